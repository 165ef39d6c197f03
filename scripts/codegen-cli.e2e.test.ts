import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Description } from '@botbat/document';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { TRAPS } from '../packages/codegen/src/named-types/test-traps.ts';
import { run, TOP } from './lib/copy.ts';
import { digestsOf } from './lib/testing.ts';

// Below the top, where the packages are found that the generated client loads.
mkdirSync(join(TOP, '.cache'), { recursive: true });
const FOLDER = mkdtempSync(join(TOP, '.cache/codegen-test-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const SHOP = `openapi: 3.0.3
info: { title: Shop, version: '7' }
servers: [{ url: 'https://{region}.shop.example/v2', variables: { region: { default: eu } } }]
security: [{ key: [] }]
paths:
  /orders:
    parameters:
      - { name: ids, in: query, explode: false, schema: { type: array, items: { type: integer } } }
    get:
      operationId: listOrders
      responses:
        '200':
          description: Orders.
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Order' } } } }
    post:
      operationId: createOrder
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } }
      responses:
        '201':
          description: Created.
          content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
  schemas:
    Order:
      type: object
      required: [item]
      properties:
        item: { type: string, minLength: 1 }
        note: { type: string, nullable: true }
`;

function codegen(...words: string[]) {
  return run('node', [join(TOP, 'packages/codegen/src/cli.ts'), ...words], { cwd: FOLDER });
}

function write(name: string, text: string): string {
  writeFileSync(join(FOLDER, name), text);
  return name;
}

beforeAll(() => void write('shop.yaml', SHOP));

describe('of a description in YAML, with OpenAPI 3.0', () => {
  beforeAll(async () => {
    expect(await codegen('shop.yaml', '-o', 'shop')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^shop\/: \d+ files, \d+ changed\n$/),
    });
  });

  test('a program calls the API', async () => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(`${request.method} ${request.url} ${request.headers['x-key']}`);
      response.writeHead(request.method === 'POST' ? 409 : 200, { 'Content-Type': 'application/json' });
      response.end(request.method === 'POST' ? '{"title":"Sold out","type":"sold-out"}' : '[{"item":"tea"}]');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    write('program.mjs', PROGRAM);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2`;
    const { stdout, stderr } = await run('node', ['program.mjs', url], { cwd: FOLDER });
    expect([stdout.trim().split('\n'), stderr]).toEqual([
      ['tea', 'tea', 'ApiError sold-out Sold out', 'ValidationError `item`: `item` must have at least 1 character.'],
      '',
    ]);
    expect(seen).toEqual(['GET /v2/orders?ids=1,2 k', 'GET /v2/orders k', 'POST /v2/orders k']);
  });

  test('TypeScript takes right programs, and no wrong ones', async () => {
    write(
      'right.ts',
      `${IMPORTS}export const item: string | undefined = (await listOrders(client, { ids: [1] }))[0]?.item;\nawait createOrder(client, { body: { item: 'tea', note: null } });\nexport const { data } = await client.GET('/orders');\n`,
    );
    write(
      'wrong.ts',
      `${IMPORTS}await createOrder(client, { body: { note: 1 } });\nawait client.GET('/nowhere');\ncreateClient({ credentials: { nobody: 'k' } });\n`,
    );
    const { stdout } = await compile('right.ts', 'wrong.ts');
    const errors = stdout.split('\n').filter((line) => /error TS/.test(line));
    expect(errors.map((line) => line.replace(/,\d+\): error (TS\d+).*/, ' $1'))).toEqual([
      'wrong.ts(3 TS2322',
      'wrong.ts(4 TS2345',
      'wrong.ts(5 TS2353',
    ]);
  });

  test('a second run changes nothing, and what is not made any more goes, but nothing else', async () => {
    const before = digestsOf(join(FOLDER, 'shop'));
    expect((await codegen('shop.yaml', '-o', 'shop')).stderr).toMatch(/ 0 changed\n$/);
    expect(digestsOf(join(FOLDER, 'shop'))).toEqual(before);
    writeFileSync(join(FOLDER, 'shop/mine.js'), 'mine');
    await codegen('shop.yaml', '-o', 'shop', '--only', 'types');
    expect(Object.keys(digestsOf(join(FOLDER, 'shop'))).toSorted()).toEqual(
      ['mine.js', 'named-types.d.ts', 'package.json', 'types.d.ts'].toSorted(),
    );
  });
});

const IMPORTS = `import { createClient, createOrder, listOrders } from './shop/index.js';
const client = createClient({ credentials: { key: 'k' } });
`;

const PROGRAM = `import { createClient, createOrder, groupCalls, listOrders } from './shop/index.js';
const client = createClient({ baseUrl: process.argv[2], credentials: { key: 'k' } });
console.log((await listOrders(client, { ids: [1, 2] }))[0].item);
console.log((await groupCalls(client).orders.list())[0].item);
await createOrder(client, { body: { item: 'tea' } }).catch(({ name, code, message }) => console.log(name, code, message));
await createOrder(client, { body: { item: '' } }).catch(({ name, message }) => console.log(name, message));
`;

/** Everything that a strict program can ask for. */
function compile(...names: string[]) {
  const compilerOptions = {
    ...{
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      module: 'nodenext',
      moduleDetection: 'force',
      types: [],
    },
    ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true },
    // The packages are sources here.
    ...{ allowImportingTsExtensions: true, noUncheckedIndexedAccess: true },
  };
  write('tsconfig.json', JSON.stringify({ compilerOptions, files: names }));
  write('package.json', '{ "type": "module" }');
  return run('tsc', ['--project', '.', '--pretty', 'false'], { cwd: FOLDER });
}

/** What leads to itself or nowhere, and parameters without a schema, are refused. */
function withoutFaults(description: Description): Description {
  const copy = structuredClone(description);
  Object.assign(copy.components?.schemas ?? {}, { Self: {}, OddRefs: {} });
  for (const { parameters = [] } of Object.values(copy.paths ?? {})) {
    for (const parameter of parameters) Object.assign(parameter, 'content' in parameter ? {} : { schema: {} });
  }
  return copy;
}

test('a description full of traps makes what compiles and loads', async () => {
  write('traps.json', JSON.stringify(withoutFaults(TRAPS)));
  const { code, stderr } = await codegen('traps.json', '-o', 'traps', '--formats', 'annotation');
  expect([code, stderr]).toEqual([0, expect.stringContaining('traps/: ')]);
  write('all.ts', "export * from './traps/index.js';\nexport * as validators from './traps/validators/index.js';\n");
  expect((await compile('all.ts')).stdout).toBe('');
  const { stdout } = await run(
    'node',
    ['-e', "import('./traps/index.js').then((all) => console.log(typeof all.createClient))"],
    { cwd: FOLDER },
  );
  expect(stdout).toBe('function\n');
});

test('as JSON, for machines', async () => {
  const { code, stdout, stderr } = await codegen('shop.yaml', '-o', 'json', '--only', 'types,client', '--json');
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({
    files: expect.arrayContaining(['index.js', 'client.d.ts']),
    warnings: [],
  });
  expect(readFileSync(join(FOLDER, 'json/index.js'), 'utf8')).toContain("from './calls.js'");
});

test.each<[name: string, words: string[], code: number, text: RegExp]>([
  ['no words', [], 2, /^Name one description and a folder: `npx @botbat\/codegen openapi.yaml -o src\/api`\.\n$/],
  ['an unknown word', ['shop.yaml', '--colour'], 2, /^Unknown option '--colour'/],
  [
    'an unknown part',
    ['shop.yaml', '-o', 'bad', '--only', 'docs'],
    2,
    /^`--only` should hold some of types, client, validators, instead got `docs`\.\n$/,
  ],
  [
    'no file',
    ['none.yaml', '-o', 'bad'],
    1,
    /^none.yaml:1:1 error `none.yaml` does not exist\. Name an OpenAPI description in YAML or JSON\. \(load\)\n$/,
  ],
  [
    'a folder that is a file',
    ['shop.yaml', '-o', 'shop.yaml'],
    2,
    /^`shop.yaml\/.*` cannot be changed: a part of the path is a file\. Remove that file and run it again\.\n$/,
  ],
])('%s ends with one clear error', async (_name, words, code, text) => {
  expect(await codegen(...words)).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(text) });
  expect(existsSync(join(FOLDER, 'bad'))).toBe(false);
});

test.each<[name: string, from: string, to: string, text: RegExp]>([
  ['YAML that is none', 'info: {', 'info: {{', /^bad.yaml:3:1 error Flow map .* \(load\)\n$/],
  ['another version', '3.0.3', '2.0', /^bad.yaml:1:1 error This is not an OpenAPI 3\.0 or 3\.1 description/],
  ['paths that are none', 'paths:\n', 'paths: 5\nx-paths:\n', /^bad.yaml:5:\d+ error Expected type .* \(struct\)\n$/],
  [
    'a schema that is none',
    'type: string, minLength: 1',
    'type: strng',
    /^bad.yaml:32:23 error `type` can be one of .* \(struct\)\n$/,
  ],
  [
    'a pattern that is none',
    'minLength: 1',
    "pattern: '('",
    /^bad.yaml:28:5 error The schema does not compile: Invalid regular expression: .* \(codegen\)\n$/,
  ],
  [
    'a reference that leads nowhere',
    "schemas/Order' } } } }\n    post",
    "schemas/Gone' } } } }\n    post",
    /^bad.yaml:14:72 error The `\$ref` leads to nothing\. \(no-unresolved-refs\)\n$/,
  ],
])('%s is told of with its place, and nothing is written', async (_name, from, to, text) => {
  expect(SHOP.split(from)).toHaveLength(2);
  write('bad.yaml', SHOP.replace(from, to));
  const result = await codegen('bad.yaml', '-o', 'bad');
  expect(result).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(text) });
  expect(existsSync(join(FOLDER, 'bad'))).toBe(false);
});

test('what TypeScript cannot say is a warning with its place', async () => {
  write('not.yaml', SHOP.replace('minLength: 1', 'not: { enum: [tea] }'));
  const { code, stderr } = await codegen('not.yaml', '-o', 'not');
  expect([code, stderr]).toEqual([0, expect.stringMatching(/^not.yaml:32:\d+ warning .*`not`.* \(codegen\)\nnot\/: /)]);
});

test('help is for stdout', async () => {
  expect(await codegen('--help')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('--output FOLDER'),
    stderr: '',
  });
});
