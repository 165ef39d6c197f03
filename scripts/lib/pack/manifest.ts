/** A target of `exports`: a file, or one for each condition. */
export type Target = string | { [condition: string]: Target };

/** A package.json of the workspace, as far as it matters here. */
export interface Manifest {
  name: string;
  version: string;
  description: string;
  license: string;
  keywords?: readonly string[];
  /** Where it is published; what has none stays here. */
  publishConfig?: { access: string };
  exports: { [entry: string]: Target };
  /** Its commands, each with the file that is run. */
  bin?: { [command: string]: string };
  /** What it says of platforms itself, it needs for itself: it is for Node. Others are for whatever is like a browser too. */
  engines?: { node: string };
  dependencies?: { [name: string]: string };
}

/** What all packages have in common, from the package.json at the top. */
export interface Shared {
  engines: { node: string };
  repository: { type: string; url: string };
}

/** Packages of the same scope come out of the same repository. */
export const OURS = /^@botbat\//;

/** The package.json that is published. What it holds is named one by one, so that nothing slips in. */
export function toPublished(manifest: Manifest, { repository, ...shared }: Shared, folder: string): object {
  const { name, version, description, license, keywords = [], publishConfig, dependencies, bin } = manifest;
  return {
    ...{ name, version, description, keywords, license },
    repository: { ...repository, directory: folder },
    type: 'module',
    sideEffects: false,
    exports: toBuilt(manifest.exports),
    files: ['dist'],
    ...(bin && { bin: toBuiltFiles(bin) }),
    engines: manifest.engines ?? { node: shared.engines.node },
    ...(dependencies && { dependencies: toRanges(dependencies) }),
    publishConfig,
  };
}

/** The files that a package is entered by. */
export function targetsOf(target: Target): string[] {
  return typeof target === 'string' ? [target] : Object.values(target).flatMap(targetsOf);
}

function toBuiltFiles(files: { [name: string]: string }): { [name: string]: string } {
  return Object.fromEntries(Object.entries(files).map(([name, path]) => [name, `${toDist(path)}.js`]));
}

function toDist(path: string): string {
  return path.replace(/^\.\/src\//, './dist/').replace(/\.ts$/, '');
}

/** `./src/index.ts` → its declarations first, for TypeScript takes the first condition that fits, then its code. */
function toBuilt(target: Target): Target {
  if (typeof target !== 'string') {
    return Object.fromEntries(Object.entries(target).map(([key, value]) => [key, toBuilt(value)]));
  }
  const built = toDist(target);
  return { types: `${built}.d.ts`, default: `${built}.js` };
}

/**
 * Ours fit as long as nothing breaks, so that a program has the types once. Others stay as exact as they are tested: we
 * use parts of them that a patch may change.
 */
function toRanges(dependencies: { [name: string]: string }): { [name: string]: string } {
  const entries = Object.entries(dependencies);
  return Object.fromEntries(entries.map(([name, version]) => [name, OURS.test(name) ? `^${version}` : version]));
}
