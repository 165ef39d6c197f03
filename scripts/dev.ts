// Follows openapi/ while it is being written: findings after each save, and everything made anew when there are none.
// Usage: dev.ts [--json], which writes a line of JSON for each state. HOST, PORT and DOCS_PORT say where things are served.
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { Checker, startLoop, watchFiles } from '@botbat/authoring/watch';
import { runStep } from './lib/dev/run-step.ts';
import { startServers } from './lib/dev/servers.ts';
import { chooseShow } from './lib/dev/show.ts';
import { main, stopSignal } from './lib/main.ts';
import { OMITTED, REDOCLY_CONFIG, SOURCE, SPECTRAL_RULESET } from './lib/paths.ts';

const LAYERS = { root: SOURCE, redoclyConfig: REDOCLY_CONFIG, spectralRuleset: SPECTRAL_RULESET, omit: OMITTED };
/** What the threads have loaded, and have to load again when it changes. */
const LOADED = [REDOCLY_CONFIG, SPECTRAL_RULESET, 'packages/document/src', 'packages/lint-rules/src'];

await main(async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const servers = await startServers(process.env);
  const checker = new Checker(LAYERS);
  const build = async (signal: AbortSignal) => {
    await runStep('scripts/generate.ts', signal);
    await runStep('scripts/docs.ts', signal);
    servers.follow();
  };
  const steps = { check: () => checker.check(), checkMore: () => checker.checkMore(), build };
  const loop = startLoop(steps, chooseShow(values.json, [`${dirname(SOURCE)}/ · ${servers.addresses} · Ctrl-C stops`]));
  const watchers = await Promise.all([
    watchFiles({ paths: [dirname(SOURCE)], matters: isSource, onChange: () => loop.change() }),
    watchFiles({ paths: LOADED, matters: isCode, onChange: () => (checker.restart(), loop.change()) }),
  ]);
  try {
    await Promise.race([stopSignal(), servers.failure]);
  } finally {
    await Promise.all(watchers.map((close) => close()));
    await loop.stop();
    checker.stop();
    servers.stop();
  }
});

function isSource(path: string): boolean {
  return /(^|[\\/])[^.#\\/][^\\/]*\.(yaml|yml|json|md)$/.test(path);
}

function isCode(path: string): boolean {
  return /\.(ts|mjs|yaml)$/.test(path) && !path.endsWith('.test.ts');
}
