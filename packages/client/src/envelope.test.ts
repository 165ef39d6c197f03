import { expect, test } from 'vitest';
import description from '../../../generated/openapi.json' with { type: 'json' };
import { CODES } from './envelope.ts';

test('the codes are those of the contract', () => {
  const codes = description['x-error-codes'].map(({ status, code }) => [status, code]);
  expect(CODES).toEqual(Object.fromEntries(codes));
});
