import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { run } from './lib/copy.ts';
import { digestsOf, edit, script, test } from './lib/testing.ts';

const ROOT = 'openapi/openapi.yaml';
const CONTACT = 'openapi/contacts/schemas/Contact.yaml';
const TIME_ZONE = 'Pacific/Kiritimati';
const LOCALE = 'tr_TR.UTF-8'; // Turkish has its own i.

describe('the same bytes', () => {
  test('when made twice', async ({ fresh, copy }) => {
    rmSync(join(copy, 'generated'), { recursive: true });
    expect(await script(copy, 'generate')).toMatchObject({ code: 0 });
    expect(digestsOf(join(copy, 'generated'))).toEqual(digestsOf(join(fresh, 'generated')));
  });

  test('from another folder, in another time zone and locale', async ({ fresh, copy }) => {
    const elsewhere = { cwd: '/', env: { TZ: TIME_ZONE, LC_ALL: LOCALE } };
    const program =
      'const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions(); console.log(timeZone, locale)';
    expect((await run('node', ['-e', program], elsewhere)).stdout).toBe(`${TIME_ZONE} tr-TR\n`);
    rmSync(join(copy, 'generated'), { recursive: true });
    expect(await run('make', ['-C', copy, 'generate'], elsewhere)).toMatchObject({ code: 0 });
    expect(digestsOf(join(copy, 'generated'))).toEqual(digestsOf(join(fresh, 'generated')));
  });

  test('with another empty line and comment', async ({ fresh, copy }) => {
    appendFileSync(join(copy, CONTACT), '\n# A comment.\n');
    expect((await script(copy, 'generate')).stderr).toContain('nothing changed');
    expect(digestsOf(join(copy, 'generated'))).toEqual(digestsOf(join(fresh, 'generated')));
  });
});

describe('only what was moved moves', () => {
  test('two paths', async ({ fresh, copy }) => {
    const [first, second] = [
      '  /messages/send:\n    $ref: messages/messages_send.yaml\n',
      '  /conversations:\n    $ref: conversations/conversations.yaml\n',
    ];
    edit(join(copy, ROOT), first, '');
    edit(join(copy, ROOT), second, second + first);
    expect(await script(copy, 'generate')).toMatchObject({ code: 0 });
    const changed = changedFiles(fresh, copy);
    expect(changed).toContain('openapi.json');
    for (const path of changed) expect(sortedLines(copy, path)).toEqual(sortedLines(fresh, path));
    expect(changed.filter((path) => path.startsWith('validators/schemas/'))).toEqual([]);
    const [before, after] = [bundleOf(fresh), bundleOf(copy)];
    expect(JSON.stringify(after.components)).toBe(JSON.stringify(before.components));
    expect(JSON.stringify(after.paths)).not.toBe(JSON.stringify(before.paths));
  });

  test('two lines of `required`', async ({ fresh, copy }) => {
    edit(join(copy, CONTACT), '  - id\n  - name\n', '  - name\n  - id\n');
    expect(await script(copy, 'generate')).toMatchObject({ code: 0 });
    const changed = changedFiles(fresh, copy);
    expect(changed).toEqual(['openapi.json']);
    expect(differentLines(fresh, copy, 'openapi.json')).toEqual(['"id",', '"name",']);
  });
});

describe('check-generated', () => {
  test('is content with what was just made', async ({ copy }) => {
    expect(await script(copy, 'check-generated')).toEqual({ code: 0, stdout: '', stderr: 'generated/ is fresh\n' });
  });

  test('names what was edited, is missing or should not be there', async ({ copy }) => {
    appendFileSync(join(copy, 'generated/types.ts'), '// By hand.\n');
    rmSync(join(copy, 'generated/validators/schemas/Contact.js'));
    mkdirSync(join(copy, 'generated/old'));
    writeFileSync(join(copy, 'generated/old/Contact.js'), '');
    expect(await script(copy, 'check-generated')).toEqual({
      code: 1,
      stdout: '',
      stderr: `generated/old/Contact.js is stale
generated/types.ts is stale
generated/validators/schemas/Contact.js is stale
Run \`make generate\` and commit the result.
`,
    });
  });
});

/** Committed files of `generated/` that two copies do not have alike. */
function changedFiles(fresh: string, copy: string): string[] {
  const [before, after] = [fresh, copy].map((folder) => digestsOf(join(folder, 'generated')));
  const paths = Object.keys({ ...before, ...after }).filter((path) => path !== 'positions.json');
  return paths.filter((path) => before?.[path] !== after?.[path]).toSorted();
}

function linesOf(copy: string, path: string): string[] {
  return readFileSync(join(copy, 'generated', path), 'utf8').split('\n');
}

function sortedLines(copy: string, path: string): string[] {
  return linesOf(copy, path).toSorted();
}

/** What stands, without indentation, on the lines that are not the same in two copies of a file. */
function differentLines(fresh: string, copy: string, path: string): string[] {
  const after = linesOf(copy, path);
  const lines = linesOf(fresh, path).filter((line, index) => line !== after[index]);
  return lines.map((line) => line.trim());
}

function bundleOf(copy: string): { components?: unknown; paths?: unknown } {
  return JSON.parse(readFileSync(join(copy, 'generated/openapi.json'), 'utf8')) as object;
}
