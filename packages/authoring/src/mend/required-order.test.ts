import { describe, expect, test } from 'vitest';
import { mendPart } from './test-mend.ts';

describe('required', () => {
  const properties = 'properties:\n  id: {}\n  name: {}\n  age: {}\n';

  test.each([
    ['in lines', 'required:\n  - age\n  - id\n', 'required:\n  - id\n  - age\n'],
    ['in brackets', 'required: [age, "name",   id]\n', 'required: [id, "name",   age]\n'],
    [
      'with comments',
      'required:\n  # Only lately.\n  - age # years\n  - id\n',
      'required:\n  - id\n  # Only lately.\n  - age # years\n',
    ],
    [
      'with a name that is no property, which keeps its place',
      'required: [age, kind, id]\n',
      'required: [id, kind, age]\n',
    ],
    ['that is in order', 'required: [id, name, age]\n', 'required: [id, name, age]\n'],
  ])('%s', async (_name, given, want) => {
    expect(await mendPart('schema', `${given}${properties}`)).toBe(`${want}${properties}`);
  });

  test('without properties stays as it is', async () => {
    expect(await mendPart('schema', 'required: [b, a]\n')).toBe('required: [b, a]\n');
  });
});
