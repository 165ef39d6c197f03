import { expect, test } from 'vitest';
import { idShapeOf, newIdShape } from './ids.ts';
import { openSource } from './source.ts';
import { OPTIONS, writeDescription } from './test-description.ts';

const { shape } = OPTIONS['times-and-ids'];

test('a new id is like the others, with a prefix of its own', () => {
  const source = openSource(writeDescription({ 'pets/schemas/OwId.yaml': 'pattern: ^ow_[0-9A-F]{8}$\n' }));
  const found = ['pet', 'owner', 'zoo'].map((word) => newIdShape(source, shape, [word]).pattern);
  expect(found).toEqual(['^pe_[0-9A-F]{8}$', '^on_[0-9A-F]{8}$', '^zo_[0-9A-F]{8}$']);
  expect(newIdShape(openSource(writeDescription()), shape, ['pta']).pattern).toBe('^pa_[0-9A-F]{8}$');
});

test('an example obeys the pattern, and is always the same', () => {
  const { pattern, length, example } = idShapeOf('^seg_[0-9A-HJKMNP-TV-Z]{26}$');
  const [first, again, other] = [example(), example(), example('another')];
  expect(first).toMatch(new RegExp(pattern));
  expect(other).toMatch(new RegExp(pattern));
  expect([first.length, again, other === first]).toEqual([length, first, false]);
});
