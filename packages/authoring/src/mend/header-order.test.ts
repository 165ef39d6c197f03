import { expect, test } from 'vitest';
import { learnOrder } from './header-order.ts';

test('the order is that of most lists', () => {
  const precedes = learnOrder([['A', 'B', 'C'], ['b', 'a'], ['a', 'b'], ['C'], []]);
  const pairs = ['A B', 'B A', 'a c', 'C A', 'A D'].map((pair) => pair.split(' ') as [string, string]);
  expect(pairs.map(([name, other]) => precedes(name, other))).toEqual([true, false, true, false, false]);
});
