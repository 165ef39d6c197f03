import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { State } from '@botbat/authoring/watch';
import { copyRepository } from '../lib/copy.ts';
import { SOURCE } from '../lib/paths.ts';
import { freePort } from '../lib/servers.ts';
import { timeCommands } from './commands.ts';
import type { Figure } from './figure.ts';

/** Edited in turn: what one resource uses, what all use, and the root. */
const FILES = ['contacts/schemas/ContactName', 'shared/schemas/Error', 'templates/templates'].map(
  (name) => `openapi/${name}.yaml`,
);
const ALWAYS_WRONG = 'openapi/messages/messages_send.yaml';
const FAULT = 'nonsense: true\n';
const FOUND = [0, 1];

/** From the save of a file to its findings, with `make dev` running, against what one would run after each save. */
export const dev: Figure = {
  bench: 'dev.save-to-findings',
  peer: 'redocly lint',
  least: 20,
  async prepare() {
    const copy = copyRepository();
    const session = await startSession(copy);
    const redocly = { program: 'node_modules/@redocly/cli/bin/cli.js', words: ['lint', SOURCE], codes: FOUND };
    return {
      ours: () => session.save(),
      peer: () => timeCommands(redocly),
      end: () => {
        session.end();
        rmSync(copy, { recursive: true });
      },
    };
  },
};

/**
 * Saves faults and takes them back, one after the other, and waits for what is said about each. Another fault is there
 * all the time, so that nothing is made meanwhile, which would cost either side time.
 */
async function startSession(copy: string): Promise<{ save(): Promise<number>; end(): void }> {
  append(join(copy, ALWAYS_WRONG), FAULT);
  const child = await start(copy);
  const next = statesOf(child);
  await next(({ step }) => step === 'wait');
  let saves = 0;
  const save = async (): Promise<number> => {
    const path = join(copy, FILES[Math.floor(saves / 2) % FILES.length] ?? '');
    const expected = saves++ % 2 === 0 ? 2 : 1;
    const begin = performance.now();
    if (expected === 2) append(path, FAULT);
    else writeFileSync(path, readFileSync(path, 'utf8').replace(FAULT, ''));
    await next(({ checked, change, findings }) => checked === change && findings.length === expected);
    return performance.now() - begin;
  };
  return { save, end: () => child.kill() };
}

function append(path: string, text: string): void {
  writeFileSync(path, readFileSync(path, 'utf8') + text);
}

async function start(copy: string): Promise<ChildProcess> {
  const [port, docsPort] = [await freePort(), await freePort()];
  const env = { ...process.env, PORT: String(port), DOCS_PORT: String(docsPort) };
  return spawn(process.execPath, ['scripts/dev.ts', '--json'], { cwd: copy, env, stdio: ['ignore', 'pipe', 'ignore'] });
}

function statesOf({ stdout }: ChildProcess): (holds: (state: State) => boolean) => Promise<State> {
  if (!stdout) throw new Error('The states are not to be had.');
  const lines = createInterface({ input: stdout });
  return (holds) =>
    new Promise((resolve) => {
      const look = (line: string): void => {
        const state = JSON.parse(line) as State;
        if (holds(state)) (lines.off('line', look), resolve(state));
      };
      lines.on('line', look);
    });
}
