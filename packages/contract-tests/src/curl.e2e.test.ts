import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { toCurl } from './curl.ts';

test('a shell expands the key and nothing else', () => {
  const line = toCurl({
    method: 'GET',
    url: "http://a.test/'; echo $KEY `id` #",
    headers: { 'X-A': '$(id) "b"' },
    body: undefined,
  });
  const words = execFileSync('sh', ['-c', line.replace('curl', "printf '%s|'")], { env: { KEY: 'bb_test_1' } });
  expect(words.toString()).toBe(
    '-i|-H|Authorization: Bearer bb_test_1|-H|X-A: $(id) "b"|http://a.test/\'; echo $KEY `id` #|',
  );
});
