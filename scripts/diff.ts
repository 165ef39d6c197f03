// What changes for clients between the bundle of a git revision and this one. Usage: diff.ts [revision]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { requireProgram } from './lib/debian.ts';
import { main, UserError } from './lib/main.ts';
import { BUNDLE } from './lib/paths.ts';

await main(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [revision = 'origin/main'] = positionals;
  requireProgram('git');
  const folder = mkdtempSync(join(tmpdir(), 'botbat-diff-'));
  try {
    const base = join(folder, 'openapi.json');
    writeFileSync(base, bundleAt(revision));
    const { status } = spawnSync('redocly', ['diff', base, BUNDLE, '--config', '.config/redocly-diff.yaml'], {
      stdio: 'inherit',
    });
    return status ?? 2;
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function bundleAt(revision: string): string {
  const git = (...command: string[]) => spawnSync('git', command, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`).status !== 0) {
    throw new UserError(
      `There is no revision \`${revision}\` here. Fetch it, or name another: \`make diff BASE=main\`.`,
    );
  }
  const { status, stdout } = git('show', `${revision}:${BUNDLE}`);
  if (status === 0) return stdout;
  throw new UserError(`\`${revision}\` has no ${BUNDLE}, so there is nothing to compare with. Name a later revision.`);
}
