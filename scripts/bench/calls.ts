import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { join } from 'node:path';
import { TOP } from '../lib/copy.ts';
import { runCommand } from './commands.ts';
import type { Figure } from './figure.ts';

/** Calls with all that the client does, against bare fetch, on this machine. In time of the processor of the caller. */
export function calls(method: 'GET' | 'POST'): Figure {
  return {
    bench: `client.${method.toLowerCase()}`,
    peer: 'fetch',
    async prepare() {
      const server = spawn(process.execPath, [join(TOP, 'scripts/bench/call-server.ts')], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [port] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
      const milliseconds = async (program: string) =>
        Number(await runCommand({ program, words: [method, `http://127.0.0.1:${port}`] }));
      return {
        ours: () => milliseconds('scripts/bench/call-ours.ts'),
        peer: () => milliseconds('scripts/bench/call-raw.ts'),
        end: () => void server.kill(),
      };
    },
  };
}
