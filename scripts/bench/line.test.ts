import { expect, test } from 'vitest';
import { formatLine } from './line.ts';

test('a figure is one line of JSON', () => {
  const line = formatLine('generate.all', 'redocly bundle', { ours: [900.04, 1, 950], peer: [1200, 1300.26, 5000] });
  expect(line).toBe('{"bench":"generate.all","ours_ms":900,"peer":"redocly bundle","peer_ms":1300.3,"ratio":0.69}');
});

test('the ratio is that of the medians, not of what is printed of them', () => {
  const line = formatLine('fast', 'peer', { ours: [0.04], peer: [0.08] });
  expect(JSON.parse(line)).toMatchObject({ ours_ms: 0, peer_ms: 0.1, ratio: 0.5 });
});

test('memory stands behind it, where it was measured', () => {
  const line = formatLine('large', 'peer', { ours: [1], peer: [2] }, { ours: 99.6, peer: 200 });
  expect(line).toMatch(/"ratio":0.5,"ours_mb":100,"peer_mb":200\}$/);
});
