import { fileURLToPath } from 'node:url';
import { run } from '../lib/copy.ts';
import { UserError } from '../lib/main.ts';

/** A program of Node's in a process of its own. */
export interface Command {
  /** The path of its first module, from the top of the repository. */
  program: string;
  words: readonly string[];
  /** The folder that it runs in; without, the top of the repository. */
  cwd?: string;
  /** Exit codes that say that it did its work. */
  codes?: readonly number[];
}

/** Neither side asks the network for news or reports its use. */
const SILENT = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', SCARF_ANALYTICS: 'false' };

/**
 * Runs commands one after the other.
 *
 * @returns the milliseconds from the start of the first to the end of the last
 * @throws {UserError} when one of them fails; the message holds what it printed
 */
export async function timeCommands(...commands: readonly Command[]): Promise<number> {
  const start = performance.now();
  for (const command of commands) await runCommand(command);
  return performance.now() - start;
}

/**
 * @returns what the command printed on stdout
 * @throws {UserError} when it fails
 */
export async function runCommand({ program, words, cwd, codes = [0] }: Command): Promise<string> {
  const path = fileURLToPath(new URL(`../../${program}`, import.meta.url));
  const options = cwd === undefined ? { env: SILENT } : { env: SILENT, cwd };
  const { code, stdout, stderr } = await run(process.execPath, [path, ...words], options);
  if (codes.includes(code)) return stdout;
  throw new UserError(`\`${[program, ...words].join(' ')}\` ended with ${code}: ${stderr || stdout}`);
}
