import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fileFromPath } from './node.ts';

const PATH = fileURLToPath(new URL('node.ts', import.meta.url));

test.each([
  [{}, ['node.ts', '']],
  [{ name: 'a.csv', type: 'text/csv' }, ['a.csv', 'text/csv']],
])('a file with %j', async (options, want) => {
  const file = await fileFromPath(PATH, options);
  expect([file.name, file.type]).toEqual(want);
  expect(await file.text()).toContain('fileFromPath');
});

test('a file that is not there is an error at once', async () => {
  await expect(fileFromPath('/nowhere/a.csv')).rejects.toThrow();
});
