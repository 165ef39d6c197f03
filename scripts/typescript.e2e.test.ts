import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run, TOP } from './lib/copy.ts';

/** Where each version that our users may have is installed. */
const VERSIONS: [version: string, place: string][] = [
  ['5.9', 'packages/codegen/package.json'],
  ['6.0', 'packages/types/package.json'],
  ['7.0', 'package.json'],
];

const OPTIONS = {
  compilerOptions: {
    target: 'es2022',
    module: 'nodenext',
    lib: ['es2022'],
    types: [],
    noEmit: true,
    allowImportingTsExtensions: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
  },
  files: [
    'globals.d.ts',
    'types.ts',
    'named-types.ts',
    'operations.ts',
    'validators/index.d.ts',
    'right.ts',
    'wrong.ts',
  ],
};

/** What a program that sends files has from its platform. */
const GLOBALS = 'interface Blob { size: number }\ninterface File extends Blob { name: string }\n';

const RIGHT = `import type { components, paths } from './types.ts';
import type { SendMessageInput, SendMessageResult, WebhookEvent } from './named-types.ts';
import { operations, type OperationId } from './operations.ts';

type Contact = components['schemas']['Contact'];
export const id: OperationId = 'getContact';
export const method: 'GET' = operations.getContact.method;
export const name = (contact: Contact): string => contact.name ?? contact.tags[0] ?? '';
export type Page = paths['/contacts']['get']['responses'][200]['content']['application/json'];
export const first = ({ data }: Page): Contact | undefined => data[0];
export const input: SendMessageInput = { body: { contact_id: 'con_1', channel: 'sms', body: 'Hello' } };
export const isNew = ({ status }: SendMessageResult): boolean => status === 'queued';
export const rowsOf = (event: WebhookEvent): number | null =>
  event.type === 'contact.import_completed' ? event.data.total_rows : null;
`;

const WRONG = `import type { components } from './types.ts';
import type { SendMessageInput } from './named-types.ts';
import type { OperationId } from './operations.ts';

export const name: components['schemas']['Contact']['name'] = 12;
export const tag = ({ tags }: components['schemas']['Contact']): string => tags[0];
export const update: components['schemas']['ContactUpdateInput'] = { tags: undefined };
export const id: OperationId = 'nobody';
export const input: SendMessageInput = { body: { contact_id: 'con_1', channel: 'pigeon', body: 'Hello' } };
`;

const project = mkdtempSync(join(tmpdir(), 'botbat-typescript-'));
afterAll(() => rmSync(project, { recursive: true }));

for (const path of ['types.ts', 'named-types.ts', 'operations.ts', 'validators']) {
  cpSync(join(TOP, 'generated', path), join(project, path), { recursive: true });
}
writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(OPTIONS));
writeFileSync(join(project, 'globals.d.ts'), GLOBALS);
writeFileSync(join(project, 'right.ts'), RIGHT);
writeFileSync(join(project, 'wrong.ts'), WRONG);

test.each(VERSIONS)(
  'TypeScript %s accepts what is generated, and finds what uses it wrongly',
  async (version, place) => {
    const manifest = createRequire(join(TOP, place)).resolve('typescript/package.json');
    expect((JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version).toMatch(`${version}.`);
    const { stdout } = await run('node', [join(dirname(manifest), 'bin/tsc'), '--pretty', 'false'], { cwd: project });
    expect(
      stdout
        .split('\n')
        .filter((line) => line.includes('error'))
        .map((line) => line.split(':', 2).join(':')),
    ).toEqual([
      'wrong.ts(5,14): error TS2322',
      'wrong.ts(6,76): error TS2322',
      'wrong.ts(7,14): error TS2375',
      'wrong.ts(8,14): error TS2322',
      'wrong.ts(9,71): error TS2322',
    ]);
  },
);
