import { expect, test } from 'vitest';
import { codeBlocks } from './code-blocks.ts';

test('blocks of one language', () => {
  const text = 'Text\n\n```ts\na();\nb(`${c}`);\n```\n\n```sh\nnpm install\n```\n\n```ts\nd();\n```\n';
  expect(codeBlocks(text, 'ts')).toEqual(['a();\nb(`${c}`);\n', 'd();\n']);
  expect(codeBlocks(text, 'js')).toEqual([]);
});
