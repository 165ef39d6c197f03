import type { Schema } from '@botbat/document';
import { describe, expect, test } from 'vitest';
import { generateValidators } from './generate.ts';
import { describeSchemas, faultsOf, validatorOf, type Validate } from './test-validators.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const generate = (components: { [name: string]: Schema }) => () =>
  generateValidators(describeSchemas({ json: ref('Node') }, components), { input: 'hostile' });

/** How often a check reads from a value, without and with a report: that does not depend on the machine. */
function countReads(validate: Validate, value: object): number {
  let count = 0;
  const watched = <Part>(part: Part): Part => {
    if (typeof part !== 'object' || part === null) return part;
    const get = (target: object, key: PropertyKey) => (count++, watched(Reflect.get(target, key) as unknown));
    return new Proxy(part, { get }) as Part;
  };
  validate(watched(value));
  faultsOf(validate, watched(value));
  return count;
}

describe('what would take for ever is refused while building', () => {
  const either = (one: Schema, other: Schema) => ({ Node: { oneOf: [one, other] } });
  const node = (name: string, more: object = {}): Schema => {
    return { type: 'object', properties: { next: ref('Node'), [name]: { type: 'string' } }, ...more };
  };

  test('alternatives that both lead back to themselves', () => {
    expect(generate(either(node('a'), node('b')))).toThrow(
      '#/components/schemas/Node: The schema does not compile: alternatives that lead back to themselves take for ever on deep values.',
    );
  });

  test('not those that a property tells apart, or of which one does', () => {
    const kind = (name: string) => ({
      type: 'object',
      required: ['kind'],
      properties: { kind: { const: name }, next: ref('Node') },
    });
    expect(generate(either(kind('a'), kind('b')))).not.toThrow();
    expect(generate(either(node('a'), { type: 'object', required: ['id'] }))).not.toThrow();
  });

  test('a pattern', () => {
    expect(generate({ Node: { pattern: '^(a+)+$' } })).toThrow(
      '#/components/schemas/Node/pattern: The schema does not compile: the pattern',
    );
  });
});

describe('what is read grows no faster than the value', () => {
  const list = (size: number, item: (id: number) => unknown) => Array.from({ length: size }, (_, id) => item(id));
  const alternatives = { oneOf: [{ required: ['a'] }, { required: ['b'] }] };

  test.each<[string, Schema, (size: number) => object]>([
    ['objects that are unique', { uniqueItems: true }, (size) => list(size, (id) => ({ id, a: [id] }))],
    ['items that are wrong', { items: { type: 'string' } }, (size) => list(size, (id) => id)],
    ['items of alternatives', { items: alternatives }, (size) => list(size, () => ({}))],
    ['properties', { additionalProperties: alternatives }, (size) => ({ ...list(size, (id) => ({ a: id })) })],
    [
      'unevaluated properties',
      { allOf: [{ properties: { a: true } }], unevaluatedProperties: { type: 'string' } },
      (size) => ({ ...list(size, (id) => id) }),
    ],
  ])('%s', (_name, schema, valueOf) => {
    const validate = validatorOf(schema);
    const [few, many] = [200, 2000].map((size) => countReads(validate, valueOf(size))) as [number, number];
    expect(few).toBeGreaterThan(199);
    expect(many / few).toBeLessThan(10.5);
  });

  test('a list that is too long is not looked into, nor is a text', () => {
    const validate = validatorOf({ maxItems: 5, items: { type: 'string' }, uniqueItems: true });
    expect(
      countReads(
        validate,
        list(5000, () => 1),
      ),
    ).toBeLessThan(10);
    const text = validatorOf({ type: 'string', maxLength: 5, pattern: '^(a+)+$' });
    expect(faultsOf(text, `${'a'.repeat(100_000)}!`)).toEqual(['/ maxLength 5']);
  });
});

test('a check may be asked for while it is running', () => {
  const validate = validatorOf({ properties: { a: { type: 'string' }, b: { type: 'string' } } });
  const inner = { a: 1 };
  const outer = {
    get a() {
      expect(validate(inner)).toBe(false);
      return 'text';
    },
    b: 'text',
  };
  expect([validate(outer), faultsOf(validate, outer)]).toEqual([true, []]);
});
