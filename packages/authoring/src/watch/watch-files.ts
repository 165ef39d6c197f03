import { watch } from 'chokidar';
import { fingerprint } from './fingerprint.ts';

export interface WatchOptions {
  /** Files and folders; of a folder, all that is below it. They need not exist. */
  paths: readonly string[];
  /** Whether a file matters. Editors leave others beside those that they save. */
  matters(path: string): boolean;
  /** Called after each change; changes within a few milliseconds are one. */
  onChange(): void;
  /** How many milliseconds lie between two looks at all files that nothing asked for. Default: 1000. */
  interval?: number;
}

/** One save is several events, and a change of the branch hundreds. In milliseconds. */
const GATHER = 10;

/**
 * Tells of every change below paths. The system tells of most changes at once; of some it never does (network drives,
 * too many folders, a folder that could not be read), so all files are looked at every second too.
 *
 * @returns what ends it
 */
export async function watchFiles(options: WatchOptions): Promise<() => Promise<void>> {
  const { paths, matters, onChange, interval = 1000 } = options;
  let known = fingerprint(paths, matters);
  let soon: NodeJS.Timeout | undefined;
  const look = (): void => {
    soon = undefined;
    const found = fingerprint(paths, matters);
    if (found !== known) onChange();
    known = found;
  };
  // Not persistent: of a file that came and went, chokidar keeps a handle, which would keep the process.
  const settings = { ignoreInitial: true, persistent: false, atomic: false, ignorePermissionErrors: true };
  const watcher = watch([...paths], settings);
  watcher.on('all', () => (soon ??= setTimeout(look, GATHER)));
  watcher.on('error', () => {}); // What it cannot watch is looked at all the same.
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  const regularly = setInterval(look, interval);
  return async () => {
    clearInterval(regularly);
    clearTimeout(soon);
    await watcher.close();
  };
}
