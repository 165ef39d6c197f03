import { describe, expect, expectTypeOf, test } from 'vitest';
import type { operations } from '@botbat/types';
import type { OperationId } from '@botbat/validators';
import description from '../../../generated/openapi.json' with { type: 'json' };
import type { ErrorCodes } from './generated.ts';
import * as checked from './index.ts';
import * as lean from './lean.ts';
import type { ApiPromise, CallOptions, Client } from './index.ts';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** The operations as the bundle has them. */
const documented = Object.entries(description.paths).flatMap(([path, item]) =>
  METHODS.flatMap((method) => {
    const operation = (item as { [method: string]: { operationId: string } | undefined })[method];
    return operation ? [{ id: operation.operationId as OperationId, method: method.toUpperCase(), path }] : [];
  }),
);

/** What each operation sends when each of its ids is `x`. */
const toSent = ({ method, path }: (typeof documented)[number], version = 'v1') =>
  `${method} https://api.botbat.com/${version}${path.replaceAll(/\{.*?\}/g, 'x')}`;

const names = documented.flatMap(({ path }) => [...path.matchAll(/\{(.*?)\}/g)].map(([, name]) => name));
const ids = Object.fromEntries(names.map((name) => [name, 'x']));

/** Calls with each id, and an empty body that nobody checks, and gives what was sent. */
async function send(calls: (client: Client) => unknown[], options: Partial<checked.ClientOptions> = {}) {
  const sent: string[] = [];
  const fetch = async (url: string, { method }: RequestInit) => {
    sent.push(`${method} ${url}`);
    return Response.json({});
  };
  await Promise.all(calls(checked.createClient({ apiKey: 'bb_test_1', fetch, ...options })));
  return sent;
}

type AnyCall = (client: Client, input: object, options?: CallOptions) => Promise<unknown>;
const byName = (of: object, client: Client, id: OperationId) =>
  (of as { [id: string]: AnyCall })[id]?.(client, { ...ids, body: {} }, { validate: false });

describe('the whole API [S-001]', () => {
  test('has operations', () => {
    expect(documented.length).toBeGreaterThan(30);
  });

  test.each(documented)('$id is a call by its name, checked or not', async (operation) => {
    const calls = (client: Client) => [checked, lean].map((of) => byName(of, client, operation.id));
    expect(await send(calls)).toEqual([toSent(operation), toSent(operation)]);
  });

  test('is in the groups, once', async () => {
    const sent = await send((client) => {
      const groups = Object.values({ ...checked.groupCalls(client) }).flatMap((group) => Object.entries(group));
      const calls = groups.filter(([name]) => !name.endsWith('Pages'));
      return calls.map(([, call]) => call({ ...ids, body: {} }, { validate: false }));
    });
    expect(sent.toSorted()).toEqual(documented.map((operation) => toSent(operation)).toSorted());
  });

  test('has a method for each of its own', () => {
    const client = checked.createClient({ apiKey: 'bb_test_1' });
    expect(Object.keys(client)).toEqual(expect.arrayContaining(documented.map(({ method }) => method)));
  });

  test('has inputs, results and codes of errors', () => {
    expectTypeOf<keyof ErrorCodes>().toEqualTypeOf<OperationId>();
    expectTypeOf<Untyped>().toBeNever();
    expectTypeOf<Miscoded>().toBeNever();
  });
});

test('the version is an option of the client, for all operations [S-173]', async () => {
  const calls = (client: Client) => documented.map(({ id }) => byName(checked, client, id));
  expect((await send(calls, { apiVersion: 'v2' })).toSorted()).toEqual(
    documented.map((operation) => toSent(operation, 'v2')).toSorted(),
  );
});

type IsAny<Type> = 0 extends 1 & Type ? true : false;

/** The calls that take or give anything, or not what the contract has; a result may hold texts that come later. */
type Untyped = {
  [Id in OperationId]: (typeof checked)[Id] extends (
    client: Client,
    input: infer Input,
    options?: CallOptions,
  ) => ApiPromise<infer Result>
    ? true extends IsAny<Input> | IsAny<Result>
      ? Id
      : [SuccessOf<operations[Id]['responses']>, keyof Result] extends [
            Result,
            keyof SuccessOf<operations[Id]['responses']>,
          ]
        ? never
        : Id
    : Id;
}[OperationId];

type Differ<One, Other> = [One, Other] extends [Other, One] ? false : true;

type SuccessOf<Responses> = 204 extends keyof Responses
  ? undefined
  : JsonOf<Responses[keyof Responses & (200 | 201 | 202)]>;

type JsonOf<Answer> = Answer extends { content: { 'application/json': infer Body } } ? Body : never;

/** The calls whose errors have other codes than the statuses that are documented for them. */
type Miscoded = {
  [Id in OperationId]: true extends Differ<ErrorCodes[Id], CodeOf<operations[Id]['responses']>> ? Id : never;
}[OperationId];

type CodeOf<Responses> = Codes[keyof Responses & keyof Codes];

interface Codes {
  400: 'invalid_request';
  401: 'unauthorized';
  403: 'forbidden';
  404: 'not_found';
  409: 'conflict';
  422: 'validation_error';
  429: 'rate_limited';
  500: 'internal_error';
}
