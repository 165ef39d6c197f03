import { expect, test } from 'vitest';
import { toCurl } from './curl.ts';
import type { ExampleRequest } from './request.ts';

const get: ExampleRequest = {
  method: 'GET',
  url: 'http://a.test/v1/x?q=1',
  headers: { Accept: 'a/b' },
  body: undefined,
};

test.each<[string, Partial<ExampleRequest>, string]>([
  ['a read', {}, `curl -i -H "Authorization: Bearer $KEY" -H 'Accept: a/b' 'http://a.test/v1/x?q=1'`],
  [
    'another method',
    { method: 'DELETE', headers: {} },
    `curl -i -X DELETE -H "Authorization: Bearer $KEY" 'http://a.test/v1/x?q=1'`,
  ],
  [
    'a body',
    { method: 'PUT', headers: {}, body: { mediaType: 'application/json', text: '{"name":"Mia\'s $HOME"}' } },
    `curl -i -X PUT -H "Authorization: Bearer $KEY" -H 'Content-Type: application/json' --data-raw '{"name":"Mia'\\''s $HOME"}' 'http://a.test/v1/x?q=1'`,
  ],
  [
    'a form',
    {
      method: 'POST',
      headers: {},
      body: {
        mediaType: 'multipart/form-data',
        parts: [
          { name: 'file', text: 'name\n"Li; \\"', mediaType: 'text/csv' },
          { name: 'mode', text: '@upsert' },
        ],
      },
    },
    `curl -i -X POST -H "Authorization: Bearer $KEY" -F 'file="name\n\\"Li; \\\\\\"";type=text/csv;filename=file.csv' --form-string 'mode=@upsert' 'http://a.test/v1/x?q=1'`,
  ],
])('%s', (_title, changes, want) => {
  expect(toCurl({ ...get, ...changes })).toBe(want);
});
