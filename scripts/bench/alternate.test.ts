import { expect, test } from 'vitest';
import { alternate } from './alternate.ts';

test('the sides take turns, and the first run of each does not count', async () => {
  const order: string[] = [];
  const side = (name: string) => () => Promise.resolve(order.push(name));
  const times = await alternate({ ours: side('ours'), peer: side('peer') }, 3);
  expect(order.join(' ')).toBe('ours peer ours peer ours peer ours peer');
  expect(times).toEqual({ ours: [3, 5, 7], peer: [4, 6, 8] });
});

test('a run that fails ends the measurement', async () => {
  const fail = () => Promise.reject(new Error('no such command'));
  await expect(alternate({ ours: () => Promise.resolve(1), peer: fail }, 1)).rejects.toThrow('no such command');
});
