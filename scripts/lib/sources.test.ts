import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSources } from './sources.ts';

test('reads the YAML files of a folder in the order of their paths, and no others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'pets'));
  writeFileSync(join(folder, 'root.yaml'), 'paths: [/pets]');
  writeFileSync(join(folder, 'pets', 'Pet.yaml'), 'type: object');
  writeFileSync(join(folder, 'guide.md'), '# Pets');
  expect(readSources(folder)).toEqual([
    { path: 'pets/Pet.yaml', content: { type: 'object' } },
    { path: 'root.yaml', content: { paths: ['/pets'] } },
  ]);
});
