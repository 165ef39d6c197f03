import type { Description } from '@botbat/document';
import { generateCalls, generateCheckedCalls } from '../calls/index.ts';
import { generateClient } from '../client/index.ts';
import { HEADER } from '../header.ts';
import { generateNamedTypes, type Warning } from '../named-types/index.ts';
import { generateOperations } from '../operations.ts';
import { generateTypes } from '../types.ts';
import { generateValidators } from '../validators/index.ts';
import { generateIndex } from './entry.ts';
import { toModule, withBuiltImports } from './to-module.ts';

export const PARTS = ['types', 'client', 'validators'] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  parts: readonly Part[];
  formats: 'assertion' | 'annotation';
  /** What the first line of each file names. */
  source: string;
}

export interface Products {
  /** Texts by the path inside the folder. */
  files: ReadonlyMap<string, string>;
  /** Where a type is wider than its schema. */
  warnings: readonly Warning[];
}

/** Files that were written begin with this, so that one that is no longer made can be told from others. */
export const MARK = '// Made by @botbat/codegen from ';

/**
 * JavaScript with declarations beside it, which every platform and every version of TypeScript takes as they are.
 *
 * @throws {Error} when something of the description cannot be made; the message says what
 */
export function makeProducts(description: Description, { parts, formats, source }: Options): Products {
  const has = (part: Part) => parts.includes(part);
  const { text, warnings } = generateNamedTypes(description);
  const files = [
    ['types.d.ts', generateTypes(description, { rootTypes: false })],
    ['named-types.d.ts', text],
    ...(has('client') ? clientFiles(description, has('validators')) : []),
    ...(has('validators') ? validatorFiles(description, formats) : []),
  ] as [path: string, text: string][];
  return { files: new Map(files.map(([path, text]) => [path, mark(text, source)])), warnings };
}

function clientFiles(description: Description, isChecked: boolean): [path: string, text: string][] {
  return [
    ...toModule('calls', generateCalls(description)),
    ...(isChecked ? toModule('checked-calls', generateCheckedCalls(description)) : []),
    ...toModule('client', generateClient(description)),
    ...toModule('index', generateIndex(isChecked)),
  ];
}

function validatorFiles(description: Description, formats: Options['formats']): [path: string, text: string][] {
  const files = [...generateValidators(description, { formats })];
  return [
    ...toModule('operations', generateOperations(description)),
    ...files.map(([path, text]): [string, string] => [`validators/${path}`, withBuiltImports(text)]),
  ];
}

function mark(text: string, source: string): string {
  const first = `${MARK}${source}. Do not edit: change the description and run it again.\n`;
  return `${first}${text.startsWith(HEADER) ? text.slice(HEADER.length) : text}`;
}
