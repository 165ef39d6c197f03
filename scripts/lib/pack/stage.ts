import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFiles } from '@botbat/document/write';
import { compile } from './compile.ts';
import { toPublished, type Shared } from './manifest.ts';
import { collectSources } from './sources.ts';
import type { Workspace } from './workspaces.ts';

/** Where one package is made. */
export interface Places {
  top: string;
  /** A folder to work in, with `node_modules` for the packages that are ready. */
  work: string;
  /** Where the package will be. */
  stage: string;
}

/** Makes the folder of a package as it is published, and lets those that follow find it. */
export async function stagePackage({ top, work, stage }: Places, workspace: Workspace): Promise<void> {
  const { folder, short, manifest } = workspace;
  const build = join(work, short);
  const sources = collectSources(top, workspace);
  writeFiles(build, sources);
  linkModules(join(top, folder), build);
  await compile(top, build, workspace);
  cpSync(join(build, 'dist'), join(stage, 'dist'), { recursive: true });
  writeFiles(
    stage,
    new Map([...ready(sources), ['package.json', toJson(toPublished(manifest, readShared(top), folder))]]),
  );
  cpSync(join(top, folder, 'README.md'), join(stage, 'README.md'));
  cpSync(join(top, 'LICENSE'), join(stage, 'LICENSE'));
  link(stage, join(work, 'node_modules', manifest.name));
}

/** What the compiler only reads: JavaScript, and the declarations beside it. */
function ready(sources: ReadonlyMap<string, string>): [path: string, text: string][] {
  const files = [...sources].filter(([path]) => /(\.js|\.d\.ts|\.json)$/.test(path));
  return files.map(([path, text]) => [path.replace(/^src\//, 'dist/'), text]);
}

/** Dependencies that npm did not put at the top. */
function linkModules(from: string, to: string): void {
  const modules = join(from, 'node_modules');
  if (existsSync(modules)) link(modules, join(to, 'node_modules'));
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

function readShared(top: string): Shared {
  return JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as Shared;
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
