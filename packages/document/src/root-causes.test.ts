import { expect, test } from 'vitest';
import { formatFinding, type Finding } from './finding.ts';
import { findRootCauses } from './root-causes.ts';

/** A finding from a line as it is printed. */
function parse(text: string): Finding {
  const [, file = '', line, column, message = '', rule = ''] = /^(.*?):(\d+):(\d+) (.*) \((.*)\)$/.exec(text) ?? [];
  return { rule, severity: 'error', message, file, line: Number(line), column: Number(column) };
}

const TAB = 'tab characters must not be used in indentation';
const GONE = "ENOENT: no such file or directory 'pets/Pet.yaml'";

test.each<[string, string[], string[]]>([
  ['nothing', [], []],
  ['only what rules found', ['a.yaml:1:1 Add a summary. (operation-summary)'], []],
  [
    'a file that is not YAML, found at each reference to it',
    [
      `b.yaml:2:1 Failed to parse: ${TAB} (bundler)`,
      `a.yaml:7:5 Can't resolve $ref: ${TAB} (bundler)`,
      `b.yaml:2:1 Failed to parse: ${TAB} (bundler)`,
      `c.yaml:1:1 Can't resolve $ref: ${TAB} (bundler)`,
    ],
    [`b.yaml:2:1 error The YAML cannot be read: ${TAB}. Indent with spaces. (bundler)`],
  ],
  [
    'two files with the same fault',
    [
      'b.yaml:9:1 Failed to parse: duplicated mapping key (bundler)',
      "a.yaml:7:5 Can't resolve $ref: duplicated mapping key (bundler)",
      'c.yaml:9:1 Failed to parse: duplicated mapping key (bundler)',
    ],
    [
      'b.yaml:9:1 error The YAML cannot be read: duplicated mapping key. Remove one of the two. (bundler)',
      'c.yaml:9:1 error The YAML cannot be read: duplicated mapping key. Remove one of the two. (bundler)',
    ],
  ],
  [
    'a file that is missing, and what follows from it',
    [
      `a.yaml:7:5 Can't resolve $ref: ${GONE} (no-unresolved-refs)`,
      "a.yaml:7:5 Example validation errored: can't resolve reference pets/Pet.yaml. (no-invalid-media-type-examples)",
    ],
    ['a.yaml:7:5 error `pets/Pet.yaml` does not exist. Correct this `$ref`, or add the file. (no-unresolved-refs)'],
  ],
  [
    'a file that is missing in two places',
    [`b.yaml:1:1 Can't resolve $ref: ${GONE} (bundler)`, `a.yaml:7:5 Can't resolve $ref: ${GONE} (bundler)`],
    [
      'a.yaml:7:5 error `pets/Pet.yaml` does not exist. Correct this `$ref`, or add the file. 1 more leads there. (bundler)',
    ],
  ],
  [
    'a file that may not be read',
    ["a.yaml:7:5 Can't resolve $ref: EACCES: permission denied 'pets/Pet.yaml' (no-unresolved-refs)"],
    ['a.yaml:7:5 error `pets/Pet.yaml` cannot be read: permission denied. Make it readable. (no-unresolved-refs)'],
  ],
  [
    'a file that is missing in three',
    ['a', 'b', 'c'].map((name) => `${name}.yaml:1:1 Can't resolve $ref: ${GONE} (bundler)`),
    [
      'a.yaml:1:1 error `pets/Pet.yaml` does not exist. Correct this `$ref`, or add the file. 2 more lead there. (bundler)',
    ],
  ],
  [
    'two references that lead to nothing inside of files',
    ["b.yaml:1:1 Can't resolve $ref (bundler)", "a.yaml:7:5 Can't resolve $ref (bundler)"],
    [
      'a.yaml:7:5 error The `$ref` leads to nothing. (bundler)',
      'b.yaml:1:1 error The `$ref` leads to nothing. (bundler)',
    ],
  ],
  [
    'a reference to a folder',
    ["a.yaml:7:5 Can't resolve $ref: Expected a file but received a folder at pets. (bundler)"],
    ['a.yaml:7:5 error The `$ref` leads to nothing: Expected a file but received a folder at pets. (bundler)'],
  ],
  [
    'an example that is composed of itself, with what follows from it',
    [
      'a.yaml:3:3 `a.yaml` leads back to the example that it is part of. (document/compose-examples)',
      "a.yaml:3:3 Example value must conform to the schema: must have required property 'id'. (no-invalid-schema-examples)",
      'a.yaml:3:3 `a.yaml` leads back to the example that it is part of. (document/compose-examples)',
    ],
    ['a.yaml:3:3 error `a.yaml` leads back to the example that it is part of. (document/compose-examples)'],
  ],
])('%s', (_name, given, want) => expect(findRootCauses(given.map(parse)).map(formatFinding)).toEqual(want));
