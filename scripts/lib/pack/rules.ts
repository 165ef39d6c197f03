// What has to be true of a tarball, each from its contents to sentences about what breaks it.
import { isBuiltin } from 'node:module';
import { listImports, type Import } from '../imports.ts';
import type { Contents } from './contents.ts';

const BELONGS = /^(dist\/.+(\.js|\.d\.ts)|package\.json|README\.md|LICENSE)$/;
const REQUIRED = ['package.json', 'README.md', 'LICENSE'];

/** Nothing but what is built, and what every package has. */
export function findStrangers({ files }: Contents): string[] {
  const paths = [...files.keys()];
  const strangers = paths.filter(
    (path) => !BELONGS.test(path) || (/\.[cm]?tsx?$/.test(path) && !path.endsWith('.d.ts')),
  );
  const missing = REQUIRED.filter((path) => !files.has(path));
  return [
    ...strangers.map((path) => `\`${path}\` should not be published.`),
    ...missing.map((path) => `\`${path}\` should be published.`),
  ];
}

/** What is loaded is there: a file of the package, one of its own entries, or one of its dependencies. */
export function findUnmetImports({ files, manifest }: Contents): string[] {
  const entries = Object.keys(manifest.exports ?? {}).map((entry) => `${manifest.name}${entry.slice(1)}`);
  const unmet = importsOf(files).filter(({ loads }) => {
    if (loads.startsWith('dist/')) return !files.has(loads);
    if (packageOf(loads) === manifest.name) return !entries.includes(loads);
    return !isBuiltin(loads) && !Object.hasOwn(manifest.dependencies ?? {}, packageOf(loads));
  });
  return unmet.map(({ file, loads }) => `\`${file}\` loads \`${loads}\`, which is not there for those who install it.`);
}

/** What is installed is loaded. */
export function findIdleDependencies({ files, manifest }: Contents): string[] {
  const loaded = new Set(importsOf(files).map(({ loads }) => packageOf(loads)));
  const idle = Object.keys(manifest.dependencies ?? {}).filter((name) => !loaded.has(name));
  return idle.map((name) => `\`${name}\` is a dependency that nothing loads.`);
}

function importsOf(files: Contents['files']): Import[] {
  const code = [...files].filter(([path]) => /\.(js|ts)$/.test(path));
  return code.flatMap(([path, text]) => listImports(path, text));
}

function packageOf(name: string): string {
  return /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '';
}
