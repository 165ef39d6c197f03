import { expect, test } from 'vitest';
import { findCarriers } from './carriers.ts';

test('carriers are found at any depth, with the place of each id', () => {
  const files = new Map([
    ['a.yaml', 'x-seed: [S-001, "S-002"]\nget:\n  x-seed:\n    - S-003\n'],
    ['b.yaml', '# x-seed: [S-004]\nget: { description: "x-seed: [S-005]" }\n'],
    ['c.yaml', 'x-seed: S-006\n'],
  ]);
  expect(findCarriers(files, 'x-seed')).toEqual([
    { id: 'S-001', place: { file: 'a.yaml', line: 1, column: 10 } },
    { id: 'S-002', place: { file: 'a.yaml', line: 1, column: 17 } },
    { id: 'S-003', place: { file: 'a.yaml', line: 4, column: 7 } },
  ]);
  expect(findCarriers(files, 'x-other')).toEqual([]);
});
