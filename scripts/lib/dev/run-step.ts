import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';

/** The last lines that a step printed say why it failed. */
const LINES = 3;

/**
 * Runs a script behind all others, and ends it when the signal says so. Scripts write all or nothing, so that can be done
 * at any time.
 *
 * @throws {Error} when the script fails; the message is what it printed at its end
 */
export function runStep(path: string, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  const child = spawn(process.execPath, [path], { stdio: ['ignore', 'ignore', 'pipe'] });
  if (child.pid !== undefined) lower(child.pid);
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const stop = (): void => void child.kill();
  signal.addEventListener('abort', stop, { once: true });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      signal.removeEventListener('abort', stop);
      if (code === 0 || signal.aborted) resolve();
      else reject(new Error(`${path}: ${output.trim().split('\n').slice(-LINES).join(' ')}`));
    });
  });
}

function lower(pid: number): void {
  try {
    setPriority(pid, 10);
  } catch {
    // It has ended already, or may not be changed.
  }
}
