import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { scope } from './scope.ts';

const description = (operation: string, scopes = 'x-scopes:\n  pets:write: Change pets.\n') =>
  `${HEAD}${scopes}paths:\n  /pets/{id}:\n    put:\n      ${operation}\n`;

describe('scope', () => {
  test.each([
    ['the scope that follows', description("security: [{ bearerAuth: ['pets:write'] }]"), {}],
    [
      'another scheme and catalogue',
      description("security: [{ oauth: ['pets:write'] }]", 'x-rights: { pets:write: Change pets. }\n'),
      { scheme: 'oauth', catalogue: 'x-rights' },
    ],
    ['no operations and no scopes', `${HEAD}paths: {}\n`, {}],
  ])('accepts %s', async (_name, source, options) => {
    expect(await findingsOf(scope, source, options)).toEqual([]);
  });

  test.each([
    [
      'another scope',
      description("security: [{ bearerAuth: ['pets:read'] }]"),
      [
        '4:3 No operation requires the scope `pets:write`. Remove it from `x-scopes`.',
        "8:17 The scope should be `pets:write`, instead got `pets:read`. Write `security: [{ bearerAuth: ['pets:write'] }]`.",
      ],
    ],
    [
      'no security',
      description('operationId: a', ''),
      ["5:5 The scope should be `pets:write`, instead got none. Write `security: [{ bearerAuth: ['pets:write'] }]`."],
    ],
    [
      'a scope that is not described',
      description("security: [{ bearerAuth: ['pets:write'] }]", ''),
      ['6:17 `x-scopes` does not describe the scope `pets:write`. Add a sentence.'],
    ],
  ])('finds %s', async (_name, source, findings) => {
    expect(await findingsOf(scope, source)).toEqual(findings);
  });
});
