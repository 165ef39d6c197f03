import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EDITOR_SCHEMAS, EXTENSIONS, makeEditorSchemas, readEditorSettings } from './lib/editor.ts';

interface Extension {
  title?: string;
  description?: string;
  objects?: string[];
  examples?: unknown[];
}
const FILES = globSync('openapi/**/*.yaml').toSorted();
const texts = new Map(FILES.map((file) => [file, readFileSync(file, 'utf8')]));
const { $defs } = JSON.parse(readFileSync(EXTENSIONS, 'utf8')) as { $defs: { [name: string]: Extension } };
const names = Object.keys($defs).filter((name) => name.startsWith('x-'));
const globs = Object.entries(readEditorSettings().schemas);

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(JSON.parse(readFileSync(EXTENSIONS, 'utf8')) as object, 'extensions.json');
for (const path of globSync(`${EDITOR_SCHEMAS}/*.json`).filter((path) => path !== EXTENSIONS))
  ajv.addSchema(JSON.parse(readFileSync(path, 'utf8')) as object, path.replace(/^.*\//, ''));

/** What a schema finds, as `/place message`. */
function faultsOf(schema: string, value: unknown): string[] {
  const validate = ajv.getSchema(schema);
  if (!validate) throw new Error(`There is no schema \`${schema}\`.`);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Every value under a key that begins with `x-`, wherever it stands, but in the values of examples. */
function* extensionsIn(value: unknown): Generator<[name: string, value: unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (key.startsWith('x-')) yield [key, child];
    if (key !== 'value') yield* extensionsIn(child);
  }
}
const found = [...texts.values()].flatMap((text) => [...extensionsIn(parse(text))]);

describe('the schemas of editors', () => {
  test('are what `make editor` makes', async () => {
    for (const [name, text] of await makeEditorSchemas())
      expect(readFileSync(`${EDITOR_SCHEMAS}/${name}`, 'utf8'), `Run \`make editor\` and commit ${name}`).toBe(text);
  });

  test.each(FILES)('one of them is for %s, and accepts it', (file) => {
    const doors = globs.filter(([, glob]) => matchesGlob(file, glob));
    expect(doors).toHaveLength(1);
    expect(faultsOf(doors[0]?.[0].replace(/^.*\//, '') ?? '', parse(texts.get(file) ?? ''))).toEqual([]);
  });

  test.each([
    ['path-item.json', { gett: {} }, ' must NOT have additional properties'],
    ['path-item.json', { get: { operationid: 'a' } }, '/get must NOT have additional properties'],
    ['schema.json', { properties: { a: { maxLenght: 1 } } }, '/properties/a must NOT have additional properties'],
    ['schema.json', { type: 'text' }, '/type must be equal to one of the allowed values'],
    [
      'root.json',
      { openapi: '3.1.0', info: { title: 'A', version: '1', titel: 'A' } },
      '/info must NOT have additional properties',
    ],
    ['parameter.json', { in: 'body' }, '/in must be equal to one of the allowed values'],
    ['example.json', { sumary: 'A' }, ' must NOT have additional properties'],
    ['response.json', { content: {} }, " must have required property 'description'"],
    [
      'requirements.json',
      [{ title: 'A', requirements: [{ id: 'S-001', sais: 'A' }] }],
      "/0/requirements/0 must have required property 'says'",
    ],
    ['header.json', { reqired: true }, ' must NOT have additional properties'],
    [
      'path-item.json',
      { get: { 'x-rate-limit': { policy: 'read', limit: 'many', window: 1 } } },
      '/get/x-rate-limit/limit must be integer',
    ],
  ])('%s refuses %j', (schema, value, fault) => {
    expect(faultsOf(schema, value)).toContain(fault);
  });
});

/** A value that each extension may not have, and why. */
const WRONG: { [name: string]: [value: unknown, fault: string] } = {
  'x-console-action': ['send a campaign.', ' must match pattern "^[A-Z].*[^.]$"'],
  'x-deprecated-at': ['March 2027', expect.stringContaining(' must match pattern') as unknown as string],
  'x-enum-descriptions': [{ open: '' }, '/open must NOT have fewer than 1 characters'],
  'x-environment': ['staging', ' must be equal to one of the allowed values'],
  'x-error-codes': [
    [{ status: 404, code: 'not_found', description: 'A' }],
    "/0 must have required property 'resolution'",
  ],
  'x-guides': [
    [{ id: 'a', title: 'A', text: { $ref: 'a.yaml' } }],
    expect.stringContaining('/0/text') as unknown as string,
  ],
  'x-internal': ['no', ' must be boolean'],
  'x-pagination': ['offset', ' must be equal to one of the allowed values'],
  'x-rate-limit': [{ policy: 'read', limit: 0, window: 60 }, '/limit must be >= 1'],
  'x-rate-limit-policies': [{ read: { limit: 1, window: 60 } }, "/read must have required property 'description'"],
  'x-requirements': [
    { $ref: 'requirements.txt' },
    expect.stringContaining('/$ref must match pattern') as unknown as string,
  ],
  'x-retry': [
    { codes: [], attempts: {}, backoff: 'linear', jitter: 'none' },
    '/codes must NOT have fewer than 1 items',
  ],
  'x-scopes': [{ contacts: 'A' }, ' property name must be valid'],
  'x-seed': [['S-1'], expect.stringContaining('/0 must match pattern') as unknown as string],
  'x-sunset': ['soon', expect.stringContaining(' must match pattern') as unknown as string],
  'x-transition': [{ from: [], to: ['sent'] }, '/from must NOT have fewer than 1 items'],
  'x-unique': [['email', 'email'], expect.stringContaining('must NOT have duplicate items') as unknown as string],
  'x-version-policy': [
    { current: '1', deprecation_period: 'P12M', compatible_changes: ['A'] },
    expect.stringContaining('/current must match pattern') as unknown as string,
  ],
};

describe('an extension', () => {
  test('has a schema wherever it occurs, and every schema is of one that occurs or that a rule reads', () => {
    const pages = globSync('packages/lint-rules/docs/*.md')
      .map((page) => readFileSync(page, 'utf8'))
      .join('\n');
    const read = [...pages.matchAll(/`(x-[a-z-]+)`/g)].map(([, name]) => name);
    const occurring = new Set(found.map(([name]) => name));
    expect([...occurring].filter((name) => !names.includes(name))).toEqual([]);
    expect(names.filter((name) => !occurring.has(name) && !read.includes(name))).toEqual([]);
  });

  test('obeys its schema wherever it occurs', () => {
    const faults = found.flatMap(([name, value]) =>
      faultsOf(`extensions.json#/$defs/${name}`, value).map((fault) => `${name}${fault}`),
    );
    expect(found.length).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });

  test.each(names)('%s is explained by examples that obey it, and refuses a wrong value', (name) => {
    const { title, description, objects, examples = [] } = $defs[name] ?? {};
    expect([typeof title, /\.$/.test(description ?? ''), objects?.length]).toEqual(['string', true, 1]);
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.flatMap((example) => faultsOf(`extensions.json#/$defs/${name}`, example))).toEqual([]);
    const [value, fault] = WRONG[name] ?? [];
    expect(faultsOf(`extensions.json#/$defs/${name}`, value)).toContainEqual(fault);
  });

  test('stands only where it may', () => {
    const { $defs: objects } = JSON.parse(readFileSync(`${EDITOR_SCHEMAS}/openapi.json`, 'utf8')) as {
      $defs: { [name: string]: { properties?: object } };
    };
    const holders = (name: string) =>
      Object.keys(objects).filter((object) => name in (objects[object]?.properties ?? {}));
    expect([holders('x-rate-limit'), holders('x-scopes'), holders('x-internal')]).toEqual([
      ['operation'],
      ['root'],
      ['server'],
    ]);
    expect(holders('x-seed')).toEqual(expect.arrayContaining(['operation', 'schema', 'reference', 'tag']));
  });
});
