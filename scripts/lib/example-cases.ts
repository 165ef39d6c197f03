import type { Json } from '@botbat/document';
import { validateEvent, validateRequestBody, validateResponse } from '@botbat/validators';
import type { EventName, OperationId, Result } from '@botbat/validators';
import { events, listAnswers, listBodies, listExamples, nameOf, operations } from './contract.ts';

/** An example of the contract, and the generated validator that it has to obey. */
export type ExampleCase = [title: string, value: Json, validate: (value: unknown) => Result];

/** Every example of a request, a response and an event. */
export function listExampleCases(): ExampleCase[] {
  return [...requestCases(), ...responseCases(), ...eventCases()];
}

function requestCases(): ExampleCase[] {
  return operations.flatMap((located) => {
    const id = nameOf(located) as OperationId;
    return listBodies(located).flatMap(([type, mediaType]) => {
      return listExamples(mediaType).map(([name, value]): ExampleCase => {
        return [`${id} ${name}`, value, (body) => validateRequestBody(id, type, body)];
      });
    });
  });
}

function responseCases(): ExampleCase[] {
  return listAnswers().flatMap(({ id, status, examples }) => {
    return examples.map(([name, value]): ExampleCase => {
      const answer = { status: Number(status), mediaType: 'application/json' };
      return [`${id} ${status} ${name}`, value, (body) => validateResponse(id as OperationId, { ...answer, body })];
    });
  });
}

function eventCases(): ExampleCase[] {
  return events.flatMap((located) => {
    return listBodies(located).flatMap(([, mediaType]) => {
      return listExamples(mediaType).map(([name, value]): ExampleCase => {
        return [`${located.path} ${name}`, value, (body) => validateEvent(located.path as EventName, body)];
      });
    });
  });
}
