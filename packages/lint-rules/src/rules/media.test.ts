import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { media } from './media.ts';

const description = (request: string, response = 'application/json: {}') => `${HEAD}paths:
  /pets:
    post:
      operationId: importPets
      requestBody:
        content: { ${request} }
      responses:
        '200':
          description: A
          content: { ${response} }
`;
const SHARED = `${HEAD}paths:
  /pets:
    post:
      requestBody: { $ref: '#/components/requestBodies/Pet' }
      responses:
        '400': { $ref: '#/components/responses/Error' }
        '401': { $ref: '#/components/responses/Error' }
components:
  requestBodies:
    Pet:
      content: { application/xml: {} }
  responses:
    Error:
      description: A
      content: { text/plain: {} }
`;
const event = (type: string) =>
  `${HEAD}webhooks:\n  born:\n    post:\n      requestBody:\n        content: { ${type}: {} }\n`;

describe('media', () => {
  test.each([
    ['JSON', description('application/json: {}'), {}],
    ['a form upload that is named', description('multipart/form-data: {}'), { multipart: ['importPets'] }],
    ['another type', description('text/csv: {}', 'text/csv: {}'), { type: 'text/csv' }],
    ['no body', description(''), {}],
    ['an event in JSON', event('application/json'), {}],
  ])('accepts %s', async (_name, source, options) => {
    expect(await findingsOf(media, source, options)).toEqual([]);
  });

  test.each([
    [
      'a form upload that is not named',
      description('multipart/form-data: {}'),
      { multipart: ['importCats'] },
      [
        '8:20 The media type should be `application/json`, instead got `multipart/form-data`. Write `application/json`.',
      ],
    ],
    [
      'JSON where a form upload is named',
      description('application/json: {}'),
      { multipart: ['importPets'] },
      [
        '8:20 The media type should be `multipart/form-data`, instead got `application/json`. Write `multipart/form-data`.',
      ],
    ],
    [
      'a form as a response',
      description('multipart/form-data: {}', 'multipart/form-data: {}'),
      { multipart: ['importPets'] },
      [
        '12:22 The media type should be `application/json`, instead got `multipart/form-data`. Write `application/json`.',
      ],
    ],
    [
      'types beside JSON',
      description('application/json: {}, application/merge-patch+json: {}, text/csv: {}'),
      {},
      [
        '8:42 The media type should be `application/json`, instead got `application/merge-patch+json`. Remove it.',
        '8:76 The media type should be `application/json`, instead got `text/csv`. Remove it.',
      ],
    ],
    [
      'shared bodies, once',
      SHARED,
      {},
      [
        '13:18 The media type should be `application/json`, instead got `application/xml`. Write `application/json`.',
        '17:18 The media type should be `application/json`, instead got `text/plain`. Write `application/json`.',
      ],
    ],
    [
      'an event in another type',
      event('text/plain'),
      {},
      ['7:20 The media type should be `application/json`, instead got `text/plain`. Write `application/json`.'],
    ],
  ])('finds %s', async (_name, source, options, findings) => {
    expect(await findingsOf(media, source, options)).toEqual(findings);
  });
});
