import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatFinding } from './finding.ts';
import { bundleWithRedocly, lintWithRedocly, loadRedoclyConfig } from './redocly.ts';
import { findingsOf, fromInside, testFolder } from './test-folder.ts';

const plugin = join(import.meta.dirname, 'redocly-plugin.ts');
const write = (guides: string): string =>
  testFolder({
    'redocly.yaml': `plugins: [${plugin}]\npreprocessors:\n  document/inline-texts: error\n`,
    'openapi.yaml': `openapi: 3.1.0\ninfo: { title: Pets, version: 1.0.0 }\npaths: {}\n${guides}`,
    'guides/start.md': '# Start\n\nHere.\n',
  });

test.each([
  ['the text of a file', '[{ id: a, text: { $ref: guides/start.md } }]', [{ id: 'a', text: '# Start\n\nHere.\n' }]],
  ['a text that is there', '[{ text: Here. }]', [{ text: 'Here.' }]],
  ['a guide without text', '[{ id: a }, null]', [{ id: 'a' }, null]],
  ['no list', '{ text: Here. }', { text: 'Here.' }],
])('%s', async (_name, guides, want) => {
  const folder = write(`x-guides: ${guides}\n`);
  const config = await loadRedoclyConfig(join(folder, 'redocly.yaml'));
  expect(await bundleWithRedocly(join(folder, 'openapi.yaml'), config)).toMatchObject({ 'x-guides': want });
});

test('a description without guides stays as it is', async () => {
  const folder = write('');
  const config = await loadRedoclyConfig(join(folder, 'redocly.yaml'));
  expect(await bundleWithRedocly(join(folder, 'openapi.yaml'), config)).not.toHaveProperty('x-guides');
});

test('a file that is not there is a finding', async () => {
  const folder = write('x-guides:\n  - text: Here.\n  - text:\n      $ref: guides/no.md\n');
  const config = await loadRedoclyConfig(join(folder, 'redocly.yaml'));
  const findings = await findingsOf(() => lintWithRedocly(join(folder, 'openapi.yaml'), config));
  expect(findings.map((finding) => fromInside(folder, formatFinding(finding)))).toEqual([
    'openapi.yaml:7:7 error `guides/no.md` is not a file that can be read. Name a Markdown file. (document/inline-texts)',
  ]);
});
