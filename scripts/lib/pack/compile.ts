import { join } from 'node:path';
import { run } from '../copy.ts';
import { UserError } from '../main.ts';
import { writeFiles } from '@botbat/document/write';
import type { Workspace } from './workspaces.ts';

/**
 * What a platform of `engines` runs as it is. Node erases no types below `node_modules`, and nobody should need our
 * options, or the sources, to debug.
 */
const OPTIONS = {
  target: 'es2022',
  rootDir: 'src',
  outDir: 'dist',
  noEmit: false,
  declaration: true,
  allowImportingTsExtensions: false,
  rewriteRelativeImportExtensions: true,
};

/**
 * Compiles the sources of a package with the options of the repository, but for a product that others use.
 *
 * @param folder - where `src` is and `dist` will be
 * @throws {UserError} with what the compiler says
 */
export async function compile(top: string, folder: string, { manifest }: Workspace): Promise<void> {
  // It loads entries of its own by its name, which are those of these sources, and not those of the workspace.
  const { name, exports, engines } = manifest;
  const lib = [engines ? 'es2023' : 'es2022', 'dom', 'dom.iterable'];
  const config = { extends: join(top, 'tsconfig.json'), compilerOptions: { ...OPTIONS, lib }, include: ['src'] };
  const files = {
    'tsconfig.json': JSON.stringify(config),
    'package.json': JSON.stringify({ name, type: 'module', exports }),
  };
  writeFiles(folder, new Map(Object.entries(files)));
  const { code, stdout } = await run('tsc', ['--project', '.', '--pretty', 'false'], { cwd: folder });
  if (code !== 0) throw new UserError(`A package does not compile for those who install it:\n${stdout.trim()}`);
}
