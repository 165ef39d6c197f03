import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { examples } from './examples.ts';

const COMPONENTS = `components:
  parameters:
    Age: { name: age, in: query, schema: { type: integer } }
  examples:
    Tom: { value: Tom }
    Kitty: { summary: A cat, value: Kitty }
`;
const response = (media: string) =>
  `${HEAD}paths:\n  /pets:\n    post:\n      responses:\n        '200':\n          content:\n            application/json:\n              ${media}\n${COMPONENTS.replace(/ {2}parameters.*\n.*\n/, '')}`;
const request = (media: string) =>
  `${HEAD}paths:\n  /pets:\n    post:\n      requestBody:\n        content:\n          text/plain:\n            ${media}\n`;
const parameters = (...entries: string[]) =>
  `${HEAD}paths:\n  /pets:\n    get:\n      parameters:\n${entries.map((entry) => `        - ${entry}\n`).join('')}${COMPONENTS}`;
const header = (entry: string) =>
  `${HEAD}paths:\n  /pets:\n    get:\n      responses:\n        '200':\n          headers:\n            X-Age:\n              ${entry}\n`;
const NO_EXAMPLE = 'has no example. Add `examples` with a name, a summary and a value.';
const SINGULAR = '`example` has neither a name nor a summary. Write it as the `value` of an entry of `examples`.';

describe('examples', () => {
  test.each([
    ['a named example of a response', response('examples: { a_cat2: { summary: A cat, value: Tom } }')],
    ['a reference to one', response("examples: { cat: { $ref: '#/components/examples/Kitty' } }")],
    [
      'a reference with a summary',
      response("examples: { cat: { $ref: '#/components/examples/Tom', summary: A cat } }"),
    ],
    ['a named example of a request', request('examples: { cat: { summary: A cat, value: Tom } }')],
    [
      'a response without content',
      `${HEAD}paths: { /pets: { delete: { responses: { '204': { description: None. } } } } }\n`,
    ],
    ['an example of a parameter', parameters('{ name: age, in: query, example: 0 }')],
    [
      'a named example of a parameter',
      parameters('{ name: age, in: query, examples: { old: { summary: Old, value: 20 } } }'),
    ],
    ['an example of a header', header('example: 3')],
    [
      'what `struct` finds',
      `${HEAD}paths: { /pets: { get: { parameters: [null], requestBody: { content: { a: null } } } } }\n`,
    ],
  ])('accepts %s', async (_name, source) => {
    const findings = await findingsOf(examples, source);
    expect(findings.filter((finding) => !finding.includes('`age`'))).toEqual([]);
  });

  test.each([
    ['a response without', response('schema: { examples: [Tom] }'), [`9:13 \`application/json\` ${NO_EXAMPLE}`]],
    ['a request without', request('schema: { type: string }'), [`8:11 \`text/plain\` ${NO_EXAMPLE}`]],
    ['an empty map', response('examples: {}'), [`10:15 \`application/json\` ${NO_EXAMPLE}`]],
    ['`example`', response('example: Tom'), [`10:15 ${SINGULAR}`]],
    [
      '`example` beside `examples`',
      request('example: Tom\n            examples: { cat: { summary: A cat, value: Tom } }'),
      [`9:13 ${SINGULAR}`],
    ],
    [
      'names and missing summaries',
      request('examples: { aCat: { summary: A cat }, cat: { value: Tom }, dog: { summary: " " } }'),
      [
        '9:25 The name `aCat` should match `^[a-z][a-z0-9]*(_[a-z0-9]+)*$`. Rename the example.',
        '9:51 The example has no summary. Say in a few words what it shows.',
        '9:72 The example has no summary. Say in a few words what it shows.',
      ],
    ],
    [
      'a shared example without a summary once',
      response("examples: { a: { $ref: '#/components/examples/Tom' }, b: { $ref: '#/components/examples/Tom' } }"),
      ['13:5 The example has no summary. Say in a few words what it shows.'],
    ],
    [
      'parameters without',
      parameters(
        "{ $ref: '#/components/parameters/Age' }",
        '{ name: size, in: query, schema: { examples: [1] } }',
        '{ name: name, in: query, examples: {} }',
      ),
      [
        '8:11 The parameter `size` has no example. Add `example` beside its schema.',
        '9:11 The parameter `name` has no example. Add `example` beside its schema.',
        '12:5 The parameter `age` has no example. Add `example` beside its schema.',
      ],
    ],
    [
      'a header without',
      header('schema: { type: integer }'),
      ['9:13 The header `X-Age` has no example. Add `example` beside its schema.'],
    ],
    [
      'content of a parameter without',
      parameters('{ name: q, in: query, content: { application/json: {} } }'),
      [
        '7:44 `application/json` has no example. Add `examples` with a name, a summary and a value.',
        '10:5 The parameter `age` has no example. Add `example` beside its schema.',
      ],
    ],
  ])('finds %s', async (_name, source, findings) => {
    expect(await findingsOf(examples, source)).toEqual(findings);
  });

  test('takes another pattern for names', async () => {
    const source = request('examples: { Cat: { summary: A cat }, dog: { summary: A dog } }');
    expect(await findingsOf(examples, source, { pattern: '^[A-Z]' })).toEqual([
      '9:50 The name `dog` should match `^[A-Z]`. Rename the example.',
    ]);
  });
});
