import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyRepository, run } from './lib/copy.ts';
import { edit } from './lib/testing.ts';

const copy = copyRepository();
afterAll(() => rmSync(copy, { recursive: true }));

test('files, exports and dependencies that nothing uses are found, and nothing else', async () => {
  writeFileSync(join(copy, 'scripts/lib/forgotten.ts'), "import 'vite';\n");
  appendFileSync(join(copy, 'scripts/lib/paths.ts'), "export const FORGOTTEN = '';\n");
  appendFileSync(join(copy, 'packages/client/src/pages.ts'), 'export interface Forgotten {}\n');
  edit(join(copy, 'packages/client/package.json'), '"openapi-fetch"', '"forgotten": "1.0.0",\n    "openapi-fetch"');
  const words = ['--config', '.config/knip.jsonc', '--no-progress', '--reporter', 'compact'];
  const { code, stdout } = await run('knip', words, { cwd: copy });
  expect(stdout.trim().split('\n')).toEqual([
    'Unused files (1)',
    'scripts/lib/forgotten.ts: scripts/lib/forgotten.ts',
    'Unused dependencies (1)',
    'packages/client/package.json: forgotten',
    'Unused exports (1)',
    'scripts/lib/paths.ts: FORGOTTEN',
    'Unused exported types (1)',
    'packages/client/src/pages.ts: Forgotten',
  ]);
  expect(code).toBe(1);
});
