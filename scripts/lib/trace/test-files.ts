import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';

/** The tests of a project of Vitest's: globs from the top of the repository. */
interface Project {
  test: { name: string; include: readonly string[]; exclude?: readonly string[] };
}

/** The test files that `make test` runs, with their texts, by the path from the top of the repository. */
export async function readTests(makefile: string): Promise<Map<string, string>> {
  const { default: config } = await import('../../../.config/vitest.config.ts');
  const { projects = [] } = (config as { test?: { projects?: unknown[] } }).test ?? {};
  const names = projectsOf(makefile);
  const run = (projects as Project[]).filter(({ test }) => names.includes(test.name));
  const files = run.flatMap(({ test }) => filesOf(test)).toSorted();
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

/** The projects that the recipe of `test` in a Makefile names. */
export function projectsOf(makefile: string): string[] {
  const recipe = /^test:.*\n((?:\t.*\n?)+)/m.exec(makefile)?.[1] ?? '';
  return [...recipe.matchAll(/--project (\S+)/g)].map(([, name = '']) => name);
}

function filesOf({ include, exclude = [] }: Project['test']): string[] {
  const files = include.flatMap((glob) => globSync(glob));
  return files.filter((file) => !exclude.some((glob) => matchesGlob(file, glob)));
}
