import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { deprecated } from './deprecated.ts';

const POLICY = 'x-version-policy: { deprecation_period: P12M }\n';
const ANNOUNCED = '{ description: A, headers: { deprecation: {}, Sunset: {}, Link: {} } }';
const description = (fields: string[], responses = `'200': ${ANNOUNCED}`, policy = POLICY) =>
  `${HEAD}${policy}paths:\n  /pets:\n    get:\n      deprecated: true\n${fields.map((field) => `      ${field}\n`).join('')}      responses:\n${responses.replaceAll(/^/gm, '        ')}\n`;
const dates = (since: string, sunset: string) => [`x-deprecated-at: ${since}`, `x-sunset: ${sunset}`];
const DATES = dates('2027-03-01', '2028-03-01');
const policy = (period: string) => `x-version-policy: { deprecation_period: ${period} }\n`;

describe('deprecated', () => {
  test.each([
    ['a year', description(DATES), {}],
    ['dates as texts', description(dates("'2027-03-01'", "'2030-01-01'")), {}],
    ['instants', description(dates('2027-03-01T00:00:00Z', '2028-03-01T01:00:00+01:00')), {}],
    ['an operation that is not deprecated', `${HEAD}paths: { /pets: { get: { responses: {} } } }\n`, {}],
    ['one that is not any more', description([], "'200': { description: A }").replace('true', 'false'), {}],
    [
      'headers on successes only',
      description(DATES, `'200': ${ANNOUNCED}\n'400': { description: A }`),
      { responses: 'success' },
    ],
    [
      'another policy and other headers',
      description(DATES, "'200': { description: A, headers: { Sunset: {} } }", 'x-life: { deprecation_period: P6M }\n'),
      { policy: 'x-life', headers: ['Sunset'] },
    ],
  ])('accepts %s', async (_name, source, options) => {
    expect(await findingsOf(deprecated, source, options)).toEqual([]);
  });

  test.each([
    [
      'no dates',
      description([]),
      [
        '7:7 A deprecated operation has `x-deprecated-at`. Add its date.',
        '7:7 A deprecated operation has `x-sunset`. Add its date.',
      ],
    ],
    [
      'a sunset a day too early',
      description(dates('2027-03-01', '2028-02-29')),
      ['9:17 `2028-02-29` is less than `P12M` after `x-deprecated-at`. Write `2028-03-01` or later.'],
    ],
    [
      'a sunset an hour too early',
      description(dates('2027-03-01T12:00:00Z', '2028-03-01T12:00:00+01:00')),
      [
        '9:17 `2028-03-01T12:00:00+01:00` is less than `P12M` after `x-deprecated-at`. Write `2028-03-01T12:00:00.000Z` or later.',
      ],
    ],
    [
      'days that do not exist, and texts',
      description(dates('2027-02-30', 'next year')),
      [
        '8:24 `2027-02-30` should be a date such as `2027-03-01`.',
        '9:17 `next year` should be a date such as `2027-03-01`.',
      ],
    ],
    [
      'a period that is none',
      description(DATES, undefined, policy('a year')),
      ['3:41 `deprecation_period` of `x-version-policy` should be a duration such as `P12M`, instead got `a year`.'],
    ],
    [
      'no period',
      description(DATES, undefined, 'x-version-policy: {}\n'),
      ['3:1 `deprecation_period` of `x-version-policy` should be a duration such as `P12M`, instead got none.'],
    ],
    [
      'no policy',
      description(DATES, undefined, ''),
      ['1:1 `deprecation_period` of `x-version-policy` should be a duration such as `P12M`, instead got none.'],
    ],
    [
      'headers that are missing',
      description(DATES, `'200': ${ANNOUNCED.replace('Sunset: {}, ', '')}\n'204': { description: A }`),
      [
        '11:9 The responses of a deprecated operation have the headers `Sunset`. Add them.',
        '12:9 The responses of a deprecated operation have the headers `Deprecation`, `Sunset`, `Link`. Add them.',
      ],
    ],
    [
      'a shared response where it is used',
      `${description(DATES, "'401': { $ref: '#/components/responses/Shared' }")}components: { responses: { Shared: { description: A } } }\n`,
      [
        '11:9 The responses of a deprecated operation have the headers `Deprecation`, `Sunset`, `Link`. Write the response here, for other operations share it.',
      ],
    ],
  ])('finds %s', async (_name, source, findings) => {
    expect(await findingsOf(deprecated, source)).toEqual(findings);
  });

  test.each([
    ['P1Y', '2028-02-29', '2029-02-28'],
    ['P1M', '2027-01-31', '2027-02-28'],
    ['P6M', '2027-08-31', '2028-02-29'],
    ['P2W', '2027-12-20', '2028-01-03'],
    ['P1Y1M10D', '2027-01-31', '2028-03-10'],
  ])('adds `%s` to %s', async (period, since, earliest) => {
    const source = (sunset: string) => description(dates(since, sunset), undefined, policy(period));
    expect(await findingsOf(deprecated, source(earliest))).toEqual([]);
    expect(await findingsOf(deprecated, source(since))).toEqual([
      `9:17 \`${since}\` is less than \`${period}\` after \`x-deprecated-at\`. Write \`${earliest}\` or later.`,
    ]);
  });
});
