import { expect, test } from 'vitest';
import type { validators } from './generated.ts';
import { keysOf, toDottedPath } from './path.ts';

test.each<[(string | number)[], string]>([
  [[], ''],
  [['components'], 'components'],
  [['components', 'buttons', 0, 'text'], 'components.buttons[0].text'],
  [['list', 0, 1], 'list[0][1]'],
  [['variables', '1'], 'variables.1'],
  [['variables', 'a.b'], 'variables["a.b"]'],
  [['variables', 'a/b~c'], 'variables.a/b~c'],
  [[''], '[""]'],
])('%j → %s', (keys, path) => {
  const steps = keys.reduce<validators.Path>((around, key) => [around, key], undefined);
  expect(keysOf(steps)).toEqual(keys);
  expect(toDottedPath(keys)).toBe(path);
});
