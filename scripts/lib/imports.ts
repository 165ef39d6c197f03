import { dirname, join } from 'node:path';

/** One module that a file loads: the name of a package, or the path of a file from the top of the repository. */
export interface Import {
  file: string;
  loads: string;
}

const STATIC = /^((?:import|export)\b(?:[^'"`;=]*?\bfrom)?\s*['"])([^'"\n]+)(?=['"])/gm;
const DYNAMIC = /(\bimport(?:\.meta\.resolve)?\(\s*['"])([^'"\n]+)(?=['"])/g;

/** What a TypeScript or JavaScript file loads, types too, in the order of its text. */
export function listImports(file: string, text: string): Import[] {
  const matches = [...text.matchAll(STATIC), ...text.matchAll(DYNAMIC)].toSorted((a, b) => a.index - b.index);
  return matches.map(([, , name = '']) => ({ file, loads: name.startsWith('.') ? join(dirname(file), name) : name }));
}

/** The text of a file that loads everything by another name. */
export function renameImports(text: string, rename: (name: string) => string): string {
  const replace = (_: string, before: string, name: string) => before + rename(name);
  return text.replaceAll(STATIC, replace).replaceAll(DYNAMIC, replace);
}
