import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { rateLimit } from './rate-limit.ts';

const POLICIES = 'x-rate-limit-policies:\n  read: { limit: 300, window: 60 }\n';
const description = (operation: string, policies = POLICIES) =>
  `${HEAD}${policies}paths:\n  /pets:\n    get:\n      ${operation}\n`;
const READ = 'x-rate-limit: { policy: read, limit: 300, window: 60 }';

describe('rate-limit', () => {
  test.each([
    ['a declared policy', description(READ), {}],
    [
      'other extensions',
      description('x-quota: { policy: all, limit: 1, window: 1 }', 'x-quotas: { all: { limit: 1, window: 1 } }\n'),
      { extension: 'x-quota', catalogue: 'x-quotas' },
    ],
    [
      'events and callbacks',
      `${description(`${READ}\n      callbacks: { done: { /done: { post: { summary: A } } } }`)}webhooks: { born: { post: { summary: A } } }\n`,
      {},
    ],
  ])('accepts %s', async (_name, source, options) => {
    expect(await findingsOf(rateLimit, source, options)).toEqual([]);
  });

  test.each([
    [
      'no limit',
      `${description(READ)}    put: { summary: A }\n`,
      [
        '9:5 The operation has no rate limit. Add `x-rate-limit: { policy, limit, window }`. The declared policies are `read`.',
      ],
    ],
    [
      'a policy that is not declared, but not the one that nobody uses for that reason',
      description(READ.replace('read', 'reads')),
      ['8:31 `policy` should be one that is declared, instead got `"reads"`. The declared policies are `read`.'],
    ],
    [
      'no policy',
      description('x-rate-limit: { limit: 300, window: 60 }'),
      ['8:7 `policy` should be one that is declared, instead got none. The declared policies are `read`.'],
    ],
    [
      'a policy where none is declared',
      description(READ, ''),
      ['6:31 `policy` should be one that is declared, instead got `"read"`. The declared policies are none.'],
    ],
    [
      'other numbers',
      description('x-rate-limit: { policy: read, limit: 30, window: 1 }'),
      [
        '8:44 `limit` of the policy `read` should be `300`, instead got `30`. Write `limit: 300`.',
        '8:56 `window` of the policy `read` should be `60`, instead got `1`. Write `window: 60`.',
      ],
    ],
    [
      'a number that is missing',
      description('x-rate-limit: { policy: read, limit: 300 }'),
      ['8:7 `window` of the policy `read` should be `60`, instead got none. Write `window: 60`.'],
    ],
    [
      'a number that is a text',
      description(READ.replace('300', "'300'")),
      ['8:44 `limit` of the policy `read` should be `300`, instead got `"300"`. Write `limit: 300`.'],
    ],
    [
      'a policy without numbers, once',
      description(READ, 'x-rate-limit-policies:\n  read: { limit: 0 }\n'),
      [
        '4:3 `window` should be a whole number from 1, instead got none.',
        '4:18 `limit` should be a whole number from 1, instead got `0`.',
      ],
    ],
    [
      'a policy that nobody uses',
      description(READ, `${POLICIES}  write: { limit: 120, window: 60 }\n`),
      ['5:3 No operation has the policy `write`. Remove it from `x-rate-limit-policies`.'],
    ],
  ])('finds %s', async (_name, source, findings) => {
    expect(await findingsOf(rateLimit, source)).toEqual(findings);
  });
});
