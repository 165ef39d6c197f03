import type { Description } from '@botbat/document';
import { describe, expect, test } from 'vitest';
import { filesOf } from './calls/test-files.ts';
import {
  generateCalls,
  generateCheckedCalls,
  generateNamedTypes,
  generateOperations,
  GenerationError,
} from './index.ts';
import { LONGEST_CHAIN } from './named-types/chains.ts';
import { GLOBALS } from './named-types/test-botbat.ts';
import { compile } from './named-types/test-compile.ts';
import { COLLIDING, describeT, nest, NESTINGS, ODD, SIZES } from './test-hostile.ts';
import { generateValidators } from './validators/index.ts';
import { loadModules } from './validators/test-validators.ts';
import { MOST_LEVELS } from './walk/walk.ts';

/** Everything that can be made of a description. */
const PRODUCTS: [name: string, make: (description: Description) => string][] = [
  ['named types', (description) => generateNamedTypes(description).text],
  ['calls', (description) => generateCalls(description)],
  ['checked calls', (description) => generateCheckedCalls(description)],
  ['operations', generateOperations],
  ['validators', (description) => [...generateValidators(description).values()].join('')],
  [
    'validators of hostile input',
    (description) => [...generateValidators(description, { input: 'hostile' }).values()].join(''),
  ],
];

/** All files that are made of a description, in a folder, as a compiler takes them. */
function allFiles(folder: string, description: Description): { [path: string]: string } {
  const validators = [...generateValidators(description)].map(([path, text]) => [`/validators/${path}`, text] as const);
  const files = {
    ...filesOf(description),
    '/checked-calls.ts': generateCheckedCalls(description, { runtime: './runtime.js' }),
    '/operations.ts': generateOperations(description),
    ...Object.fromEntries(validators.filter(([path]) => path.endsWith('.d.ts'))),
  };
  const own = Object.entries(files).filter(([path]) => path !== '/globals.d.ts');
  return Object.fromEntries(own.map(([path, text]) => [`/${folder}${path}`, text]));
}

interface Count {
  reads: number;
  length: number;
}

/** How often something is read from a description while something is made of it, and how long that is. */
function countReads(description: Description, make: (description: Description) => string): Count {
  let count = 0;
  const known = new WeakMap<object, object>();
  const watch = <Part>(part: Part): Part => {
    if (typeof part !== 'object' || part === null) return part;
    const get = (target: object, key: PropertyKey) => (count++, watch(Reflect.get(target, key) as unknown));
    const proxy = known.get(part) ?? new Proxy(part, { get });
    known.set(part, proxy);
    return proxy as Part;
  };
  const { length } = make(watch(description));
  return { reads: count, length };
}

function faultOf(run: () => unknown): GenerationError {
  try {
    run();
  } catch (error) {
    if (error instanceof GenerationError) return error;
    throw error;
  }
  throw new Error('There should be an error.');
}

describe.each(PRODUCTS)('%s', (_name, make) => {
  test.each(NESTINGS)('say where it is too deep: %s', (keyword, around) => {
    const { pointer, message } = faultOf(() => make(describeT(nest(5000, around))));
    expect(pointer).toMatch(new RegExp(`^/components/schemas/T/${keyword}/`));
    expect(message).toBe(`#${pointer}: This is nested more than ${MOST_LEVELS} levels deep.`);
  });

  test.each(NESTINGS.filter(([name]) => name !== 'if'))(
    'are made of what is nearly as deep: %s',
    (_keyword, around) => {
      const levels = Math.floor((MOST_LEVELS - 6) / Math.max(1, depthOf(around(true))));
      expect(make(describeT(nest(levels, around)))).not.toBe('');
    },
  );

  // In proportion it would be 2, and a little more where the first hundred count less; 4 if all looked at all.
  test.each(SIZES)('look no more often at each part of what is larger: %s', (_what, describeOf) => {
    const [few, many] = [150, 300].map((size) => countReads(describeOf(size), make)) as [Count, Count];
    expect(many.reads / few.reads).toBeLessThan(2.8);
    expect(many.length / few.length).toBeLessThan(2.2);
  });

  test.each<[string, unknown, string]>([
    ['null', null, ''],
    ['a number', 5, ''],
    ['a text below a property', { properties: { a: 'string' } }, '/properties/a'],
    ['a list in items', { items: [{}] }, '/items'],
    ['null in allOf', { allOf: [{}, null] }, '/allOf/1'],
    ['an object as anyOf', { anyOf: { a: {} } }, '/anyOf'],
    ['a list of properties', { properties: [] }, '/properties'],
    ['null as additionalProperties', { additionalProperties: null }, '/additionalProperties'],
    ['a text as required', { required: 'a' }, '/required'],
    ['a number as a reference', { $ref: 1 }, '/$ref'],
  ])('say where there is no schema: %s', (_what, schema, place) => {
    expect(faultOf(() => make(describeT(schema))).pointer).toBe(`/components/schemas/T${place}`);
  });

  test.each<[string, object, string]>([
    ['a path that is none', { '/t': 1 }, '/paths/~1t'],
    ['an operation that is none', { '/t': { get: [] } }, '/paths/~1t/get'],
    ['an id that is none', { '/t': { get: { operationId: 5 } } }, '/paths/~1t/get/operationId'],
    ['a parameter without a name', { '/t': { get: { parameters: [{ in: 'query' }] } } }, '/paths/~1t/get/parameters/0'],
    ['a reference to nothing', { '/t': { get: { parameters: [{ $ref: '#/x' }] } } }, '/paths/~1t/get/parameters/0'],
    ['a reference to a file', { '/t': { get: { requestBody: { $ref: 'a.json' } } } }, '/paths/~1t/get/requestBody'],
    ['a reference to something else', { '/t': { get: { parameters: [{ $ref: '#/info' }] } } }, '/info'],
    ['a reference to itself', { '/t': { $ref: '#/paths/~1t' } }, '/paths/~1t'],
    [
      'a schema that is none',
      { '/t': { get: { requestBody: { content: { a: { schema: 1 } } } } } },
      '/paths/~1t/get/requestBody/content/a/schema',
    ],
  ])('say where a description is broken: %s', (_what, paths, pointer) => {
    const description = { ...describeT(true), paths } as Description;
    expect(faultOf(() => make(description)).pointer).toBe(pointer);
  });
});

/** How many levels of JSON one schema inside of another takes. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

const CYCLES: [string, Description][] = [
  [
    'references',
    describeT(
      { $ref: '#/components/schemas/A' },
      { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } },
    ),
  ],
  [
    'allOf',
    describeT(
      { allOf: [{ $ref: '#/components/schemas/A' }] },
      { A: { allOf: [{ $ref: '#/components/schemas/T' }], properties: { a: true } } },
    ),
  ],
];
/** TypeScript and Node follow chains by calls of themselves, and files take time; what is beside each other may be more. */
const LARGE: [string, Description][] = SIZES.map(([name, describeOf]) => {
  const most = name === 'allOf' ? 10_000 : name === 'oneOf' ? 5000 : name === 'properties' ? 2000 : 1000;
  return [name, describeOf(/chain|ring/.test(name) ? 200 : most)];
});

describe('types that are types that are types', () => {
  const chains = SIZES.filter(([name]) =>
    ['a chain of references', 'a chain of allOf', 'a chain of oneOf'].includes(name),
  );

  test.each(chains)('are refused where a compiler could not follow: %s', (_name, describeOf) => {
    const { pointer, reason } = faultOf(() => generateNamedTypes(describeOf(2000)));
    expect(pointer).toMatch(/^\/components\/schemas\/S\d+$/);
    expect(reason).toBe('From here, more than 500 references follow each other for the same value.');
  });

  test.each(chains)('compile as far as they are not: %s', (_name, describeOf) => {
    const { text } = generateNamedTypes(describeOf(LONGEST_CHAIN));
    expect(compile({ '/globals.d.ts': GLOBALS, '/a.ts': text }).errors).toEqual([]);
  });
});

describe('what is made of everything else', () => {
  const all = [['colliding', COLLIDING], ['odd', ODD], ...CYCLES, ...LARGE] as const;

  test('compiles', { timeout: 60_000 }, () => {
    const folders = all.map(([name, description]) => allFiles(name.replaceAll(' ', '-'), description));
    expect(compile(Object.assign({ '/globals.d.ts': GLOBALS }, ...folders) as (typeof folders)[number]).errors).toEqual(
      [],
    );
  });

  test('of ten thousand schemas compiles', { timeout: 60_000 }, () => {
    const wide = SIZES.filter(([name]) => / of references$/.test(name) && !name.startsWith('a '));
    for (const [, describeOf] of wide)
      expect(
        compile({ '/globals.d.ts': GLOBALS, '/a.ts': generateNamedTypes(describeOf(10_000)).text }).errors,
      ).toEqual([]);
  });

  test.each(all)('loads: %s', (_name, description) => {
    const { requests } = loadModules(generateValidators(description));
    expect(Object.keys(requests).length).toBe(Object.keys(description.paths ?? {}).length);
  });
});
