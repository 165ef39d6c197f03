import { describe, expect, test } from 'vitest';
import { listEvents, listOperations, resolve, type Content, type Description, type Example } from '@botbat/document';
import type { Json, LocatedOperation, RequestBody, Response } from '@botbat/document';
import description from '../../../generated/openapi.json' with { type: 'json' };
import { validateEvent, validateRequestBody, validateResponse } from './index.ts';
import type { EventName, OperationId, Result } from './index.ts';

const contract = description as unknown as Description;

/** An example of the contract and the validator that it goes to. */
type Case = [title: string, value: Json, validate: (value: unknown) => Result];

const requests = listOperations(contract).flatMap((located) => {
  const id = located.operation.operationId as OperationId;
  return listExamples(contentOf(located)).map(([mediaType, name, value]): Case => {
    return [`${id} ${name}`, value, (changed) => validateRequestBody(id, mediaType, changed)];
  });
});

const responses = listOperations(contract).flatMap(({ operation }) => {
  const id = operation.operationId as OperationId;
  return Object.entries(operation.responses ?? {}).flatMap(([status, reference]) => {
    const { content = {} } = resolve<Response>(contract, reference);
    return listExamples(content).map(([mediaType, name, value]): Case => {
      const validate = (body: unknown) => validateResponse(id, { status: Number(status), mediaType, body });
      return [`${id} ${status} ${name}`, value, validate];
    });
  });
});

const events = listEvents(contract).flatMap((located) => {
  return listExamples(contentOf(located)).map(([, name, value]): Case => {
    return [`${located.path} ${name}`, value, (changed) => validateEvent(located.path as EventName, changed)];
  });
});

function contentOf({ operation }: LocatedOperation): Content {
  return operation.requestBody ? resolve<RequestBody>(contract, operation.requestBody).content : {};
}

function listExamples(content: Content): [mediaType: string, name: string, value: Json][] {
  return Object.entries(content).flatMap(([mediaType, { examples = {} }]) => {
    return Object.entries(examples).map(([name, reference]): [string, string, Json] => {
      const { value = null } = resolve<Example>(contract, reference);
      return [mediaType, name, value];
    });
  });
}

test('there are examples of each kind', () => {
  expect(Math.min(requests.length, responses.length, events.length)).toBeGreaterThan(10);
});

describe('every example of the contract obeys it [S-172]', () => {
  test.each([...requests, ...responses, ...events])('%s', (_title, value, validate) => {
    expect(validate(value)).toEqual({ ok: true });
  });
});

describe('a property that nobody knows', () => {
  const withSurprise = (value: Json) => ({ ...(value as object), surprise: 1 });

  test.each(requests)('is refused in the request %s', (_title, value, validate) => {
    expect(validate(withSurprise(value))).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ path: 'surprise', keyword: 'additionalProperties' }),
      ]),
    });
  });

  test.each(responses)('is fine in the response %s', (_title, value, validate) => {
    expect(validate(withSurprise(value))).toEqual({ ok: true });
  });
});

describe('a value that is no object', () => {
  test.each([...requests, ...responses, ...events])('is refused as %s', (_title, _value, validate) => {
    expect([validate([]).ok, validate(null).ok, validate('text').ok]).toEqual([false, false, false]);
  });
});
