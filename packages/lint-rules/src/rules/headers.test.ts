import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { headers } from './headers.ts';

const header = (name: string) => `            ${name}: { required: true, schema: { type: string } }\n`;
const COMMON = ['Access-Control-Allow-Origin', 'RateLimit', 'RateLimit-Policy', 'X-Request-Id'].map(header).join('');
const description = (status: string, headers: string, components = '') =>
  `${HEAD}paths:\n  /pets:\n    get:\n      responses:\n        '${status}':\n          description: A\n          headers:\n${headers}${components}`;
const components = (headers: string) =>
  `components:\n  responses:\n    Busy:\n      description: A\n      headers: ${headers}\n  headers:\n    Id:\n      required: false\n`;
const shared = (headers: string) =>
  `${HEAD}paths:\n  /pets:\n    get:\n      responses:\n        '401': { $ref: '#/components/responses/Busy' }\n        '429': { $ref: '#/components/responses/Busy' }\n${components(headers)}`;

describe('headers', () => {
  test.each([
    ['those of every response', description('200', COMMON), {}],
    ['those of a 201', description('201', COMMON + header('Location')), {}],
    ['those of a 429', description('429', COMMON + header('Retry-After')), {}],
    ['names in another case', description('200', COMMON.toLowerCase()), {}],
    ['other names', description('201', header('ETag')), { always: [], byStatus: { '201': ['ETag'] } }],
    [
      'those that may be absent',
      description('201', '            ETag: { schema: { type: string } }\n'),
      { always: ['ETag'], byStatus: {}, required: false },
    ],
    ['events', `${HEAD}webhooks:\n  born:\n    post:\n      responses:\n        '204': { description: A }\n`, {}],
  ])('accepts %s', async (_name, source, options) => {
    expect(await findingsOf(headers, source, options)).toEqual([]);
  });

  test.each([
    [
      'one that is missing',
      description('200', COMMON.replace(header('RateLimit'), '')),
      {},
      ['9:11 The response should have the header `RateLimit`. Add it to `headers`.'],
    ],
    [
      'those of a status',
      description('201', COMMON),
      {},
      ['9:11 The response should have the header `Location`. Add it to `headers`.'],
    ],
    [
      'all of them',
      description('200', '').replace('          headers:\n', ''),
      { always: ['ETag', 'Age'] },
      [
        '7:9 The response should have the header `ETag`. Add it to `headers`.',
        '7:9 The response should have the header `Age`. Add it to `headers`.',
      ],
    ],
    [
      'one that is not required',
      description('200', COMMON.replace('required: true, ', '')),
      {},
      ['10:13 The header `Access-Control-Allow-Origin` is on every such response. Write `required: true`.'],
    ],
    [
      'one in a shared response, once, and only for its status',
      shared('{}'),
      { always: ['X-Request-Id'] },
      [
        '13:7 The response should have the header `X-Request-Id`. Add it to `headers`.',
        '13:7 The response should have the header `Retry-After`. Add it to `headers`.',
      ],
    ],
    [
      'a shared header that is not required, once',
      shared("{ X-Request-Id: { $ref: '#/components/headers/Id' } }"),
      { always: ['X-Request-Id'], byStatus: {} },
      ['16:17 The header `X-Request-Id` is on every such response. Write `required: true`.'],
    ],
  ])('finds %s', async (_name, source, options, findings) => {
    expect(await findingsOf(headers, source, options)).toEqual(findings);
  });

  test('leaves a `$ref` that leads nowhere to `no-unresolved-refs`', async () => {
    const source = shared("{ X-Request-Id: { $ref: '#/components/headers/Other' } }");
    expect(await findingsOf(headers, source, { always: ['X-Request-Id'], byStatus: {} })).toEqual([]);
  });
});
