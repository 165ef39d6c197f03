import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FILE_RULES } from './files.ts';
import { rules } from './rules/index.ts';

const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const names = (folder: string, ending: string) =>
  readdirSync(inPackage(folder))
    .filter((file) => file.endsWith(ending) && (ending.includes('.test') || !file.includes('.test.')))
    .map((file) => file.slice(0, -ending.length));
const ids = Object.keys(rules).toSorted();
const pages = [...ids, ...FILE_RULES].toSorted();

describe('each rule', () => {
  test('has a file, a test and a page, and nothing else has', () => {
    expect(
      names('src/rules', '.ts')
        .filter((name) => name !== 'index')
        .toSorted(),
    ).toEqual(ids);
    expect(names('src/rules', '.test.ts').toSorted()).toEqual(ids);
    expect(names('docs', '.md').toSorted()).toEqual(pages);
  });

  test('is on in `redocly.yaml`', () => {
    const config = parse(readFileSync(inPackage('../../redocly.yaml'), 'utf8')) as { rules: object };
    const on = Object.keys(config.rules).filter((rule) => rule.startsWith('botbat/'));
    expect(on.map((rule) => rule.replace('botbat/', '')).toSorted()).toEqual(ids);
  });

  test.each(pages)('%s has a page with a bad and a good example', (id) => {
    const page = readFileSync(inPackage(`docs/${id}.md`), 'utf8');
    expect(page.startsWith(`# ${id}\n`)).toBe(true);
    expect(page).toMatch(/## Bad\n\n```yaml\n[^]+```\n\n## Good\n\n```yaml\n[^]+```/);
  });
});
