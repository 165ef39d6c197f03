import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { edit, script, test } from './lib/testing.ts';

const FILE = 'openapi/campaigns/schemas/CampaignName.yaml';

describe('lint', () => {
  test('writes every report of one run where it belongs', async ({ copy }) => {
    edit(join(copy, FILE), 'maxLength: 120', 'maxLength: 120\nmaxLen: 9');
    const { code, stdout, stderr } = await script(
      copy,
      'lint',
      '--format=text',
      '--format=github-actions',
      '--format=sarif=a.sarif',
    );
    const line = `${FILE}:5:1 error Property \`maxLen\` is not expected here. (struct)\n  5 | maxLen: 9\n    | ^\n`;
    expect([code, stderr]).toEqual([1, `${line}openapi/openapi.yaml: 1 finding\n`]);
    expect(stdout).toBe(`::error file=${FILE},line=5,col=1,title=struct::Property \`maxLen\` is not expected here.\n`);
    expect(JSON.parse(readFileSync(join(copy, 'a.sarif'), 'utf8'))).toMatchObject({
      runs: [{ results: [{ ruleId: 'struct' }] }],
    });
  });

  test('refuses a format that it does not know', async ({ copy }) => {
    expect(await script(copy, 'lint', '--format=xml')).toEqual({
      code: 2,
      stdout: '',
      stderr: '`--format` should be one of text, json, github-actions, sarif, instead got `xml`.\n',
    });
  });
});
