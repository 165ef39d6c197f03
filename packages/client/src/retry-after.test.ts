import { expect, test } from 'vitest';
import { readRetryAfter } from './retry-after.ts';

const NOW = Date.parse('2026-10-14T12:00:00Z');
const inSeconds = (seconds: number) => new Date(NOW + seconds * 1000).toUTCString();

test.each<[string, { [name: string]: string }, number]>([
  ['nothing', {}, 0],
  ['seconds', { 'Retry-After': '17' }, 17_000],
  ['no time', { 'Retry-After': '0' }, 0],
  ['a part of a second', { 'Retry-After': '0.5' }, 500],
  ['a time before now', { 'Retry-After': '-5' }, 0],
  ['a date', { 'Retry-After': inSeconds(90) }, 90_000],
  ['a date that has passed', { 'Retry-After': inSeconds(-90) }, 0],
  ['a date, by a clock that goes before', { 'Retry-After': inSeconds(90), Date: inSeconds(60) }, 30_000],
  ['a date, by a clock that goes after', { 'Retry-After': inSeconds(-90), Date: inSeconds(-120) }, 30_000],
  ['a date, by a clock that nobody can read', { 'Retry-After': inSeconds(90), Date: 'noon' }, 90_000],
  ['words', { 'Retry-After': 'soon' }, 0],
  ['an empty text', { 'Retry-After': '' }, 0],
])('%s', (_, headers, milliseconds) => {
  expect(readRetryAfter(new Headers(headers), NOW)).toBe(milliseconds);
});
