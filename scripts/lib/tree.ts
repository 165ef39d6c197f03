// The rules about what is where and what may load what, each from lists to sentences about what breaks it.
import type { Import } from './imports.ts';

const AT_THE_TOP: ReadonlySet<string> = new Set([
  'openapi',
  'scripts',
  'generated',
  'packages',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'redocly.yaml',
  'Makefile',
  'README.md',
  'LICENSE',
]);

/** What other teams install, and which packages of ours each may load. All other packages are tools. */
const PRODUCTS: { [name: string]: readonly string[] } = {
  types: [],
  client: ['types'],
  validators: ['types'],
  // These two take foreign descriptions too.
  'contract-tests': ['types', 'validators', 'document', 'codegen/validators'],
  sandbox: ['types', 'client', 'validators', 'contract-tests', 'document', 'codegen/validators'],
};

/** Packages that may be replaced one day, each with the one file that knows it. */
const SEAMS: { [name: string]: string } = {
  'openapi-typescript': 'packages/codegen/src/types.ts',
  'openapi-fetch': 'packages/client/src/openapi-fetch.ts',
};

/** Who may name the source: what checks it, what bundles it, and what measures or tries out the two; this file too. */
const SOURCE_READERS =
  /^scripts\/(lint|generate|walk|dev|new|trace|mutants|lib\/(paths|tree)|bench\/[^/]+|mutants\/.+)\.ts$/;

const HEADER = /^\/\/ Made by `make [a-z]+` from \S+\. Do not edit: .*\n/;

/** The top holds six folders and files that a person has to see; other tools have to do with dotfiles. */
export function findStrangers(paths: readonly string[]): string[] {
  const entries = new Set(paths.map((path) => path.split('/')[0] ?? ''));
  const strangers = [...entries].filter((entry) => !entry.startsWith('.') && !AT_THE_TOP.has(entry));
  return strangers.map((entry) => `\`${entry}\` should not be at the top.`);
}

/** Products load only the packages above; tools load no product; no package loads scripts or reaches into another. */
export function findForbiddenImports(imports: readonly Import[]): string[] {
  const forbidden = imports.filter(({ file, loads }) => {
    const [mine, theirs] = [packageOf(file), /^@botbat\/(.+)$/.exec(loads)?.[1]];
    if (mine === '') return false; // Scripts load anything.
    if (loads.startsWith('scripts/')) return true;
    if (loads.startsWith('packages/')) return packageOf(loads) !== mine;
    const [name = mine] = theirs?.split('/') ?? [];
    if (theirs === undefined || name === mine) return false;
    const allowed = PRODUCTS[mine];
    return allowed ? !allowed.includes(name) && !allowed.includes(theirs) : name in PRODUCTS;
  });
  return forbidden.map(({ file, loads }) => `\`${file}\` should not load \`${loads}\`.`);
}

/** One file of ours knows each of the packages that may have to be replaced. */
export function findLeaks(imports: readonly Import[]): string[] {
  return Object.entries(SEAMS).flatMap(([name, seam]) => {
    const users = imports.filter(({ loads }) => loads === name || loads.startsWith(`${name}/`)).map(({ file }) => file);
    const leaks = [...new Set(users)].filter((file) => file !== seam);
    const unused = users.includes(seam) ? [] : [`\`${seam}\` should load \`${name}\`.`];
    return [...unused, ...leaks.map((file) => `\`${file}\` should not load \`${name}\`: only \`${seam}\` does.`)];
  });
}

/** `generated/` has one door in each package, `src/generated.ts`; a second entry has a second, `src/generated-….ts`. */
export function findBackDoors(imports: readonly Import[]): string[] {
  const back = imports.filter(({ file, loads }) => loads.startsWith('generated/') && !isDoor(file));
  return back.map(({ file, loads }) => `\`${file}\` should load \`${loads}\` through \`generated.ts\` of its package.`);
}

function isDoor(file: string): boolean {
  return /^(packages\/[^/]+\/src\/generated(-[a-z]+)?\.ts$|generated\/)/.test(file);
}

/** Everything after the bundle reads only the bundle. */
export function findSourceReaders(texts: ReadonlyMap<string, string>): string[] {
  const readers = [...texts]
    .filter(([, text]) => /['"]openapi\/|\bjoin\([^)]*['"]openapi['"]|`openapi\/[^`]|\bSOURCE\b/.test(text))
    .map(([file]) => file);
  const others = readers.filter((file) => !SOURCE_READERS.test(file));
  return others.map((file) => `\`${file}\` should read the bundle instead of \`openapi/\`.`);
}

/** Generated files say what made them, where they can. */
export function findHeadless(texts: ReadonlyMap<string, string>): string[] {
  const headless = [...texts].filter(([file, text]) => !file.endsWith('.json') && !HEADER.test(text));
  return headless.map(([file]) => `\`${file}\` should begin with what made it.`);
}

/** A package.json, as far as it is looked at here. */
export interface Manifest {
  scripts?: object;
  dependencies?: { [name: string]: string };
  devDependencies?: { [name: string]: string };
  optionalDependencies?: { [name: string]: string };
}

/** Every dependency is pinned. */
export function findLooseVersions(manifests: ReadonlyMap<string, Manifest>): string[] {
  return [...manifests].flatMap(([file, { dependencies, devDependencies, optionalDependencies }]) => {
    const entries = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    const loose = entries.filter(([, version]) => !/^(npm:.+@)?\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version));
    return loose.map(([name, version]) => `\`${file}\`: \`${name}\` should have an exact version, not \`${version}\`.`);
  });
}

/** The commands are in the Makefile, and nowhere twice. */
export function findCommands(manifests: ReadonlyMap<string, Manifest>): string[] {
  const files = [...manifests].filter(([, { scripts }]) => scripts).map(([file]) => file);
  return files.map((file) => `\`${file}\` should have no \`scripts\`: commands are targets of the Makefile.`);
}

/** Each target that a person may ask for has a sentence, and `make` prints it. */
export function findUnprintedTargets(makefile: string, help: string): string[] {
  const joined = makefile.replaceAll('\\\n', ' ');
  const phony = [...joined.matchAll(/^\.PHONY:(.*)$/gm)].flatMap(([, names = '']) => names.trim().split(/\s+/));
  const sentences = [...joined.matchAll(/^([^\s:#=]+):[^=\n]*## (.+)$/gm)];
  const targets = new Map(sentences.map(([, target = '', sentence = '']) => [target, sentence]));
  const silent = phony
    .filter((target) => !targets.has(target))
    .map((target) => `\`${target}\` should have a \`## sentence\`.`);
  const printed = new Set(help.split('\n').map((line) => line.trim().replace(/\s{2,}/, ' ')));
  const unprinted = [...targets].filter(([target, sentence]) => !printed.has(`${target} ${sentence}`));
  return [...silent, ...unprinted.map(([target]) => `\`make\` should print \`${target}\`.`)];
}

function packageOf(file: string): string {
  return /^packages\/([^/]+)/.exec(file)?.[1] ?? '';
}
