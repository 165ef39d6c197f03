import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testFolder } from '../../../document/src/test-folder.ts';
import { loadPrettier } from './format.ts';

const UGLY = 'a:   "b"\n';

async function format(files: { [path: string]: string }, path = 'openapi.yaml') {
  const folder = testFolder(files);
  return await (
    await loadPrettier([join(folder, '.prettierignore')])
  )(join(folder, path), UGLY);
}

describe('a text', () => {
  test.each([
    ['as Prettier is told to', { '.prettierrc.json': '{ "singleQuote": true }' }, "a: 'b'\n"],
    ['as Prettier would', { '.prettierrc.json': '{}' }, 'a: "b"\n'],
    ['not at all where it is to be ignored', { '.prettierrc.json': '{}', '.prettierignore': '*.yaml\n' }, undefined],
    ['not at all where nobody uses Prettier', {}, undefined],
  ])('is formatted %s', async (_name, files, want) => {
    expect(await format(files as { [path: string]: string })).toBe(want);
  });

  test('is not formatted when Prettier does not know its kind', async () => {
    expect(await format({ '.prettierrc.json': '{}' }, 'openapi.unknown')).toBeUndefined();
  });
});
