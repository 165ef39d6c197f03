import { expect, test } from 'vitest';
import { mendPart } from './test-mend.ts';

test.each([
  [
    'describes the values of an enum as they are listed',
    "enum: [open, 'on', 7]\nx-enum-descriptions:\n  # Seven.\n  7: Lucky.\n  'on': Lit.\n  open: Ajar.\n",
    "enum: [open, 'on', 7]\nx-enum-descriptions:\n  open: Ajar.\n  'on': Lit.\n  # Seven.\n  7: Lucky.\n",
  ],
  [
    'under the name of Redocly too',
    'enum: [a, b]\nx-enumDescriptions: { b: B, a: A }\n',
    'enum: [a, b]\nx-enumDescriptions: { a: A, b: B }\n',
  ],
  [
    'leaves what is no value where it is',
    'enum: [a, b]\nx-enum-descriptions:\n  b: B\n  c: C\n  a: A\n',
    'enum: [a, b]\nx-enum-descriptions:\n  a: A\n  c: C\n  b: B\n',
  ],
])('%s', async (_name, given, want) => {
  expect(await mendPart('schema', given)).toBe(want);
});
