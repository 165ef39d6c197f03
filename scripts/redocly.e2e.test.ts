import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SwaggerParser from '@apidevtools/swagger-parser';
import { describe, expect } from 'vitest';
import { run, type Result } from './lib/copy.ts';
import { edit, script, test } from './lib/testing.ts';

const OPERATION = 'openapi/contacts/contacts.yaml';
const env = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

/** Redocly's own command line, with our rules. */
function lintSource(copy: string): Promise<Result> {
  return run('redocly', ['lint', 'openapi/openapi.yaml', '--format', 'json', '--lint-config', 'error'], {
    cwd: copy,
    env,
  });
}

/** The same where it does not find our `redocly.yaml`. */
function lintBundle(copy: string): Promise<Result> {
  const words = ['lint', join(copy, 'generated/openapi.json'), '--extends', 'recommended-strict', '--format', 'json'];
  return run('redocly', words, { cwd: tmpdir(), env });
}

function rulesIn({ stdout }: Result): string[] {
  const { problems } = JSON.parse(stdout) as { problems: { ruleId: string }[] };
  return problems.map(({ ruleId }) => ruleId);
}

function validate(copy: string): Promise<unknown> {
  return SwaggerParser.validate(JSON.parse(readFileSync(join(copy, 'generated/openapi.json'), 'utf8')) as never);
}

describe('Redocly CLI', () => {
  test('has nothing to say about openapi/ under our rules', async ({ fresh }) => {
    const result = await lintSource(fresh);
    expect([result.code, rulesIn(result)]).toEqual([0, []]);
  });

  test('has nothing to say about the bundle under its strict rules', async ({ fresh }) => {
    const result = await lintBundle(fresh);
    expect([result.code, rulesIn(result)]).toEqual([0, []]);
  });

  test('finds a missing summary in both', async ({ copy }) => {
    edit(join(copy, OPERATION), '  summary: List contacts\n', '');
    const source = await lintSource(copy);
    expect([source.code, rulesIn(source)]).toEqual([1, ['operation-summary']]);
    await script(copy, 'generate');
    const bundle = await lintBundle(copy);
    expect([bundle.code, rulesIn(bundle)]).toEqual([1, ['operation-summary']]);
  });
});

describe('swagger-parser', () => {
  test('accepts the bundle', async ({ fresh }) => {
    expect(await validate(fresh)).toMatchObject({ openapi: '3.1.0' });
  });

  test('refuses a bundle with a parameter that has no name', async ({ copy }) => {
    edit(join(copy, 'generated/openapi.json'), '"/contacts/search": {', '"/contacts/search": {\n"parameters": [{}],');
    await expect(validate(copy)).rejects.toThrow('/paths/~1contacts~1search/parameters/0');
  });
});
