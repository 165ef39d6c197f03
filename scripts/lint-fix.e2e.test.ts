import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { addComments, breakFormat, dropLines, seededRandom, shuffleKeys } from './lib/spoil.ts';
import { digestsOf, edit, script, test } from './lib/testing.ts';
import { listFiles } from '@botbat/document/write';

const DONE = 'openapi/openapi.yaml: no findings\n';

function readDescription(copy: string): Map<string, string> {
  const paths = listFiles(join(copy, 'openapi')).filter((path) => path.endsWith('.yaml'));
  return new Map(paths.map((path) => [join(copy, 'openapi', path), readFileSync(join(copy, 'openapi', path), 'utf8')]));
}

/** Spoils every file, and takes some shared responses and common headers away. */
function spoil(copy: string, seed: number): void {
  const random = seededRandom(seed);
  let texts = readDescription(copy);
  for (const name of ['401', '403', '429', '500'])
    texts = dropLines(texts, new RegExp(`^    '${name}': \\{ \\$ref: ../shared/`), 2, random);
  for (const name of ['X-Request-Id', 'RateLimit', 'RateLimit-Policy', 'Access-Control-Allow-Origin'])
    texts = dropLines(texts, new RegExp(`^ *${name}: \\{ \\$ref: `), 5, random);
  for (const [path, text] of texts) writeFileSync(path, breakFormat(shuffleKeys(text, random), random));
}

function moveTypeToTheEnd(file: string): void {
  edit(file, 'type: string\n', '');
  writeFileSync(file, `${readFileSync(file, 'utf8')}type: string\n`);
}

describe('make lint FIX=1', () => {
  test('changes nothing in the contract', async ({ copy }) => {
    const before = digestsOf(join(copy, 'openapi'));
    expect(await script(copy, 'lint', '--fix')).toEqual({ code: 0, stdout: '', stderr: DONE });
    expect(digestsOf(join(copy, 'openapi'))).toEqual(before);
  });

  test.for([1, 2])('restores what was spoiled all over, seed %i', async (seed, { copy }) => {
    for (const [path, text] of readDescription(copy)) writeFileSync(path, addComments(text, seededRandom(seed)));
    const before = readDescription(copy);
    spoil(copy, seed);
    const spoiled = [...readDescription(copy)].filter(([path, text]) => before.get(path) !== text);
    expect(spoiled.length).toBeGreaterThan(before.size * 0.8);
    const { code, stderr } = await script(copy, 'lint', '--fix');
    const different = [...readDescription(copy)].filter(([path, text]) => before.get(path) !== text);
    expect(different).toEqual([]);
    expect([code, stderr.split('\n').slice(-2).join('\n')]).toEqual([0, DONE]);
  });

  test('mends the files that are wanted, tells what is left, and leaves alone what is not YAML', async ({ copy }) => {
    const name = 'openapi/campaigns/schemas/CampaignName.yaml';
    const other = 'openapi/contacts/schemas/ContactName.yaml';
    const status = join(copy, 'openapi/campaigns/schemas/CampaignStatus.yaml');
    for (const path of [name, other]) moveTypeToTheEnd(join(copy, path));
    edit(status, 'enum:', '\tenum:');
    const broken = readFileSync(status, 'utf8');
    const untouched = readFileSync(join(copy, other), 'utf8');
    const { code, stderr } = await script(copy, 'lint', '--fix', '--file', 'openapi/campaigns');
    expect(code).toBe(1);
    expect(stderr).toContain(`${name}:1 mended: \`type\` stands before \`description\`\n`);
    expect(stderr).toContain('openapi/campaigns/schemas/CampaignStatus.yaml:');
    expect(stderr).not.toContain(other);
    expect([readFileSync(status, 'utf8'), readFileSync(join(copy, other), 'utf8')]).toEqual([broken, untouched]);
  });
});
