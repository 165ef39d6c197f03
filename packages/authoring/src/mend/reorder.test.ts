import { describe, expect, test } from 'vitest';
import { mendPart } from './test-mend.ts';

describe('what changes places', () => {
  test.each([
    [
      'takes the comment above it along',
      '# Long.\nmaxLength: 9\n# Short.\ntype: string\n',
      '# Short.\ntype: string\n# Long.\nmaxLength: 9\n',
    ],
    [
      'takes the comment behind it along',
      'maxLength: 9 # long\ntype: string # short\n',
      'type: string # short\nmaxLength: 9 # long\n',
    ],
    [
      'leaves the head of the file',
      '# Head.\n\nmaxLength: 9\ntype: string\n',
      '# Head.\n\ntype: string\nmaxLength: 9\n',
    ],
    [
      'leaves what an editor looks for',
      '# yaml-language-server: $schema=a.json\n# Long.\nmaxLength: 9\ntype: string\n',
      '# yaml-language-server: $schema=a.json\ntype: string\n# Long.\nmaxLength: 9\n',
    ],
    ['leaves the foot of the file', 'maxLength: 9\ntype: string\n# Foot.\n', 'type: string\nmaxLength: 9\n# Foot.\n'],
    ['leaves blank lines where they are', 'maxLength: 9\n\ntype: string\n', 'type: string\n\nmaxLength: 9\n'],
    [
      'takes along a comment that is indented like what it holds',
      'properties:\n  a: {}\n  # No b.\n\n# The kind.\ntype: object\n',
      '# The kind.\ntype: object\n\nproperties:\n  a: {}\n  # No b.\n',
    ],
    [
      'keeps quotes, and texts in lines of their own',
      'description: >-\n  # A\n  text.\n\nformat: "date"\ntype: \'string\'\n',
      'type: \'string\'\n\nformat: "date"\ndescription: >-\n  # A\n  text.\n',
    ],
    ['needs no line break at the end', 'maxLength: 9\ntype: string', 'type: string\nmaxLength: 9'],
    ['keeps the line breaks of Windows', 'maxLength: 9\r\ntype: string\r\n', 'type: string\r\nmaxLength: 9\r\n'],
    [
      'may stand behind a dash, with others inside',
      'oneOf:\n  -   x-a: 1\n      properties:\n        b: { maxLength: 1, type: string }\n      type: object\n',
      'oneOf:\n  -   type: object\n      properties:\n        b: { type: string, maxLength: 1 }\n      x-a: 1\n',
    ],
    [
      'in braces over several lines',
      'items: {\n  maxLength: 9,\n  type: string,\n}\ntype: array\n',
      'type: array\nitems: {\n  type: string,\n  maxLength: 9,\n}\n',
    ],
    [
      'keeps anchors that are still above their alias',
      'not: &a\n  maxLength: 9\n  type: string\nif: *a\n',
      'not: &a\n  type: string\n  maxLength: 9\nif: *a\n',
    ],
  ])('%s', async (_name, given, want) => {
    expect(await mendPart('schema', given)).toBe(want);
    expect(await mendPart('schema', want)).toBe(want);
  });

  test.each([
    ['an alias would stand above its anchor', 'if: &a {}\nnot: *a\n'],
    ['braces hold comments', 'items: {\n  maxLength: 9, # long\n  type: string,\n}\n'],
    ['a text would swallow the blank lines below it', 'maxLength: 9\n\ndescription: |+\n  A text.\n'],
    ['a key stands twice', 'maxLength: 9\ntype: string\ntype: integer\n'],
    ['there are two documents', 'maxLength: 9\ntype: string\n---\na: 1\n'],
    ['it is not YAML', 'maxLength: 9\ntype: [string\n'],
  ])('nothing does where %s', async (_name, given) => {
    expect(await mendPart('schema', given)).toBe(given);
  });
});
