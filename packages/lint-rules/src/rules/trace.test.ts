import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { trace } from './trace.ts';

/** A description that carries ids wherever it can. */
const PLACES = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0, x-seed: [S-001], license: { name: MIT, x-seed: [S-002] } }
servers: [{ url: /, x-seed: [S-003] }]
tags: [{ name: Pets, x-seed: [S-004] }]
paths:
  /pets:
    $ref: '#/components/pathItems/Pets'
    x-seed: [S-005]
components:
  pathItems:
    Pets:
      x-seed: [S-006]
      post:
        x-seed: [S-007]
        parameters: [{ $ref: '#/components/parameters/Id' }]
        requestBody: { x-seed: [S-008], content: { text/plain: { x-seed: [S-009] } } }
        responses:
          '200': { $ref: '#/components/responses/Ok' }
  parameters:
    Id: { name: id, in: query, x-seed: [S-010], schema: { type: string, x-seed: [S-011] } }
  responses:
    Ok: { description: Done., x-seed: [S-012], headers: { Age: { x-seed: [S-013] } } }
  schemas:
    Pet: { x-seed: [S-014], properties: { name: { x-seed: [S-015] } } }
    Cat: { $ref: '#/components/schemas/Pet', x-seed: [S-016] }
  securitySchemes:
    key: { type: http, scheme: bearer, x-seed: [S-017] }
x-guides:
  - { title: Start, x-seed: [S-018] }
x-policy: { inner: { x-seed: [S-019] }, x-seed: [S-020] }
x-seed: [S-021]
`;
const ALL = ['S-001..S-021'];
const root = (value: string) => `${HEAD}x-seed: ${value}\n`;
const FORM = 'should look like `S-000` or `I-00`. Mend or remove it.';
const LIST = '`x-seed` should be a list of ids. Write for example `[S-111]`, or remove it.';

describe('trace', () => {
  test('finds carriers everywhere', async () => {
    expect(await findingsOf(trace, PLACES, { ids: ALL })).toEqual([]);
  });

  test.each(PLACES.match(/S-\d+/g) ?? [])('misses %s when its place does not carry it', async (id) => {
    const source = PLACES.replace(`x-seed: [${id}]`, 'x-other: 1');
    const findings = await findingsOf(trace, source, { ids: ALL });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`:1 Nothing carries \`${id}\`. Add it to the \`x-seed\` of the part that fulfils it.`);
  });

  test.each(PLACES.match(/S-\d+/g) ?? [])('finds an unknown id in the place of %s, once', async (id) => {
    const source = PLACES.replace(`[${id}]`, `[${id}, S-999]`);
    const [line = 0, column = 0] = [0, 1].map((index) => {
      const before = source.slice(0, source.indexOf('S-999')).split('\n');
      return index === 0 ? before.length : (before.at(-1)?.length ?? 0) + 1;
    });
    expect(await findingsOf(trace, source, { ids: ALL })).toEqual([
      `${line}:${column} No requirement is called \`S-999\`. Mend or remove it.`,
    ]);
  });

  test.each([
    ['another form', '[S-1]', [`3:10 \`S-1\` ${FORM}`]],
    ['an id with something behind', '[S-0011]', [`3:10 \`S-0011\` ${FORM}`]],
    ['a number', '[12]', [`3:10 \`12\` ${FORM}`]],
    ['a list in the list', '[[S-001]]', [`3:10 \`["S-001"]\` ${FORM}`]],
    ['a duplicate', '[S-001, I-01, S-001]', ['3:23 `S-001` is there twice. Remove one.']],
    ['a text', 'S-001', [`3:9 ${LIST}`]],
    ['an object', '{ a: 1 }', [`3:9 ${LIST}`]],
    ['an empty list', '[]', [`3:9 ${LIST}`]],
    ['several', '[S-1, I-001]', [`3:10 \`S-1\` ${FORM}`, `3:15 \`I-001\` ${FORM}`]],
  ])('finds %s', async (_name, value, findings) => {
    expect(await findingsOf(trace, root(value))).toEqual(findings);
  });

  test('finds each requirement without a carrier, at the list of the root', async () => {
    expect(await findingsOf(trace, root('[S-002]'), { ids: ['S-001..S-003', 'I-01'] })).toEqual([
      '3:1 Nothing carries `S-001`. Add it to the `x-seed` of the part that fulfils it.',
      '3:1 Nothing carries `S-003`. Add it to the `x-seed` of the part that fulfils it.',
      '3:1 Nothing carries `I-01`. Add it to the `x-seed` of the part that fulfils it.',
    ]);
  });

  test('without such a list, at the beginning', async () => {
    expect(await findingsOf(trace, HEAD, { ids: ['S-001'] })).toEqual([
      '1:1 Nothing carries `S-001`. Add it to the `x-seed` of the part that fulfils it.',
    ]);
  });

  test.each([
    [
      'a property of this name',
      `${HEAD}components: { schemas: { Pet: { properties: { x-seed: { type: string } } } } }\n`,
    ],
    ['an example', `${HEAD}components: { examples: { pet: { value: { x-seed: 1 } } } }\n`],
    ['an id that several parts carry', `${root('[S-001]')}servers: [{ url: /, x-seed: [S-001] }]\n`],
    ['any id when none are listed', root('[S-999, I-99]')],
  ])('accepts %s', async (_name, source) => {
    expect(await findingsOf(trace, source)).toEqual([]);
  });

  test('an id in a text is not missing as well', async () => {
    expect(await findingsOf(trace, root('S-001'), { ids: ['S-001'] })).toEqual([`3:9 ${LIST}`]);
  });

  test('follows a `$ref` in an extension, also one in a circle', async () => {
    const source = `${HEAD}x-a: { $ref: '#/x-b' }\nx-b: { x-seed: [S-1], again: { $ref: '#/x-a' } }\n`;
    expect(await findingsOf(trace, source)).toEqual([`4:17 \`S-1\` ${FORM}`]);
  });

  test('takes another extension and other forms', async () => {
    const source = `${HEAD}x-needs: [REQ-12, S-001]\n`;
    expect(
      await findingsOf(trace, source, { extension: 'x-needs', forms: ['REQ-00'], ids: ['REQ-11..REQ-12'] }),
    ).toEqual([
      '3:1 Nothing carries `REQ-11`. Add it to the `x-needs` of the part that fulfils it.',
      '3:19 `S-001` should look like `REQ-00`. Mend or remove it.',
    ]);
  });

  describe('with requirements in an extension', () => {
    const source = `${HEAD}x-needs:
  - { title: First, rows: [{ id: S-001 }, { id: S-002 }] }
  - { $ref: '#/x-more' }
x-more: { id: S-003, again: { $ref: '#/x-needs' } }
x-seed: [S-001, S-004, S-003]
`;

    test('knows them, behind references too', async () => {
      expect(await findingsOf(trace, source, { ids: 'x-needs' })).toEqual([
        '7:1 Nothing carries `S-002`. Add it to the `x-seed` of the part that fulfils it.',
        '7:17 No requirement is called `S-004`. Mend or remove it.',
      ]);
      expect(await findingsOf(trace, source.replace('S-004', 'S-002'), { ids: 'x-needs' })).toEqual([]);
    });

    test.each([
      ['there is none', '1:1', ''],
      ['it is empty', '4:1', 'x-needs: []\n'],
      ['it leads nowhere', '4:1', "x-needs: { $ref: '#/x-nothing' }\n"],
    ])('says that %s', async (_name, place, needs) => {
      expect(await findingsOf(trace, `${root('[S-001]')}${needs}`, { ids: 'x-needs' })).toEqual([
        `${place} \`x-needs\` should list the requirements, each with its \`id\`. Write it, or name another in the configuration.`,
      ]);
    });
  });

  test.each(['S-001..I-03', 'S-001..S-03', 'S-003..S-001', 'S-..S-001', 'a..b'])(
    'refuses the range %s',
    async (range) => {
      await expect(findingsOf(trace, HEAD, { ids: [range] })).rejects.toThrow(
        `\`ids\` should hold ranges such as \`S-001..S-074\`, instead got \`${range}\`.`,
      );
    },
  );
});
