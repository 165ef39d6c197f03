import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import type { State } from '@botbat/authoring/watch';
import { TOP } from './lib/copy.ts';
import { freePort } from './lib/servers.ts';
import { edit, test } from './lib/testing.ts';

const NAME = 'openapi/campaigns/schemas/CampaignName.yaml';
const STATUS = 'openapi/campaigns/schemas/CampaignStatus.yaml';
/** Root may read everything unless it gives that up. */
const HUMBLE = ['--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-dac_override,-dac_read_search'];

/** `make dev` in a copy, with what it says about each state. */
async function develop(copy: string, { isHumble = false } = {}) {
  const [port, docsPort] = [await freePort(), await freePort()];
  const words = [process.execPath, 'scripts/dev.ts', '--json'];
  const [program = '', ...rest] = isHumble ? ['setpriv', ...HUMBLE, ...words] : words;
  const env = { ...process.env, PATH: `${join(TOP, 'node_modules/.bin')}:${process.env['PATH']}` };
  const ports = { PORT: String(port), DOCS_PORT: String(docsPort) };
  const child = spawn(program, rest, { cwd: copy, env: { ...env, ...ports }, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let state: State | undefined;
  const waiting = new Set<() => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    state = JSON.parse(line) as State;
    for (const look of waiting) look();
  });
  const until = (holds: (state: State) => boolean) =>
    new Promise<State>((resolve) => {
      const look = () => state && holds(state) && (waiting.delete(look), resolve(state));
      waiting.add(look);
      look();
    });
  /** The findings of the description as it is now, each as `file rule`. */
  const found = async (...findings: string[]) => {
    const isSo = (now: State) => now.checked === now.change && tell(now).join() === findings.join();
    return tell(await until(isSo));
  };
  const page = () => fetch(`http://127.0.0.1:${docsPort}/`).then((response) => response.text());
  const mock = () => fetch(`http://127.0.0.1:${port}/campaigns`, { headers: { authorization: 'Bearer bb_test_x' } });
  /** Before the copy is removed; and not by force, for the mock has to end too. */
  const end = async () => {
    child.kill();
    await ended;
  };
  const latest = () => state as State;
  return { child, ended, until, found, page, mock, docsPort, latest, [Symbol.asyncDispose]: end };
}

function tell({ findings }: State): string[] {
  return findings.map(({ file, rule }) => `${file.split('/').at(-1)} ${rule}`);
}

describe('dev', () => {
  test('follows what an author does, and serves the last good state', async ({ copy }) => {
    await using dev = await develop(copy);
    const at = (path: string) => join(copy, path);
    const text = readFileSync(at(NAME), 'utf8');
    await dev.until(({ built }) => built === 0);
    await dev.until(({ step }) => step === 'wait');
    const page = await dev.page();
    expect(page).toContain('EventSource');

    // Half-typed YAML.
    writeFileSync(at(NAME), `${text}examples: [`);
    await dev.found('CampaignName.yaml no-unresolved-refs');
    // A keyword that is none, and two saves at once, of which the second counts.
    writeFileSync(at(NAME), `${text}maxLen: 9\n`);
    await dev.found('CampaignName.yaml struct');
    writeFileSync(at(NAME), `${text}minLen: 1\n`);
    await sleep(20);
    writeFileSync(at(NAME), `${text}maxLen: 9\nminLen: 1\n`);
    await dev.found('CampaignName.yaml struct', 'CampaignName.yaml struct');
    // While all this is wrong, what was right is served.
    expect([await dev.page(), (await dev.mock()).status]).toEqual([page, 200]);
    expect(readFileSync(at('generated/openapi.json'), 'utf8')).not.toContain('maxLen:');

    // A file that is deleted and made again.
    rmSync(at(NAME));
    const references = await dev.until(
      (now) => now.checked === now.change && /does not exist/.test(JSON.stringify(now)),
    );
    expect(new Set(tell(references).map((line) => line.split(' ')[1]))).toEqual(new Set(['no-unresolved-refs']));
    writeFileSync(at(NAME), text);
    await dev.found();
    // A rename.
    renameSync(at(STATUS), at(STATUS.replace('Status', 'State')));
    await dev.until(
      (now) => now.checked === now.change && /CampaignStatus.yaml` does not exist/.test(JSON.stringify(now)),
    );
    renameSync(at(STATUS.replace('Status', 'State')), at(STATUS));
    await dev.found();

    // A configuration that cannot be read, and a rule that is off.
    const config = readFileSync(at('redocly.yaml'), 'utf8');
    writeFileSync(at('redocly.yaml'), `${config}rules: [`);
    await dev.until((now) => now.checked === now.change && now.findings[0]?.file === 'redocly.yaml');
    writeFileSync(at('redocly.yaml'), config);
    await dev.found();

    // Something right: it is made, and the open page hears of it.
    const events = await fetch(`http://127.0.0.1:${dev.docsPort}/reload-events`);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    edit(at(NAME), 'maxLength: 120', 'maxLength: 119');
    const { change } = await dev.until((now) => now.built === now.change && now.change > 0 && now.step === 'wait');
    expect(dev.latest().built).toBe(change);
    let heard = '';
    while (!heard.includes('data: reload')) heard += (await reader?.read())?.value ?? '';
    expect(readFileSync(at('generated/openapi.json'), 'utf8')).toContain('"maxLength": 119');

    dev.child.kill('SIGINT');
    expect(await dev.ended).toBe(0);
  });

  test('shows ten thousand findings and goes on', async ({ copy }) => {
    await using dev = await develop(copy);
    await dev.until(({ checked }) => checked === 0);
    const text = readFileSync(join(copy, NAME), 'utf8');
    const wrong = Array.from({ length: 10_000 }, (_, index) => `keyword${index}: 1\n`).join('');
    writeFileSync(join(copy, NAME), `${text}${wrong}`);
    const many = await dev.until((now) => now.checked === now.change && now.findings.length > 0);
    expect(many.findings.length).toBeGreaterThanOrEqual(10_000);
    writeFileSync(join(copy, NAME), text);
    await dev.found();
  });

  test('goes on without a folder that it may not read', async ({ copy, skip }) => {
    const isRoot = process.getuid?.() === 0;
    const canBeHumble = spawnSync('setpriv', [...HUMBLE, 'true']).status === 0;
    skip(isRoot && !canBeHumble, 'root may read everything here');
    await using dev = await develop(copy, { isHumble: isRoot });
    await dev.until(({ checked }) => checked === 0);
    const folder = join(copy, 'openapi/campaigns/examples');
    chmodSync(folder, 0o000);
    const closed = await dev.until((now) => now.checked === now.change && now.findings.length > 0);
    expect(closed.findings[0]?.message).toMatch(/cannot be read/);
    chmodSync(folder, 0o755);
    await dev.found();
  });
});
