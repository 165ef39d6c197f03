import { describe, expect, test } from 'vitest';
import { mendFiles } from './test-mend.ts';

type Files = { 'openapi.yaml': string; [path: string]: string };

const LIMIT = '        Limit: { $ref: ../headers/Limit.yaml }\n';
const REQUEST_ID = '        Request-Id: { $ref: ../headers/Request-Id.yaml }\n';
const HEADERS = `      headers:\n${LIMIT}${REQUEST_ID}`;

function describeApi(responses: readonly string[]): Files {
  const lines = responses.map((_, index) => `  /${index}:\n    $ref: pets/${index}.yaml\n`);
  const files = responses.map((text, index) => [`pets/${index}.yaml`, `get:\n  responses:\n${text}`]);
  return {
    'openapi.yaml': `openapi: 3.1.0\npaths:\n${lines.join('')}`,
    'headers/Limit.yaml': 'schema: { type: string }\n',
    'headers/Request-Id.yaml': 'schema: { type: string }\n',
    ...(Object.fromEntries(files) as { [path: string]: string }),
  };
}

const GONE = "    '204':\n      description: Gone.\n";
const yes = (headers: string) => `    '200':\n      description: Yes.\n${headers}      content: {}\n`;

describe('a common header', () => {
  test.each([
    ['before those that stand behind it elsewhere', yes(`      headers:\n${REQUEST_ID}`), yes(HEADERS), 6],
    ['behind those that stand before it', yes(`      headers:\n${LIMIT}`), yes(HEADERS), 7],
    [
      'behind those that only this response has',
      yes(`      headers:\n        Location: {}\n${LIMIT}`),
      yes(`      headers:\n        Location: {}\n${LIMIT}${REQUEST_ID}`),
      8,
    ],
  ])('is added %s', async (_name, given, want, line) => {
    const { changed, told } = await mendFiles(describeApi([yes(HEADERS), yes(HEADERS), yes(HEADERS), given]));
    expect(changed).toEqual({ 'pets/3.yaml': `get:\n  responses:\n${want}` });
    const name = given.includes('Limit') ? 'Request-Id' : 'Limit';
    expect(told).toEqual([`pets/3.yaml:${line} \`${name}\` is added, as nearly all others have it`]);
    expect(await mendFiles(describeApi([yes(HEADERS), yes(HEADERS), yes(HEADERS), want]))).toEqual({
      changed: {},
      told: [],
    });
  });

  test('comes with all others where there are none', async () => {
    const { changed, told } = await mendFiles(describeApi([yes(HEADERS), yes(HEADERS), yes(HEADERS), yes('')]));
    expect(changed).toEqual({ 'pets/3.yaml': `get:\n  responses:\n${yes(HEADERS)}` });
    expect(told).toEqual(['pets/3.yaml:5 `headers` is added with `Limit`, `Request-Id`, as nearly all others have it']);
  });

  test('is added to a response that is shared, as seen from its file', async () => {
    const files = describeApi(Array.from({ length: 4 }, () => yes(HEADERS)));
    const { changed } = await mendFiles({
      ...files,
      'pets/0.yaml': `${files['pets/0.yaml']}    2XX: { $ref: ../deep/er/Ok.yaml }\n`,
      'deep/er/Ok.yaml': 'description: Also.\nheaders:\n  request-id: {}\ncontent: {}\n',
    });
    const limit = '  Limit: { $ref: ../../headers/Limit.yaml }\n';
    expect(changed).toEqual({
      'deep/er/Ok.yaml': `description: Also.\nheaders:\n${limit}  request-id: {}\ncontent: {}\n`,
    });
  });

  test.each([
    ['there are too few to learn from', [yes(HEADERS), yes(HEADERS), yes('')]],
    ['others have none either', [yes(HEADERS), yes(HEADERS), yes(HEADERS), yes(''), yes('')]],
    ['those without content have none', [...Array.from({ length: 9 }, () => yes(HEADERS)), GONE, GONE]],
    ['the response is in braces', [yes(HEADERS), yes(HEADERS), yes(HEADERS), '    200: { content: {} }\n']],
    ['its headers are in braces', [yes(HEADERS), yes(HEADERS), yes(HEADERS), yes('      headers: { A: {} }\n')]],
  ])('is not added where %s', async (_name, responses) => {
    expect(await mendFiles(describeApi(responses))).toEqual({ changed: {}, told: [] });
  });

  test('is not added to what only the components have', async () => {
    const components = [HEADERS, HEADERS, HEADERS, ''].map((headers, index) =>
      yes(headers).replace("'200'", `R${index}`),
    );
    const root = `openapi: 3.1.0\ncomponents:\n  responses:\n${components.join('')}`;
    expect(await mendFiles({ ...describeApi([]), 'openapi.yaml': root })).toEqual({ changed: {}, told: [] });
  });

  test('is added to a component that is used, wherever the components stand', async () => {
    const files = describeApi([yes(HEADERS), yes(HEADERS), yes(HEADERS), '    2XX: { $ref: ../Ok.yaml }\n']);
    const components = 'components:\n  responses:\n    Ok:\n      $ref: Ok.yaml\n';
    const { changed } = await mendFiles({
      ...files,
      'openapi.yaml': files['openapi.yaml'].replace('paths:', `${components}paths:`),
      'Ok.yaml': 'description: Also.\ncontent: {}\n',
    });
    expect(changed['Ok.yaml']).toContain('headers:\n  Limit: { $ref: headers/Limit.yaml }\n  Request-Id: ');
  });
});
