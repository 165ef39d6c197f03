import { expect, test } from 'vitest';
import { formatFinding } from './index.ts';

test('a finding says what is wrong, and how to see it again', () => {
  const finding = {
    check: 'response_schema_conformance',
    operationId: 'listPets',
    message: '`data` is required.',
    pointer: '/paths/~1pets/get',
    curl: 'curl -i http://a.test/pets',
  } as const;
  expect(formatFinding(finding)).toBe(
    'listPets: `data` is required. (response_schema_conformance)\n    curl -i http://a.test/pets',
  );
});
