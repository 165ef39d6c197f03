import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { listImports, renameImports } from '../imports.ts';
import { UserError } from '../main.ts';
import { targetsOf } from './manifest.ts';
import type { Workspace } from './workspaces.ts';

/**
 * The files that a package is made of: all that its entries load, and nothing else. What they load of `generated/` moves
 * below the package.
 *
 * @returns texts by the path that the file has in the package
 * @throws {UserError} when a file is missing, or is neither of the package nor generated
 */
export function collectSources(top: string, { folder, manifest }: Workspace): Map<string, string> {
  const found = new Map<string, string>();
  const entries = [...targetsOf(manifest.exports), ...Object.values(manifest.bin ?? {}), AMBIENT];
  const queue = entries.flatMap((target) => globSync(join(folder, target), { cwd: top }));
  for (const file of queue) {
    if (found.has(file)) continue;
    const text = read(top, file);
    found.set(file, text);
    const loaded = listImports(file, text).map(({ loads }) => loads);
    queue.push(
      ...loaded.filter((path) => path.includes('/') && isFile(path)).flatMap((path) => [path, ...typesOf(top, path)]),
    );
  }
  return new Map([...found].map(([file, text]) => [toPlace(folder, file), rename(folder, file, text)]));
}

/** Declarations of modules of others, which ship none and are not loaded by their path. */
const AMBIENT = 'src/*.d.ts';

/** Packages have no extension, or a scope. */
function isFile(loads: string): boolean {
  return /^(packages|generated)\/.*\.(ts|js|json)$/.test(loads);
}

/** The types of JavaScript are in a file beside it. */
function typesOf(top: string, path: string): string[] {
  const types = path.replace(/\.js$/, '.d.ts');
  return types !== path && existsSync(join(top, types)) ? [types] : [];
}

function read(top: string, file: string): string {
  try {
    return readFileSync(join(top, file), 'utf8');
  } catch {
    throw new UserError(
      `\`${file}\` is missing, and a package is made of it. Run \`make generate\`, or mend the import.`,
    );
  }
}

function toPlace(folder: string, file: string): string {
  if (file.startsWith('generated/')) return `src/${file}`;
  if (file.startsWith(`${folder}/src/`)) return relative(folder, file);
  throw new UserError(`\`${folder}\` should not load \`${file}\`, which is not published with it.`);
}

/** Declarations keep the names of what they load (only code is renamed by the compiler), so `.ts` becomes `.js` here. */
function rename(folder: string, file: string, text: string): string {
  const place = dirname(toPlace(folder, file));
  return renameImports(text, (name) => {
    if (!name.startsWith('.')) return name;
    const path = relative(place, toPlace(folder, join(dirname(file), name))).replace(/(?<!\.d)\.ts$/, '.js');
    return path.startsWith('.') ? path : `./${path}`;
  });
}
