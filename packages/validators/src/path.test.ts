import { expect, test } from 'vitest';
import { keysOf, toDottedPath } from './path.ts';

const value = { components: { buttons: [{ text: 'Yes' }] }, variables: { '1': 'Mia', 'a.b': 1 }, list: [[0, 1]] };

test.each([
  ['', ''],
  ['/components', 'components'],
  ['/components/buttons/0/text', 'components.buttons[0].text'],
  ['/list/0/1', 'list[0][1]'],
  ['/variables/1', 'variables.1'],
  ['/variables/a.b', 'variables["a.b"]'],
  ['/variables/a~1b~0c', 'variables.a/b~c'],
  ['/absent/further', 'absent.further'],
  ['/', '[""]'],
])('%s → %s', (pointer, path) => {
  expect(toDottedPath(keysOf(pointer), value)).toBe(path);
});
