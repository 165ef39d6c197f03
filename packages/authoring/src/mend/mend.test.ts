import { describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { bundleWithRedocly, loadRedoclyConfig } from '@botbat/document/redocly';
import { testFolder } from '../../../document/src/test-folder.ts';
import { mendFiles } from './test-mend.ts';
import type { Format } from './format.ts';

const ROOT = 'openapi: 3.1.0\ncomponents:\n  schemas:\n    Pet:\n      $ref: Pet.yaml\n';
const trim: Format = async (_path, text) => text.replaceAll(/ +$/gm, '');

describe('mend', () => {
  test('orders and formats in one go, and has nothing left to do then', async () => {
    const given = 'maxLength: 9\ntype: string   \nexamples: [a]\n';
    const want = 'type: string\nmaxLength: 9\nexamples: [a]\n';
    expect(await mendFiles({ 'openapi.yaml': ROOT, 'Pet.yaml': given }, { format: trim })).toEqual({
      changed: { 'Pet.yaml': want },
      told: ['Pet.yaml:1 `type` stands before `maxLength`'],
    });
    expect(await mendFiles({ 'openapi.yaml': ROOT, 'Pet.yaml': want }, { format: trim })).toEqual({
      changed: {},
      told: [],
    });
  });

  test('tells the first line that is formatted', async () => {
    const { told } = await mendFiles(
      { 'openapi.yaml': ROOT, 'Pet.yaml': 'type: string\nmaxLength: 9 \n' },
      { format: trim },
    );
    expect(told).toEqual(['Pet.yaml:2 formatted']);
  });

  test('does without a format that says something else', async () => {
    const files = { 'openapi.yaml': ROOT, 'Pet.yaml': 'type: string\nexamples: [a b]\n' };
    const remove: Format = async (_path, text) => text.replace('a b', 'ab');
    expect(await mendFiles(files, { format: remove })).toEqual({ changed: {}, told: [] });
  });

  test('leaves alone what is not YAML, and mends the rest', async () => {
    const root = `${ROOT}    Cat:\n      $ref: Cat.yaml\n    Dog:\n      $ref: Dog.json\n    Bird:\n      $ref: gone.yaml\n`;
    const { changed } = await mendFiles({
      'openapi.yaml': root,
      'Pet.yaml': 'maxLength: [9\ntype: string\n',
      'Cat.yaml': 'maxLength: 9\ntype: string\n',
      'Dog.json': '{ "maxLength": 9, "type": "string" }',
    });
    expect(changed).toEqual({ 'Cat.yaml': 'type: string\nmaxLength: 9\n' });
  });

  test.each([
    ['is not YAML', 'openapi: [\n'],
    ['is empty', ''],
    ['is a text', 'openapi\n'],
    ['is of another kind', 'paths: {}\nswagger: "2.0"\ninfo: {}\n'],
  ])('does nothing when the root %s', async (_name, text) => {
    expect(await mendFiles({ 'openapi.yaml': text })).toEqual({ changed: {}, told: [] });
  });

  test('leaves alone what is installed', async () => {
    const root = ROOT.replace('Pet.yaml', 'node_modules/pets/Pet.yaml');
    const pet = { 'node_modules/pets/Pet.yaml': 'maxLength: 9\ntype: string\n' };
    expect(await mendFiles({ 'openapi.yaml': root, ...pet })).toEqual({ changed: {}, told: [] });
  });

  test('follows a reference that leads back, an anchor and an address nowhere', async () => {
    const { changed } = await mendFiles({
      'openapi.yaml': ROOT,
      'Pet.yaml':
        'items: { $ref: Pet.yaml }\nnot: { $ref: "#a" }\nif: { $ref: "https://a.example/b.yaml" }\ntype: array\n',
    });
    expect(changed['Pet.yaml']?.split(':')[0]).toBe('type');
  });

  test('changes nothing in the bundle but the order', async () => {
    const files = {
      'openapi.yaml': 'paths:\n  /pets:\n    $ref: pets.yaml\ninfo:\n  version: 1.0.0\n  title: Pets\nopenapi: 3.1.0\n',
      'pets.yaml':
        "post:\n  responses:\n    '404': { description: No. }\n    '200':\n      content:\n        application/json:\n          schema: { $ref: Pet.yaml }\n      description: Yes.\n  # Why.\n  operationId: a\nget: {}\n",
      'Pet.yaml': 'description: |\n  # A pet\n\n  of mine.\ntype: object\n',
    };
    const bundle = async (texts: { [path: string]: string }) =>
      await bundleWithRedocly(join(testFolder(texts), 'openapi.yaml'), await loadRedoclyConfig());
    const { changed } = await mendFiles(files);
    expect(Object.keys(changed)).toEqual(['Pet.yaml', 'openapi.yaml', 'pets.yaml']);
    const [before, after] = await Promise.all([bundle(files), bundle({ ...files, ...changed })]);
    expect(after).toEqual(before);
    expect(JSON.stringify(after)).not.toBe(JSON.stringify(before));
  });
});
