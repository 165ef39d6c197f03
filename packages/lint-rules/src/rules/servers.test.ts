import { describe, expect, test } from 'vitest';
import { findingsOf } from '../test-rule.ts';
import { servers } from './servers.ts';

const description = (servers: string, version = '1.0.0') =>
  `openapi: 3.1.0\ninfo: { title: Pets, version: ${version} }\nservers:\n${servers}`;
const PUBLIC = '  - url: https://pets.com/v1\n';
const SANDBOX = '  - url: https://sandbox.pets.com/v1\n';
const URLS = { urls: ['https://pets.com/v1', 'https://sandbox.pets.com/v1'] };
const variable = (name: string) =>
  `  - url: https://{region}.pets.com/v1\n    variables: { ${name}: { default: eu } }\n`;

describe('servers', () => {
  test.each([
    ['any address of the right shape', description(PUBLIC + SANDBOX), {}],
    ['a later version', description('  - url: https://pets.com/v12\n', '12.4.0'), {}],
    ['exactly the addresses, in any order', description(SANDBOX + PUBLIC), URLS],
    ['an address without version', description('  - url: https://pets.com\n', "'2026-11-01'"), { versioned: false }],
    ['a listed address that is not https', description('  - url: http://pets/v1\n'), { urls: ['http://pets/v1'] }],
    ['a slash at the end, which is for `no-server-trailing-slash`', description('  - url: https://pets.com/v1/\n'), {}],
    ['a variable that is for `no-undefined-server-variable`', description(variable('other')), {}],
    ['no servers, which is for `no-empty-servers`', 'openapi: 3.1.0\ninfo: { title: Pets, version: 1.0.0 }\n', URLS],
  ])('accepts %s', async (_name, source, options) => {
    expect(await findingsOf(servers, source, options)).toEqual([]);
  });

  test.each([
    [
      'another version than that of the description',
      description(PUBLIC + SANDBOX, '2.0.0'),
      {},
      [
        '4:10 `https://pets.com/v1` should end in `/v2`, the major version of `info.version`. Write `https://pets.com/v2`.',
        '5:10 `https://sandbox.pets.com/v1` should end in `/v2`, the major version of `info.version`. Write `https://sandbox.pets.com/v2`.',
      ],
    ],
    [
      'no version',
      description('  - url: https://pets.com\n'),
      {},
      [
        '4:10 `https://pets.com` should end in `/v1`, the major version of `info.version`. Write `https://pets.com/v1`.',
      ],
    ],
    [
      'http',
      description('  - url: http://pets.com/v1\n'),
      {},
      ['4:10 `http://pets.com/v1` should begin with `https://`.'],
    ],
    ['a relative address', description('  - url: /v1\n'), {}, ['4:10 `/v1` should begin with `https://`.']],
    [
      'variables',
      description(variable('region')),
      {},
      ['4:10 `https://{region}.pets.com/v1` has variables. Write out one server for each address.'],
    ],
    [
      'a description without a major version',
      description(PUBLIC, "'2026-11-01'"),
      {},
      ['2:31 `2026-11-01` has no major version. Write one such as `1.0.0`.'],
    ],
    [
      'an address that is misspelt',
      description(`${PUBLIC}  - url: https://sandbox.pets.org/v1\n`),
      URLS,
      ['5:10 The URL should be `https://sandbox.pets.com/v1`, instead got `https://sandbox.pets.org/v1`.'],
    ],
    [
      'an address that is missing',
      description(PUBLIC),
      URLS,
      ['3:1 No server has the URL `https://sandbox.pets.com/v1`. Add `- url: https://sandbox.pets.com/v1`.'],
    ],
    [
      'one address too many',
      description(`${PUBLIC}${SANDBOX}  - url: https://eu.pets.com/v1\n`),
      URLS,
      ['6:10 `https://eu.pets.com/v1` is not an address of this API. Remove the server.'],
    ],
    [
      'an operation that is elsewhere',
      `${description(PUBLIC + SANDBOX)}paths:\n  /pets:\n    get:\n      servers:\n        - url: https://eu.pets.com/v1\n`,
      URLS,
      ['10:16 `https://eu.pets.com/v1` is not an address of this API. Remove the server.'],
    ],
  ])('finds %s', async (_name, source, options, findings) => {
    expect(await findingsOf(servers, source, options)).toEqual(findings);
  });
});
