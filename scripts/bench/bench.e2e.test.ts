import { expect, test } from 'vitest';
import { run } from '../lib/copy.ts';

test('a figure is a line of JSON on stdout, and nothing else is said', async () => {
  const result = await run('node', ['scripts/bench.ts', '--runs', '1', 'validators.compile']);
  expect(result).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(result.stdout)).toEqual({
    bench: 'validators.compile',
    ours_ms: expect.any(Number),
    peer: 'ajv compile',
    peer_ms: expect.any(Number),
    ratio: expect.any(Number),
  });
});

test.each([
  [['all'], '`all` should be one of `generate.bundle+types`, `generate.all`, '],
  [['--runs', '0'], '`--runs` should be a whole number from 1, instead got `0`.'],
])('%j cannot be measured', async (words, message) => {
  const result = await run('node', ['scripts/bench.ts', ...words]);
  expect(result).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
});
