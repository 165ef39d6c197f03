import { describe, expect, test } from 'vitest';
import { mendFiles } from './test-mend.ts';

type Files = { 'openapi.yaml': string; [path: string]: string };

const SHARED = {
  'shared/Unauthorized.yaml': 'description: No key.\n',
  'shared/NotFound.yaml': 'description: Not there.\n',
};
const UNAUTHORIZED = "    '401': { $ref: ../shared/Unauthorized.yaml }\n";
const NOT_FOUND = "    '404': { $ref: ../shared/NotFound.yaml }\n";

/** One operation for each entry: its URL, or the name of its event, and its statuses beside 200. */
function describeApi(operations: { [url: string]: string }, rest = ''): Files {
  const entries = Object.entries(operations);
  const lines = entries.map(([url], index) => `  ${url}:\n    $ref: pets/${index}.yaml\n`);
  const files = entries.map(([, statuses], index) => [
    `pets/${index}.yaml`,
    `get:\n  responses:\n    '200': { description: Yes. }\n${statuses}`,
  ]);
  return {
    'openapi.yaml': `openapi: 3.1.0\nsecurity: [key: []]\npaths:\n${lines.join('')}${rest}`,
    ...SHARED,
    ...(Object.fromEntries(files) as { [path: string]: string }),
  };
}

const common = { '/a': UNAUTHORIZED, '/b': UNAUTHORIZED, '/c': UNAUTHORIZED };

describe('a shared response', () => {
  test('is added where all others refer to the same, at its place', async () => {
    const files = describeApi({ ...common, '/d': "    '500': { description: Oh. }\n    x-note: 1\n" });
    expect(await mendFiles(files)).toEqual({
      changed: {
        'pets/3.yaml': `get:\n  responses:\n    '200': { description: Yes. }\n${UNAUTHORIZED}    '500': { description: Oh. }\n    x-note: 1\n`,
      },
      told: ['pets/3.yaml:4 `401` is added, as nearly all others have it'],
    });
  });

  test('is named as seen from the file at hand, and written as elsewhere', async () => {
    const model = "    401:\n      $ref: '../shared/Unauthorized.yaml'\n";
    const files = describeApi({ '/a': model, '/b': model, '/c': model });
    const root = `${files['openapi.yaml']}  /d:\n    get:\n      responses:\n        '200':\n          description: Yes.\n`;
    const { changed } = await mendFiles({ ...files, 'openapi.yaml': root });
    const added = "        401:\n          $ref: 'shared/Unauthorized.yaml'\n";
    expect(changed).toEqual({ 'openapi.yaml': `${root}${added}` });
    expect(await mendFiles({ ...files, 'openapi.yaml': `${root}${added}` })).toEqual({ changed: {}, told: [] });
  });

  test('may be a component of the root', async () => {
    const reference = "    '401': { $ref: ../openapi.yaml#/components/responses/Unauthorized }\n";
    const rest = 'components:\n  responses:\n    Unauthorized: { description: No key. }\n';
    const files = describeApi({ '/a': reference, '/b': reference, '/c': reference, '/d': '' }, rest);
    expect((await mendFiles(files)).changed).toEqual({ 'pets/3.yaml': `${files['pets/3.yaml']}${reference}` });
    const inPlace = files['openapi.yaml'].replace(
      'components:',
      "  /e:\n    get:\n      responses:\n        '200':\n          description: Yes.\ncomponents:",
    );
    const { changed } = await mendFiles({
      ...files,
      'openapi.yaml': inPlace,
      'pets/3.yaml': files['pets/2.yaml'] ?? '',
    });
    expect(changed['openapi.yaml']).toContain("        '401': { $ref: '#/components/responses/Unauthorized' }\n");
  });

  test.each<[name: string, operations: { [url: string]: string }]>([
    ['there are too few to learn from', { '/a': UNAUTHORIZED, '/b': UNAUTHORIZED, '/c': '' }],
    ['the others do not agree', { ...common, '/d': UNAUTHORIZED.replace('Unauthorized', 'NotFound'), '/e': '' }],
    ['others write their own', { ...common, '/d': "    '401': { description: Own. }\n", '/e': '' }],
    ['others have none either', { ...common, '/d': '', '/e': '' }],
    ['it is written in place', { ...common, '/d': "    '401': { description: Own. }\n" }],
    ['there is a response for all', { ...common, '/d': '    default: { description: Oh. }\n' }],
    ['there is a response for the class', { ...common, '/d': '    4XX: { description: Oh. }\n' }],
  ])('is not added where %s', async (_name, operations) => {
    expect(await mendFiles(describeApi(operations))).toEqual({ changed: {}, told: [] });
  });

  test('is not added where no key is needed', async () => {
    const urls = Array.from({ length: 10 }, (_, index) => [`/pets${index}`, UNAUTHORIZED]);
    const api = (rest: string) => describeApi({ ...(Object.fromEntries(urls) as object), '/health': rest });
    expect(Object.keys((await mendFiles(api(''))).changed)).toEqual(['pets/10.yaml']);
    expect(await mendFiles(api('  security: []\n'))).toEqual({ changed: {}, told: [] });
  });

  test('is not added to an event because requests have it', async () => {
    const files = describeApi({ ...common, d: '' });
    const root = files['openapi.yaml'].replace('  d:', 'webhooks:\n  d:');
    expect(await mendFiles({ ...files, 'openapi.yaml': root })).toEqual({ changed: {}, told: [] });
  });

  test('is not added to a list because everything with an id has it', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => [`/pets${index}/{id}`, NOT_FOUND]);
    const files = describeApi({ ...(Object.fromEntries(ids) as object), '/pets': '', '/pets1/{id}/toys/{toy}': '' });
    const { changed } = await mendFiles(files);
    expect(changed).toEqual({ 'pets/21.yaml': `${files['pets/21.yaml']}${NOT_FOUND}` });
  });

  test('is not added in braces, where nobody can tell how it would be written', async () => {
    const files = { ...describeApi({ ...common, '/d': '' }), 'pets/3.yaml': 'get: { responses: { 200: {} } }\n' };
    expect(await mendFiles(files)).toEqual({ changed: {}, told: [] });
  });
});
