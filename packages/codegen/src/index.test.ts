import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const INDEX = fileURLToPath(new URL('index.ts', import.meta.url));

/** The packages that a file and the files that it loads need. */
function packagesOf(entry: string): string[] {
  const files = new Set([entry]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const [, loaded = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export|\}).* from '([^']+)';$/gm)) {
      if (loaded.startsWith('.')) files.add(join(dirname(file), loaded));
      else packages.add(loaded);
    }
  }
  return [...packages];
}

test('the index does without the compiler, which takes long to load', () => {
  expect(packagesOf(INDEX)).toEqual(['@botbat/document']);
  expect(packagesOf(join(dirname(INDEX), 'types.ts'))).toContain('openapi-typescript/dist/transform/index.mjs');
});
