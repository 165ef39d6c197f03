import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';
import { once } from 'node:events';
import { join } from 'node:path';
import { TOP } from '../lib/copy.ts';
import type { Run } from './alternate.ts';
import type { Figure } from './figure.ts';

/** Calls with all that the client does, against bare fetch, on this machine. In time of the processor of the caller. */
export function calls(method: 'GET' | 'POST'): Figure {
  return {
    bench: `client.${method.toLowerCase()}`,
    peer: 'fetch',
    // Short runs that alternate often, since what the machine does besides lasts longer than one of them.
    least: 90,
    async prepare() {
      const server = start('call-server.ts');
      const url = `http://127.0.0.1:${await nextLine(server.lines)}`;
      const [ours, peer] = [renewed('call-ours.ts', method, url), renewed('call-raw.ts', method, url)];
      return { ours: ours.run, peer: peer.run, end: () => [server, ours, peer].forEach(({ kill }) => kill()) };
    },
  };
}

interface Program {
  process: ChildProcess;
  lines: Interface;
  kill: () => void;
}

/** How a compiler lays a program out differs from process to process, and with it the time; so there are some. */
const RUNS_OF_A_PROCESS = 10;

function renewed(name: string, ...words: string[]): { run: Run; kill: () => void } {
  let program: Program | undefined;
  let runs = 0;
  const kill = () => program?.kill();
  const run = () => {
    if (runs++ % RUNS_OF_A_PROCESS > 0 && program) return runOnce(program);
    kill();
    program = start(name, ...words);
    return runOnce(program);
  };
  return { run, kill };
}

function start(name: string, ...words: string[]): Program {
  const child = spawn(process.execPath, [join(TOP, 'scripts/bench', name), ...words], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return { process: child, lines: createInterface({ input: child.stdout }), kill: () => void child.kill() };
}

async function runOnce({ process, lines }: Program): Promise<number> {
  process.stdin?.write('\n');
  return Number(await nextLine(lines));
}

async function nextLine(lines: Interface): Promise<string> {
  const [line] = (await once(lines, 'line')) as [string];
  return line;
}
