import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Manifest } from './manifest.ts';

/** A package that is published. */
export interface Workspace {
  /** Its path from the top. */
  folder: string;
  /** The name of its folder. */
  short: string;
  manifest: Manifest;
}

/** The packages with a `publishConfig`, each after those that it depends on. */
export function listWorkspaces(top: string): Workspace[] {
  const files = globSync('packages/*/package.json', { cwd: top }).toSorted();
  const workspaces = files.map((file) => toWorkspace(top, dirname(file)));
  return inOrder(workspaces.filter(({ manifest }) => manifest.publishConfig));
}

function toWorkspace(top: string, folder: string): Workspace {
  const manifest = JSON.parse(readFileSync(join(top, folder, 'package.json'), 'utf8')) as Manifest;
  return { folder, short: basename(folder), manifest };
}

function inOrder(workspaces: readonly Workspace[]): Workspace[] {
  const done = new Set<Workspace>();
  const add = (workspace: Workspace): void => {
    const needed = Object.keys(workspace.manifest.dependencies ?? {});
    for (const other of workspaces) if (needed.includes(other.manifest.name) && !done.has(other)) add(other);
    done.add(workspace);
  };
  workspaces.forEach(add);
  return [...done];
}
