import { describe, expect, test } from 'vitest';
import { validateEvent, validateResponse, type EventName, type OperationId, type ReceivedResponse } from './index.ts';

const mediaType = 'application/json';
const error = { code: 'not_found', message: 'No such campaign.', request_id: 'req_01M4WVYJE0GD95P7M633F3TQ4H' };
const page = { data: [], cursor: null, total: 0 };

test.each<[string, OperationId, ReceivedResponse, string[]]>([
  ['a page', 'listCampaigns', { status: 200, mediaType, body: page }, []],
  [
    'a page without a count',
    'listCampaigns',
    { status: 200, mediaType, body: { ...page, total: undefined } },
    ['`total` is required.'],
  ],
  [
    'a count that is a text',
    'listCampaigns',
    { status: 200, mediaType, body: { ...page, total: '0' } },
    ['`total` must be integer.'],
  ],
  [
    'a cursor that is neither text nor null',
    'listCampaigns',
    { status: 200, mediaType, body: { ...page, cursor: 7 } },
    ['`cursor` must be string or null.'],
  ],
  [
    'an item that is no campaign',
    'listCampaigns',
    { status: 200, mediaType, body: { ...page, data: ['no campaign'] } },
    ['`data[0]` must be object.'],
  ],
  ['an error', 'getCampaign', { status: 404, mediaType, body: { error } }, []],
  ['an error outside its envelope', 'getCampaign', { status: 404, mediaType, body: error }, ['`error` is required.']],
  [
    'a status that is not documented',
    'deleteContact',
    { status: 418, mediaType, body: {} },
    ['The status should be one of 204, 400, 401, 403, 404, 429, 500, instead got 418.'],
  ],
  [
    'another media type',
    'getCampaign',
    { status: 404, mediaType: 'text/html', body: '<p>' },
    ['The body should be `application/json`, instead got `text/html`.'],
  ],
  [
    'no media type',
    'getCampaign',
    { status: 404, body: { error } },
    ['The body should be `application/json`, instead got no media type.'],
  ],
  ['no body', 'getCampaign', { status: 200, mediaType }, ['A response with the status 200 has a body.']],
  ['a body that was not read', 'getCampaign', { status: 200, mediaType, isUnread: true }, []],
  [
    'another media type of a body that was not read',
    'getCampaign',
    { status: 200, mediaType: 'text/html', isUnread: true },
    ['The body should be `application/json`, instead got `text/html`.'],
  ],
  ['a 204 that was not read', 'deleteCampaign', { status: 204, isUnread: true }, []],
  ['a 204', 'deleteCampaign', { status: 204 }, []],
  ['a 204 with a media type', 'deleteCampaign', { status: 204, mediaType }, []],
  [
    'a 204 with a body',
    'deleteCampaign',
    { status: 204, mediaType, body: {} },
    ['A response with the status 204 has no body.'],
  ],
  [
    'a 204 whose body is null',
    'deleteCampaign',
    { status: 204, mediaType, body: null },
    ['A response with the status 204 has no body.'],
  ],
])('%s', (_title, operationId, response, want) => {
  const result = validateResponse(operationId, response);
  expect(result.ok ? [] : result.findings.map(({ message }) => message)).toEqual(want);
});

test('a second verdict leaves the first alone', () => {
  const first = validateResponse('listCampaigns', { status: 200, mediaType, body: {} });
  validateResponse('listCampaigns', { status: 200, mediaType, body: page });
  expect(first).toMatchObject({ ok: false, findings: [{ path: 'data' }, { path: 'cursor' }, { path: 'total' }] });
});

describe('names that the contract has not', () => {
  test('an operation', () => {
    const call = () => validateResponse('getCampaing' as OperationId, { status: 200 });
    expect(call).toThrow(
      new TypeError(
        '`getCampaing` is not an operation of the contract. Use a name that it has, such as `listCampaigns`.',
      ),
    );
  });

  test('an event', () => {
    const call = () => validateEvent('constructor' as EventName, {});
    expect(call).toThrow(/^`constructor` is not an event of the contract\./);
  });
});

test('an event without its data', () => {
  expect(validateEvent('contact.created', { id: 'evt_01M4TS40V0Z0H58GG84GXVC6G6' })).toMatchObject({ ok: false });
});
