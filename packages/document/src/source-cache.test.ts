import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SourceCache } from './source-cache.ts';
import { testFolder } from './test-folder.ts';

const CONFIG = { http: { headers: [] } };

test('parses a file again only when its text is another, and gives nobody what another may change', async () => {
  const file = join(testFolder({ 'a.yaml': 'a: 1\n' }), 'a.yaml');
  const cache = new SourceCache();
  const read = async () =>
    (await cache.openRun(CONFIG).resolveDocument(null, file)) as { source: object; parsed: { a: number } };
  const first = await read();
  first.parsed.a = 9;
  const second = await read();
  writeFileSync(file, 'a: 2\n');
  const third = await read();
  expect([second.parsed, third.parsed]).toEqual([{ a: 1 }, { a: 2 }]);
  expect([second.source === first.source, third.source === first.source]).toEqual([true, false]);
});
