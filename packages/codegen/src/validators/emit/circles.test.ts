import { expect, test } from 'vitest';
import { Circles } from './circles.ts';

/** A graph by the letters that each letter leads to, and which pairs are in one circle. */
function pairsIn(graph: { [letter: string]: string }): string[] {
  const nodes = new Map(Object.keys(graph).map((letter) => [letter, { letter }]));
  const nextOf = (node: object) =>
    [...(graph[(node as { letter: string }).letter] ?? '')].flatMap((letter) => nodes.get(letter) ?? []);
  const circles = new Circles(nextOf);
  const letters = [...nodes.keys()];
  const pairs = letters.flatMap((left, index) => letters.slice(index + 1).map((right) => [left, right] as const));
  return pairs
    .filter(([left, right]) => circles.isOne(nodes.get(left) ?? {}, nodes.get(right) ?? {}))
    .map((pair) => pair.join(''));
}

test.each<[string, { [letter: string]: string }, string]>([
  ['nothing', { a: '', b: '' }, ''],
  ['a chain', { a: 'b', b: 'c', c: '' }, ''],
  ['a circle', { a: 'b', b: 'a' }, 'ab'],
  ['a circle beside a chain', { a: 'b', b: 'ac', c: 'd', d: '' }, 'ab'],
  ['two circles, one leads to the other', { a: 'b', b: 'ac', c: 'd', d: 'c' }, 'ab cd'],
  ['two circles that share a node', { a: 'b', b: 'ac', c: 'b' }, 'ab ac bc'],
  ['a diamond', { a: 'bc', b: 'd', c: 'd', d: '' }, ''],
  ['a diamond that leads back', { a: 'bc', b: 'd', c: 'd', d: 'a' }, 'ab ac ad bc bd cd'],
  ['a node that leads to itself', { a: 'ab', b: 'b' }, ''],
])('%s', (_name, graph, pairs) => expect(pairsIn(graph).join(' ')).toBe(pairs));

test('each node is looked at once, in a chain as long as you like', () => {
  const nodes = Array.from({ length: 100_000 }, (_, index) => ({ index }));
  let looks = 0;
  const circles = new Circles(
    (node) => (looks++, nodes.slice((node as { index: number }).index + 1, (node as { index: number }).index + 2)),
  );
  for (const node of nodes.slice(0, 100)) circles.isOne(node, nodes[99_999] ?? node);
  expect(looks).toBe(100_000);
});
