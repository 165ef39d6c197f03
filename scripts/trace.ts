// Every requirement has a part of the contract that carries it, and a check that proves it, or waits for one.
// Usage: trace.ts [--base revision] [--json] [--page]
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatFinding } from '@botbat/document';
import { main, UserError } from './lib/main.ts';
import { DOCS, REQUIREMENTS, SOURCE, SPECTRAL_RULESET } from './lib/paths.ts';
import { loadActiveRules } from './lib/trace/active-rules.ts';
import { findCarriers } from './lib/trace/carriers.ts';
import { buildPage } from './lib/trace/page.ts';
import { pendingAt } from './lib/trace/pending-at.ts';
import { printRows, summarize } from './lib/trace/print.ts';
import { readRequirements } from './lib/trace/requirements.ts';
import { readTests } from './lib/trace/test-files.ts';
import { findClaims } from './lib/trace/test-titles.ts';
import { trace } from './lib/trace/trace.ts';
import { listFiles, writeFiles } from '@botbat/document/write';

await main(async () => {
  const { values } = parseArgs({
    options: {
      base: { type: 'string', default: 'origin/main' },
      json: { type: 'boolean', default: false },
      page: { type: 'boolean', default: false },
    },
  });
  const before = pendingAt(values.base, REQUIREMENTS);
  const { rows, findings } = trace({
    table: readRequirements(REQUIREMENTS, read(REQUIREMENTS)),
    carriers: findCarriers(readSources(), 'x-seed'),
    claims: [...(await readTests(read('Makefile')))].flatMap(([file, text]) => findClaims(file, text)),
    rules: await loadActiveRules(SPECTRAL_RULESET),
    before,
  });
  if (values.page) {
    writeFiles(DOCS, new Map([['requirements.html', buildPage(rows)]]));
    console.error(`${join(DOCS, 'requirements.html')}: ${summarize(rows)}`);
    return 0;
  }
  console.log(values.json ? JSON.stringify({ rows, findings }, null, 2) : printRows(rows));
  if (!before) console.error(`\`${values.base}\` has no ${REQUIREMENTS}: whether more is pending is not known.`);
  for (const finding of findings) console.error(formatFinding(finding));
  console.error(`${summarize(rows)}; findings: ${findings.length}`);
  return findings.length === 0 ? 0 : 1;
});

function readSources(): ReadonlyMap<string, string> {
  const folder = dirname(SOURCE);
  const paths = listFiles(folder)
    .filter((path) => path.endsWith('.yaml'))
    .toSorted();
  return new Map(paths.map((path) => [join(folder, path), read(join(folder, path))]));
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UserError(`\`${path}\` cannot be read. Restore it: \`git checkout -- ${path}\`.`);
  }
}
