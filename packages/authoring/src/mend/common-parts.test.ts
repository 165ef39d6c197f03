import { expect, test } from 'vitest';
import { findMissingParts, type Member } from './common-parts.ts';

function member(parts: { [name: string]: string | undefined }, group = 'any'): Member {
  return { group, parts: new Map(Object.entries(parts)) };
}

function members(count: number, parts: { [name: string]: string | undefined }, group?: string): Member[] {
  return Array.from({ length: count }, () => member(parts, group));
}

test.each<[name: string, others: Member[], group: string, want: [string, string][]]>([
  [
    'nearly all others',
    members(10, { a: 'A', b: 'B' }),
    'any',
    [
      ['a', 'A'],
      ['b', 'B'],
    ],
  ],
  ['nine of ten', [...members(9, { a: 'A' }), member({ a: undefined })], 'any', [['a', 'A']]],
  ['eight of ten', [...members(8, { a: 'A' }), ...members(2, { a: undefined })], 'any', []],
  ['nine of ten, the tenth having another', [...members(9, { a: 'A' }), member({ a: 'B' })], 'any', [['a', 'A']]],
  ['too few', members(2, { a: 'A' }), 'any', []],
  ['all, but none like it', members(10, { a: 'A' }, 'other'), 'any', []],
  ['all but half of those like it', [...members(19, { a: 'A' }, 'other'), member({ a: 'A' }), member({})], 'any', []],
  ['all and most of those like it', [...members(18, { a: 'A' }), member({})], 'any', [['a', 'A']]],
])('a part that %s have', (_name, others, group, want) => {
  const lacking = member({}, group);
  expect([...(findMissingParts([...others, lacking]).get(lacking) ?? [])]).toEqual(want);
});
