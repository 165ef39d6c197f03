import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentencesIn, type Sentence } from '@botbat/authoring/scaffold';
import { resolve, type Description, type Example, type Finding, type Operation, type Response } from '@botbat/document';
import { describe, expect } from 'vitest';
import { parseDocument, visit } from 'yaml';
import { run } from './lib/copy.ts';
import { findInvalidExamples } from './lib/invalid-examples.ts';
import { BUNDLE } from './lib/paths.ts';
import { freePort, startPrism } from './lib/servers.ts';
import { digestsOf, script, test } from './lib/testing.ts';
import { listFiles } from '@botbat/document/write';

/** Each kind of operation, at new paths and at some that are there. */
const OPERATIONS = [
  'GET /messages',
  'GET /templates/search',
  'GET /campaigns/{campaign_id}/notes',
  'GET /campaigns/{campaign_id}/report',
  'POST /templates/{template_id}/revisions',
  'POST /campaigns/{campaign_id}/archive',
  'POST /webhooks/{webhook_id}/rotate-secret',
  'POST /contacts/merge',
  'PUT /messages/{message_id}',
  'PATCH /contacts/imports/{import_id}',
  'DELETE /conversations/{conversation_id}',
];

interface Begun {
  created: string[];
  changed: string[];
  sentences: Sentence[];
}

async function begin(copy: string, name: string): Promise<Begun> {
  const { code, stdout, stderr } = await script(copy, 'new', name, '--json');
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Begun;
}

/** The findings of all layers. */
async function lint(copy: string): Promise<Finding[]> {
  const { stdout } = await script(copy, 'lint', '--json');
  return JSON.parse(stdout) as Finding[];
}

const placesOf = (found: readonly { file: string; line: number; column: number }[]) =>
  found.map(({ file, line, column }) => `${file}:${line}:${column}`).toSorted();

function sourcesOf(copy: string): string[] {
  return listFiles(join(copy, 'openapi'))
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => `openapi/${path}`);
}

/** Writes a sentence for each placeholder, no two the same. */
function fillIn(copy: string): void {
  for (const path of sourcesOf(copy)) {
    const file = join(copy, path);
    const ranges: [start: number, end: number][] = [];
    const text = readFileSync(file, 'utf8');
    visit(parseDocument(text), {
      Scalar(_key, { value, range }) {
        if (/^TODO\b/.test(String(value)) && range) ranges.push([range[0], range[1]]);
      },
    });
    const filled = ranges.toReversed().reduce((before, [start, end]) => {
      return `${before.slice(0, start)}Sentence ${start} of ${path} says it.${before.slice(end)}`;
    }, text);
    if (filled !== text) writeFileSync(file, filled);
  }
}

/** What Prism answers to a name of an example, beside the example. */
async function compareWithPrism(
  copy: string,
  ids: readonly string[],
): Promise<[id: string, got: string, want: string][]> {
  const description = JSON.parse(readFileSync(join(copy, BUNDLE), 'utf8')) as Description;
  const address = { host: '127.0.0.1', port: await freePort() };
  const prism: ChildProcess = await startPrism(join(copy, BUNDLE), address);
  try {
    return await Promise.all(ids.map((id) => ask(description, id, `http://${address.host}:${address.port}`)));
  } finally {
    prism.kill();
  }
}

async function ask(description: Description, id: string, base: string): Promise<[string, string, string]> {
  for (const [path, item] of Object.entries(description.paths ?? {})) {
    const { get } = item as { get?: Operation };
    if (get?.operationId !== id) continue;
    const { content } = resolve<Response>(description, get.responses?.['200'] as Response);
    const [name = '', example] = Object.entries(content?.['application/json']?.examples ?? {})[0] ?? [];
    const { value } = resolve<Example>(description, example as Example);
    const filled = path
      .replace('{campaign_id}', 'cmp_01M4T7TXM0HADDNM1XQZD9N7ZR')
      .replace('{segment_id}', 'seg_01KRB7NC8095T09K7P0MF854ZM');
    const headers = { authorization: 'Bearer bb_test_anything', prefer: `code=200, example=${name}` };
    const response = await fetch(`${base}${filled}`, { headers });
    return [id, await response.text(), JSON.stringify(value)];
  }
  throw new Error(`The bundle has no operation \`${id}\` with a GET.`);
}

describe('new', () => {
  test('begins a resource that lacks its sentences and nothing else', async ({ copy }) => {
    const root = readFileSync(join(copy, 'openapi/openapi.yaml'), 'utf8');
    const { created, changed, sentences } = await begin(copy, 'segments');
    expect(created).toHaveLength(16);
    expect(changed).toEqual(['openapi/openapi.yaml']);
    expect(sentences.length).toBeGreaterThan(20);
    const findings = await lint(copy);
    expect(placesOf(findings)).toEqual(placesOf(sentences));
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['botbat/described']));

    const lines = readFileSync(join(copy, 'openapi/openapi.yaml'), 'utf8').split('\n');
    const added = lines.filter((line) => /segments|Segments|segment\./.test(line));
    expect(lines.filter((line) => !added.includes(line)).join('\n')).toBe(root);
    expect(await run('prettier', ['--check', '--log-level=warn', 'openapi'], { cwd: copy })).toMatchObject({ code: 0 });

    fillIn(copy);
    expect(await lint(copy)).toEqual([]);
    expect((await script(copy, 'generate')).stderr).toMatch(/^generated\/: bundle of/);
    expect(
      await run('tsc', ['--noEmit', '--ignoreConfig', '--strict', 'generated/types.ts'], { cwd: copy }),
    ).toMatchObject({ code: 0 });
    expect(await findInvalidExamples(join(copy, BUNDLE))).toEqual([]);
    const compared = await compareWithPrism(copy, ['listSegments', 'getSegment']);
    expect(compared.map(([id, got]) => [id, got])).toEqual(compared.map(([id, , want]) => [id, want]));
  });

  test('begins operations of every kind that lack their sentences and nothing else', async ({ copy }) => {
    const begun: Begun[] = [];
    for (const name of OPERATIONS) begun.push(await begin(copy, name));
    expect(begun.filter(({ sentences }) => sentences.length === 0)).toEqual([]);
    const verbs = begun.filter(({ changed }) => changed.includes('redocly.yaml'));
    expect(verbs).toHaveLength(3); // archive, rotateSecret and merge are verbs that the rules did not know.

    const left = sourcesOf(copy).flatMap((path) => sentencesIn(path, readFileSync(join(copy, path), 'utf8')));
    const findings = await lint(copy);
    expect(findings.filter(({ rule }) => rule !== 'botbat/described')).toEqual([]);
    expect(placesOf(findings)).toEqual(placesOf(left));
    expect(
      await run('prettier', ['--check', '--log-level=warn', 'openapi', 'redocly.yaml'], { cwd: copy }),
    ).toMatchObject({ code: 0 });

    fillIn(copy);
    expect(await lint(copy)).toEqual([]);
    expect((await script(copy, 'generate')).stderr).toMatch(/^generated\/: bundle of/);
    expect(
      await run('tsc', ['--noEmit', '--ignoreConfig', '--strict', 'generated/types.ts'], { cwd: copy }),
    ).toMatchObject({ code: 0 });
    expect(await findInvalidExamples(join(copy, BUNDLE))).toEqual([]);
    const compared = await compareWithPrism(copy, ['listMessages', 'listCampaignNotes', 'getCampaignReport']);
    expect(compared.map(([id, got]) => [id, got])).toEqual(compared.map(([id, , want]) => [id, want]));
  });

  test('prints what it would write, and writes nothing', async ({ copy }) => {
    const before = digestsOf(join(copy, 'openapi'));
    const { code, stdout, stderr } = await script(copy, 'new', 'GET /campaigns/{campaign_id}/report', '--dry-run');
    expect([code, digestsOf(join(copy, 'openapi'))]).toEqual([0, before]);
    expect(stdout).toContain('# openapi/campaigns/campaigns_{campaign_id}_report.yaml\nparameters:\n');
    expect(stderr).toMatch(
      /^would change openapi\/openapi\.yaml\nwould create openapi\/campaigns\/campaigns_\{campaign_id\}_report\.yaml\n/,
    );
    expect(stderr).toMatch(
      /\nopenapi\/campaigns\/schemas\/CampaignReport\.yaml:2:14 Say what a campaign report is\.\n/,
    );
  });

  test.each([
    ['', 'Say what to begin: `NAME=segments`, or `NAME="GET /campaigns/{campaign_id}"`.'],
    ['Segments', '`Segments` should be a segment of a path in kebab-case. Write `segments`.'],
    [
      'campaigns',
      '`/campaigns` exists already, in `openapi/campaigns/campaigns.yaml`. Begin one operation: `NAME="POST /campaigns/…"`.',
    ],
    [
      'agents',
      '`Agent` exists already, in `openapi/conversations/schemas/Agent.yaml`. Names of components are public: choose another name, or rename that one first.',
    ],
    ['events', '`openapi/events` is a folder already. Choose another name.'],
    ['GET /campaigns', '`GET /campaigns` exists already. Change it in `campaigns/campaigns.yaml`.'],
    ['GET /segments', '`/segments` is no resource yet. Begin it first, with `NAME=segments`.'],
    ['GET /campaigns/{contact_id}', '`{contact_id}` follows `campaigns`. Write `{campaign_id}`.'],
  ])('refuses %j with one message', async (name, message) => {
    expect(await run('node', ['scripts/new.ts', name])).toEqual({ code: 2, stdout: '', stderr: `${message}\n` });
  });

  test('overwrites nothing', async ({ copy }) => {
    const orphan = 'openapi/campaigns/campaigns_{campaign_id}_report.yaml';
    writeFileSync(join(copy, orphan), 'get: {}\n');
    const before = digestsOf(join(copy, 'openapi'));
    const { code, stderr } = await script(copy, 'new', 'GET /campaigns/{campaign_id}/report');
    expect([code, digestsOf(join(copy, 'openapi'))]).toEqual([2, before]);
    expect(stderr).toBe(`\`${orphan}\` exists already, though no path leads to it. Remove or rename it.\n`);
  });
});
