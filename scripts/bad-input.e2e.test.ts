import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { run } from './lib/copy.ts';
import { digestsOf, edit, placeOf, script, test, withoutFrames } from './lib/testing.ts';

const ROOT = 'openapi/openapi.yaml';
const PATHS = 'openapi/contacts/contacts.yaml';
const SCHEMA = 'openapi/contacts/schemas/Contact.yaml';
const EXAMPLE = 'openapi/contacts/examples/ContactPriya.yaml';

interface Fault {
  name: string;
  plant(copy: string): void;
  /** The place and the message that are wanted. */
  want(copy: string): string;
  /** What finds it when linting and when bundling. */
  rules: [lint: string, generate: string];
}

const UNREADABLE: Fault[] = [
  {
    name: 'a typo in a `$ref`',
    plant: (copy) => edit(join(copy, PATHS), 'schemas/ContactList.yaml', 'schemas/ContactLits.yaml'),
    want(copy) {
      const place = placeOf(join(copy, PATHS), '{ $ref: schemas/ContactLits.yaml');
      return `${PATHS}:${place} error \`openapi/contacts/schemas/ContactLits.yaml\` does not exist. Correct this \`$ref\`, or add the file.`;
    },
    rules: ['no-unresolved-refs', 'bundler'],
  },
  {
    name: 'a tab',
    plant: (copy) => edit(join(copy, SCHEMA), 'properties:\n  id:', 'properties:\n\tid:'),
    want(copy) {
      const place = placeOf(join(copy, SCHEMA), '\tid:');
      return `${SCHEMA}:${place} error The YAML cannot be read: tab characters must not be used in indentation. Indent with spaces.`;
    },
    rules: ['no-unresolved-refs', 'bundler'],
  },
  {
    name: 'a tab in the root',
    plant: (copy) => edit(join(copy, ROOT), 'info:\n  title:', 'info:\n\ttitle:'),
    want(copy) {
      const place = placeOf(join(copy, ROOT), '\ttitle:');
      return `${ROOT}:${place} error The YAML cannot be read: tab characters must not be used in indentation. Indent with spaces.`;
    },
    rules: ['yaml', 'yaml'],
  },
  {
    name: 'a duplicated key',
    plant: (copy) => edit(join(copy, SCHEMA), 'properties:\n', 'properties:\n  id: {}\n'),
    want(copy) {
      const place = placeOf(join(copy, SCHEMA), 'id:', '  id: {}\n  ');
      return `${SCHEMA}:${place} error The YAML cannot be read: duplicated mapping key. Remove one of the two.`;
    },
    rules: ['no-unresolved-refs', 'bundler'],
  },
  {
    name: 'a missing file that many refer to',
    plant: (copy) => rmSync(join(copy, SCHEMA)),
    want(copy) {
      const place = placeOf(join(copy, PATHS), '{ $ref: schemas/Contact.yaml }');
      return `${PATHS}:${place} error \`${SCHEMA}\` does not exist. Correct this \`$ref\`, or add the file. MANY more lead there.`;
    },
    rules: ['no-unresolved-refs', 'bundler'],
  },
  {
    name: 'a missing root',
    plant: (copy) => rmSync(join(copy, ROOT)),
    want: () => `${ROOT}:1:1 error \`${ROOT}\` does not exist. Add the file, or name another.`,
    rules: ['load', 'load'],
  },
  {
    name: 'a root that is something else',
    plant: (copy) => writeFileSync(join(copy, ROOT), 'name: Priya\n'),
    want: () =>
      `${ROOT}:1:1 error This is not an OpenAPI description: Unsupported specification. Begin it with \`openapi: 3.1.0\`.`,
    rules: ['load', 'load'],
  },
  {
    name: 'an example that is composed of itself',
    plant: (copy) => edit(join(copy, EXAMPLE), '$ref: ContactAmara.yaml', '$ref: ContactPriya.yaml'),
    want(copy) {
      const place = placeOf(join(copy, EXAMPLE), '$ref: ContactPriya.yaml');
      return `${EXAMPLE}:${place} error \`ContactPriya.yaml\` leads back to the example that it is part of. Write the values out instead.`;
    },
    rules: ['document/compose-examples', 'document/compose-examples'],
  },
];

describe('a description that cannot be read', () => {
  test.for(UNREADABLE)('$name', async ({ plant, want, rules: [lintRule, bundleRule] }, { copy }) => {
    const before = digestsOf(join(copy, 'generated'));
    plant(copy);
    const [lint, generate] = await Promise.all([script(copy, 'lint'), script(copy, 'generate')]);
    const wanted = want(copy);
    expect(withoutCount(withoutFrames(lint.stderr))).toBe(`${wanted} (${lintRule})\n${ROOT}: 1 finding\n`);
    expect(withoutCount(generate.stderr)).toBe(`${wanted} (${bundleRule})\n`);
    expect([lint, generate]).toMatchObject([
      { code: 1, stdout: '' },
      { code: 1, stdout: '' },
    ]);
    expect(digestsOf(join(copy, 'generated'))).toEqual(before);
  });

  test('is as clear to check-generated', async ({ copy }) => {
    rmSync(join(copy, ROOT));
    expect(await script(copy, 'check-generated')).toEqual({
      code: 1,
      stdout: '',
      stderr: `${ROOT}:1:1 error \`${ROOT}\` does not exist. Add the file, or name another. (load)\n`,
    });
  });

  test('is data for programs that ask for it', async ({ copy }) => {
    rmSync(join(copy, ROOT));
    const { code, stdout } = await script(copy, 'lint', '--json');
    expect([code, JSON.parse(stdout)]).toMatchObject([1, [{ rule: 'load', file: ROOT, line: 1, column: 1 }]]);
  });
});

describe('an example that breaks its schema', () => {
  test('is one finding where it is written, and nothing is generated', async ({ copy }) => {
    const before = digestsOf(join(copy, 'generated'));
    edit(join(copy, EXAMPLE), 'email: null', 'email: 12');
    const place = placeOf(join(copy, EXAMPLE), '12', 'email: ');
    const { code, stdout, stderr } = await run('make', ['-C', copy, '--no-print-directory', 'generate']);
    const [finding, summary, ...rest] = withoutFrames(stderr).trim().split('\n');
    expect(finding).toBe(
      `${EXAMPLE}:${place} error Example value must conform to the schema: \`email\` property must match exactly one schema in oneOf: type must be string; type must be null. (no-invalid-media-type-examples)`,
    );
    expect(summary).toBe(`${ROOT}: 1 finding`);
    expect(rest).toEqual([expect.stringMatching(/^make: \*\*\* \[Makefile:\d+: \.cache\/lint\] Error 1$/)]);
    expect([code, stdout]).toEqual([2, '']); // Of make, whatever the script's was.
    expect(digestsOf(join(copy, 'generated'))).toEqual(before);
  });

  test('is found in the example that others are composed of', async ({ copy }) => {
    const base = EXAMPLE.replace('Priya', 'Amara');
    edit(join(copy, base), '  language: en\n', '');
    const place = placeOf(join(copy, base), 'id:');
    const { code, stdout, stderr } = await script(copy, 'lint');
    expect({ code, stdout, stderr: withoutFrames(stderr) }).toEqual({
      code: 1,
      stdout: '',
      stderr: `${base}:${place} error Example value must conform to the schema: must have required property 'language'. (no-invalid-media-type-examples)
${ROOT}: 1 finding
`,
    });
  });
});

describe('a redocly.yaml', () => {
  test.for([
    ['that is not YAML', 'rules: [\n', 'redocly.yaml:2:1 error The YAML cannot be read: deficient indentation. (yaml)'],
    [
      'with a plugin that is not there',
      'plugins: [./no.ts]\n',
      'redocly.yaml:1:1 error Plugin "./no.ts" not found. (load)',
    ],
  ] as const)('%s', async ([, text, want], { copy }) => {
    const before = digestsOf(join(copy, 'generated'));
    writeFileSync(join(copy, 'redocly.yaml'), text);
    const ended = { code: 2, stdout: '', stderr: `${want}\n` };
    expect(await Promise.all([script(copy, 'lint'), script(copy, 'generate')])).toEqual([ended, ended]);
    expect(digestsOf(join(copy, 'generated'))).toEqual(before);
  });
});

describe('generated/ that cannot be written', () => {
  /** A change that every generated file of this list follows. */
  const change = (copy: string) => edit(join(copy, PATHS), 'summary: List contacts', 'summary: List all contacts');

  test('because a file has its name', async ({ copy }) => {
    rmSync(join(copy, 'generated'), { recursive: true });
    writeFileSync(join(copy, 'generated'), 'mine');
    expect(await script(copy, 'generate')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        '`generated/openapi.json` cannot be changed: a part of the path is a file. Remove that file and run it again.\n',
    });
  });

  test('because a folder has the name of a file: none of the others is', async ({ copy }) => {
    rmSync(join(copy, 'generated/operations.ts'));
    mkdirSync(join(copy, 'generated/operations.ts'));
    const before = digestsOf(join(copy, 'generated'));
    change(copy);
    expect(await script(copy, 'generate')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        '`generated/operations.ts` cannot be changed: a folder has that name. Remove that folder and run it again.\n',
    });
    expect(digestsOf(join(copy, 'generated'))).toEqual(before);
  });

  test('because files may not be that large', async ({ copy }) => {
    const before = digestsOf(join(copy, 'generated'));
    change(copy);
    const limited = 'ulimit -f 64; exec node scripts/generate.ts';
    expect(await run('sh', ['-c', limited], { cwd: copy })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        '`generated/openapi.json` cannot be changed: it is larger than a file may be here. Raise the limit (`ulimit -f`) and run it again.\n',
    });
    expect(digestsOf(join(copy, 'generated'))).toEqual(before);
  });

  test.skipIf(process.getuid?.() === 0)('because it is read-only, which root does not mind', async ({ copy }) => {
    const before = digestsOf(join(copy, 'generated'));
    change(copy);
    chmodSync(join(copy, 'generated'), 0o555);
    expect(await script(copy, 'generate')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        '`generated/openapi.json` cannot be changed: permission denied. Make the folder writable and run it again.\n',
    });
    chmodSync(join(copy, 'generated'), 0o755);
    expect(digestsOf(join(copy, 'generated'))).toEqual(before);
  });
});

describe('a wrong command', () => {
  test.for([
    ['lint', '--nope', "Unknown option '--nope'."],
    ['generate', '--nope', "Unknown option '--nope'."],
    ['generate', 'nope', '`nope` should be one of types, named-types, calls, operations, validators.'],
  ] as const)('%s %s', async ([name, word, want], { copy }) => {
    const { code, stdout, stderr } = await script(copy, name, word);
    expect([code, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
    expect(stderr).toContain(want);
  });
});

/** How many files refer to a schema is not for these tests to know. */
function withoutCount(text: string): string {
  return text.replace(/ \d+ more lead there/, ' MANY more lead there');
}
