import type { Description, Schema, SchemaObject } from '@botbat/document';
import { describe, expect, test } from 'vitest';
import bundle from '../../../../generated/openapi.json' with { type: 'json' };
import { generateValidators } from './generate.ts';
import { describeSchemas } from './test-validators.ts';

const botbat = bundle as unknown as Description;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: { [name: string]: Schema }): SchemaObject => {
  return {
    type: 'object',
    title: 'a',
    description: 'a',
    examples: [{}],
    minProperties: 1,
    maxProperties: 9,
    properties,
  };
};

/** Uses much of what a module takes from outside. */
const everything = describeSchemas(
  {
    json: {
      ...object({ a: ref('Pet'), require: { enum: [{ eval: 'a' }] }, constructor: { const: [1] } as Schema }),
      unevaluatedProperties: false,
    },
  },
  {
    Pet: {
      ...object({ pets: { items: ref('Pet'), uniqueItems: true } }),
      propertyNames: { minLength: 2, pattern: '^a', format: 'email' },
    },
  },
);

describe.each([
  ['of BotBat', botbat],
  ['that uses everything', everything],
])('the modules of a description %s', (_name, description) => {
  const files = generateValidators(description);
  const modules = [...files].filter(([path]) => path.endsWith('.js'));

  test('make no code while they run, and need nothing of Node', () => {
    const unsafe = modules.filter(([, text]) => /\brequire\s*\(|\beval\s*\(|new Function\b|\bimport\s*\(/.test(text));
    expect(unsafe.map(([path]) => path)).toEqual([]);
  });

  test('import each other only', () => {
    for (const [path, text] of modules) {
      const imports = [...text.matchAll(/^(?:import|export) .* from '(.*)';$/gm)].map(([, from]) => from ?? '');
      const missing = imports.filter((from) => !files.has(new URL(from, `file:///${path}`).pathname.slice(1)));
      expect(missing, path).toEqual([]);
      expect(text.match(/\bfrom\s*['"]/g) ?? [], path).toHaveLength(imports.length);
    }
  });

  test('say who made them', () => {
    const others = [...files].filter(([, text]) => !/^\/\/ Made by `make generate`[^\n]*Do not edit/.test(text));
    expect(others.map(([path]) => path)).toEqual([]);
  });

  test('are the same each time, and leave the description as it is', () => {
    const before = JSON.stringify(description);
    expect([...generateValidators(structuredClone(description))]).toEqual([...files]);
    expect(JSON.stringify(description)).toBe(before);
  });
});

describe('one change', () => {
  const components = {
    Pet: object({ name: ref('Name'), friend: ref('Pet') }),
    Name: {
      type: 'string',
      minLength: 1,
      maxLength: 9,
      pattern: '^\\w',
      format: 'email',
      title: 'a',
      examples: [],
      description: '',
    },
    Owner: object({ name: { type: 'string' } }),
  } as const;
  const schemas = { json: object({ pet: ref('Pet'), owner: ref('Owner') }) };
  const before = generateValidators(describeSchemas(schemas, components));
  const changes = (after: ReadonlyMap<string, string>): string[] => {
    const paths = new Set([...before.keys(), ...after.keys()]);
    return [...paths].filter((path) => before.get(path) !== after.get(path)).toSorted();
  };

  test('of the order of components changes nothing', () => {
    const reversed = Object.fromEntries(Object.entries(components).toReversed());
    expect(changes(generateValidators(describeSchemas(schemas, reversed)))).toEqual([]);
  });

  test('that adds a component changes that and who imports it', () => {
    const Chip = object({ id: { type: 'integer' }, name: ref('Name') });
    const after = describeSchemas(schemas, {
      Chip,
      ...components,
      Owner: object({ name: { type: 'string' }, chip: ref('Chip') }),
    });
    expect(changes(generateValidators(after))).toEqual(['schemas/Chip.js', 'schemas/Owner.js']);
  });

  test('that nobody uses changes nothing', () => {
    expect(changes(generateValidators(describeSchemas(schemas, { ...components, Lost: object({}) })))).toEqual([]);
  });

  test('inside a component changes that only', () => {
    const Owner = object({ name: { type: 'integer' } });
    const after = generateValidators(describeSchemas(schemas, { ...components, Owner }));
    expect(changes(after)).toEqual(['schemas/Owner.js']);
  });

  test('that adds an operation changes that and the index', () => {
    const description = describeSchemas(schemas, components);
    const paths = { '/first': { get: { operationId: 'first', responses: {} } }, ...description.paths };
    const after = generateValidators({ ...description, paths });
    expect(changes(after)).toEqual(['index.js', 'requests/first.d.ts', 'requests/first.js', 'responses/first.js']);
  });
});
