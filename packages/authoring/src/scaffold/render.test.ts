import { expect, test } from 'vitest';
import { render } from './render.ts';

const TREE = {
  list: [{ $ref: '/api/shared/A.yaml' }],
  one: { $ref: '/api/pets/B.yaml' },
  described: { $ref: '/api/pets/B.yaml', description: 'TODO: Say.' },
  security: [{ key: ['pets:read'] }],
  at: '2026-01-01',
  200: 1,
  'x-quota': { policy: 'fast' },
};

test('a tree becomes a file whose references lead to the same files', () => {
  expect(render(TREE, '/api/pets/pets.yaml', { inlineRefs: true })).toBe(`'200': 1
list:
  - $ref: ../shared/A.yaml
one: { $ref: B.yaml }
described:
  $ref: B.yaml
  description: 'TODO: Say.'
security:
  - key: [ 'pets:read' ]
at: '2026-01-01'
x-quota: { policy: fast }
`);
  expect(render({ one: { $ref: '/api/pets/B.yaml' } }, '/api/a/a.yaml')).toBe('one:\n  $ref: ../pets/B.yaml\n');
});
