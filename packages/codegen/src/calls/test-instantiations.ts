import { compile } from '../named-types/test-compile.ts';
import type { filesOf } from './test-files.ts';

export interface CallsOfAll {
  calls: number;
  errors: string[];
  /** What a program that calls every operation costs the compiler, beside the files themselves. */
  instantiations: number;
}

const OPTIONS = { skipLibCheck: true, isolatedDeclarations: false, declaration: false };

/** Compiles a program that calls every operation. */
export function callAll(files: ReturnType<typeof filesOf>): CallsOfAll {
  const names = [...files['/calls.ts'].matchAll(/^export function (\w+)\(/gm)].map(([, name]) => `${name}`);
  const calls = names
    .filter((name) => name !== 'groupCalls')
    .map((name) => `export const ${name} = async () => await calls.${name}(client, {} as never);\n`);
  const head = `import * as calls from './calls.js';\nimport type { Client } from './runtime.js';\ndeclare const client: Client;\n`;
  const all = compile({ ...files, '/program.ts': head + calls.join('') }, OPTIONS);
  const instantiations = all.instantiations - compile(files, OPTIONS).instantiations;
  return { calls: calls.length, errors: all.errors, instantiations };
}
