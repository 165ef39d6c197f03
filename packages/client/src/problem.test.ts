import { expect, test } from 'vitest';
import { readProblem } from './problem.ts';

const read = (body: unknown, status = 404, headers = {}) => {
  return readProblem(body, new Response(null, { status, headers })).error;
};

test.each<[string, unknown, object]>([
  ['an envelope', { error: { code: 'gone', message: 'It is gone.' } }, { code: 'gone', message: 'It is gone.' }],
  [
    'problem details',
    { type: 'https://example.com/gone', title: 'Gone', detail: 'It is gone.', errors: [{ pointer: '#/a' }] },
    { code: 'https://example.com/gone', message: 'It is gone.', details: [{ pointer: '#/a' }] },
  ],
  ['problem details without detail', { title: 'Gone' }, { code: 'not_found', message: 'Gone' }],
  [
    'an error of OAuth',
    { error: 'invalid_grant', error_description: 'The code is used up.' },
    { code: 'invalid_grant', message: 'The code is used up.' },
  ],
  ['a message at the top', { message: 'Not Found', code: 4041 }, { code: '4041', message: 'Not Found' }],
  ['a text', '<h1>Not Found</h1>', { code: 'not_found', message: 'The answer has the status 404.' }],
  ['nothing', undefined, { code: 'not_found', message: 'The answer has the status 404.' }],
  ['fields of other kinds', { error: { code: {}, message: [] } }, { code: 'not_found' }],
])('%s', (_, body, want) => {
  expect(read(body)).toMatchObject(want);
});

test('a status without a name of its own', () => expect(read('', 507).code).toBe('http_507'));

test('the id of the request comes from its header', () => {
  expect(read({}, 500, { 'X-Request-Id': 'r1' }).request_id).toBe('r1');
});
