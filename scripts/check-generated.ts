// Makes everything that is committed in `generated/` once more, elsewhere, and compares. Usage: check-generated.ts
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from './lib/main.ts';
import { GENERATED } from './lib/paths.ts';
import { listFiles } from '@botbat/document/write';

await main(async () => {
  const fresh = mkdtempSync(join(tmpdir(), 'botbat-generated-'));
  try {
    const words = ['scripts/generate.ts', '--output', fresh];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    if (status !== 0) {
      process.stderr.write(stderr);
      return status ?? 2;
    }
    const stale = compare(GENERATED, fresh);
    for (const file of stale) console.error(`${GENERATED}/${file} is stale`);
    console.error(stale.length > 0 ? 'Run `make generate` and commit the result.' : `${GENERATED}/ is fresh`);
    return stale.length > 0 ? 1 : 0;
  } finally {
    rmSync(fresh, { recursive: true });
  }
});

/** Committed files that differ, are missing or should not be there. */
function compare(committed: string, fresh: string): string[] {
  const ignored = (file: string) => file.startsWith('docs/') || file === 'positions.json';
  const files = new Set([...listFiles(committed), ...listFiles(fresh)].filter((file) => !ignored(file)));
  return [...files].filter((file) => read(join(committed, file)) !== read(join(fresh, file))).toSorted();
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
