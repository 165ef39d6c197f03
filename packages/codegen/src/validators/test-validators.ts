import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Description, Schema } from '@botbat/document';
import { generateValidators } from './generate.ts';

type Path = readonly [around: Path, key: string | number] | undefined;
export type Validate = (
  value: unknown,
  report?: (path: Path, keyword: string, param?: unknown) => boolean,
  path?: Path,
) => boolean;
export type ByMediaType = { [mediaType: string]: Validate };

/** What the index module of a folder of validators exports. */
export interface Validators {
  requests: { [name: string]: { path?: Validate; query: Validate; header?: Validate; body?: ByMediaType } };
  responses: { [name: string]: { [status: string]: ByMediaType } };
  events: { [name: string]: ByMediaType };
}

/** Writes modules into a folder and loads them with Node itself, not with the test runner. */
export function loadModules(files: ReadonlyMap<string, string>): Validators {
  const folder = mkdtempSync(join(tmpdir(), 'validators-'));
  try {
    for (const [path, text] of [...files, ['package.json', '{ "type": "module" }'] as const]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return createRequire(import.meta.url)(join(folder, 'index.js')) as Validators;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A description whose one operation, `list`, answers with these schemas, by media type. */
export function describeSchemas(
  schemas: { [mediaType: string]: Schema },
  components: { [name: string]: Schema } = {},
): Description {
  const content = Object.fromEntries(Object.entries(schemas).map(([mediaType, schema]) => [mediaType, { schema }]));
  return {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1.0.0' },
    paths: { '/pets': { get: { operationId: 'list', responses: { 200: { description: 'Pets.', content } } } } },
    components: { schemas: components },
  };
}

/** The validator of one schema. */
export function validatorOf(schema: Schema, components: { [name: string]: Schema } = {}): Validate {
  const { responses } = loadModules(generateValidators(describeSchemas({ json: schema }, components)));
  return responses['list']?.['200']?.['json'] as Validate;
}

/** All that is wrong with a value: `path keyword param`. */
export function faultsOf(validate: Validate, value: unknown): string[] {
  const faults: string[] = [];
  validate(value, (path, keyword, param) => {
    faults.push([`/${keysOf(path).join('/')}`, keyword, JSON.stringify(param)].join(' ').trimEnd());
    return true;
  });
  return faults;
}

function keysOf(path: Path): (string | number)[] {
  return path === undefined ? [] : [...keysOf(path[0]), path[1]];
}
