import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One YAML file of a split description, by its path inside the folder. */
export interface Source {
  path: string;
  content: unknown;
}

/** Every YAML file of a folder, in the order of their paths. */
export function readSources(folder: string): Source[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  return paths.toSorted().map((path) => ({ path, content: parse(readFileSync(join(folder, path), 'utf8')) }));
}
