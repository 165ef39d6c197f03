import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { success } from './success.ts';

const JSON_BODY = '{ description: A, content: { application/json: {} } }';
const EMPTY = '{ description: A }';
const description = (method: string, responses: string, components = '') =>
  `${HEAD}paths:\n  /pets:\n    ${method}:\n      responses:\n${responses.replaceAll(/^/gm, '        ')}\n${components}`;
const SHARED = `components:\n  responses:\n    Pet: ${EMPTY}\n`;

describe('success', () => {
  test.each([
    ['a read', description('get', `'200': ${JSON_BODY}\n'404': ${EMPTY}`), {}],
    ['a creation', description('post', `'201': ${JSON_BODY}`), {}],
    ['a state change', description('post', `'200': ${JSON_BODY}`), {}],
    ['a delete', description('delete', `'204': ${EMPTY}`), {}],
    ['no success, which is for `operation-2xx-response`', description('get', `'302': ${EMPTY}`), {}],
    ['an answer to `HEAD`', description('head', `'200': ${EMPTY}`), {}],
    ['other statuses', description('delete', `'202': ${EMPTY}`), { statuses: { delete: [202] } }],
    [
      'what a client answers to a callback',
      description(
        'get',
        `'200': ${JSON_BODY}`,
        `      callbacks:\n        done:\n          /done:\n            post:\n              responses:\n                '202': ${EMPTY}\n`,
      ),
      {},
    ],
    ['an event', `${HEAD}webhooks:\n  born:\n    post:\n      responses:\n        '202': ${EMPTY}\n`, {}],
  ])('accepts %s', async (_name, source, options) => {
    expect(await findingsOf(success, source, options)).toEqual([]);
  });

  test.each([
    [
      'a status of another method',
      description('delete', `'200': ${JSON_BODY}`),
      ["7:9 `delete` should answer `'204'`, instead got `'200'`."],
    ],
    [
      'a status for work that is not done yet',
      description('post', `'202': ${JSON_BODY}`),
      ["7:9 `post` should answer `'200'` or `'201'`, instead got `'202'`."],
    ],
    ['a range', description('get', `2XX: ${JSON_BODY}`), ["7:9 `get` should answer `'200'`, instead got `'2XX'`."]],
    [
      'each success after the first',
      description('post', `'200': ${JSON_BODY}\n'201': ${JSON_BODY}\n'302': ${EMPTY}`),
      [
        '8:9 An operation has one success status. Remove `201`.',
        '9:9 An operation has one success status. Remove `302`.',
      ],
    ],
    [
      'the success that does not fit beside the one that does',
      description('delete', `'200': ${JSON_BODY}\n'204': ${EMPTY}`),
      ['7:9 An operation has one success status. Remove `200`.'],
    ],
    ['a body of a 204', description('delete', `'204': ${JSON_BODY}`), ['7:34 A `204` has no body. Remove `content`.']],
    ['an empty 200', description('get', `'200': ${EMPTY}`), ['7:9 A `200` has a body. Add `content`.']],
    [
      'an empty 200 once where two operations share it',
      description(
        'get',
        `'200': { $ref: '#/components/responses/Pet' }`,
        `    put:\n      responses:\n        '200': { $ref: '#/components/responses/Pet' }\n${SHARED}`,
      ),
      ['13:5 A `200` has a body. Add `content`.'],
    ],
  ])('finds %s', async (_name, source, findings) => {
    expect(await findingsOf(success, source)).toEqual(findings);
  });
});
