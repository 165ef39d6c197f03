import { lstatSync, readdirSync, statSync, type BigIntStats } from 'node:fs';
import { join } from 'node:path';

/**
 * A text that is another when a file has come, gone or been written.
 *
 * @param paths - files and folders; of a folder, all that is below it
 */
export function fingerprint(paths: readonly string[], matters: (path: string) => boolean): string {
  return paths.flatMap((path) => [...linesOf(path, matters)]).join('\n');
}

function* linesOf(path: string, matters: (path: string) => boolean): Generator<string> {
  const status = attempt(() => lstatSync(path, { bigint: true }));
  if (status?.isDirectory()) {
    yield `${path} ${status.mode}`; // A folder that cannot be read differs from an empty one.
    for (const name of attempt(() => readdirSync(path)) ?? []) yield* linesOf(join(path, name), matters);
  } else if (status && matters(path)) {
    const target = status.isSymbolicLink() ? attempt(() => statSync(path, { bigint: true })) : status;
    yield `${path} ${target ? versionOf(target) : ''}`;
  }
}

function versionOf({ ino, size, mode, mtimeNs, ctimeNs }: BigIntStats): string {
  return [ino, size, mode, mtimeNs, ctimeNs].join();
}

/** What is gone or closed is as good as nothing here; who opens it says why. */
function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
