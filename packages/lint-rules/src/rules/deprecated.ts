import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { quote, type Fault } from '../fault.ts';
import { nodeOf, type Location, type Node } from '../node.ts';
import { checkOperations, isSameHeader, responsesOf } from '../operations.ts';

interface Options {
  /** The root extension whose `deprecation_period` says how long a deprecated operation keeps working. */
  policy?: string;
  /** The headers that announce the end. */
  headers?: string[];
  /** Which responses have the headers. */
  responses?: 'all' | 'success';
}

const HEADERS = ['Deprecation', 'Sunset', 'Link'];
const PERIOD = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/;

/** A deprecated operation says since when and until when, leaves the promised time, and announces it by headers. */
export const deprecated: Oas3Rule = (options: Options) => {
  const { policy = 'x-version-policy', headers = HEADERS, responses = 'all' } = options;
  let period = '';
  let place: Location;
  return {
    Root(value: object, context: UserContext) {
      const root = nodeOf(value, context);
      const declared = root.get(policy);
      period = String(declared?.fields.deprecation_period ?? '');
      place = declared ? declared.locate('deprecation_period') : root.child('openapi').key;
    },
    Paths: checkOperations((operation) => {
      if (operation.fields.deprecated !== true) return [];
      const message = `\`deprecation_period\` of \`${policy}\` should be a duration such as \`P12M\`, instead got ${period ? quote([period]) : 'none'}.`;
      const dates = PERIOD.test(period) ? faultsOfDates(operation, period) : [{ message, location: place }];
      return [...dates, ...faultsOfHeaders(operation, headers, responses)];
    }),
  };
};

function faultsOfDates(operation: Node, period: string): Fault[] {
  const faults = ['x-deprecated-at', 'x-sunset'].flatMap((name) => faultOfDate(operation, name));
  if (faults.length > 0) return faults;
  const { 'x-deprecated-at': since, 'x-sunset': sunset } = operation.fields;
  const earliest = addPeriod(new Date(String(since)), period);
  if (new Date(String(sunset)) >= earliest) return [];
  const date = earliest.toISOString().replace(/T00:00:00\.000Z$/, '');
  const message = `\`${String(sunset)}\` is less than \`${period}\` after \`x-deprecated-at\`. Write \`${date}\` or later.`;
  return [{ message, location: operation.child('x-sunset').location }];
}

/** An extension should hold a date, in UTC. */
function faultOfDate(operation: Node, name: string): Fault[] {
  const text = String(operation.fields[name]);
  if (operation.fields[name] === undefined) {
    const message = `A deprecated operation has \`${name}\`. Add its date.`;
    return [{ message, location: operation.child('deprecated').key }];
  }
  if (DATE.test(text) && isInCalendar(text)) return [];
  return [
    { message: `\`${text}\` should be a date such as \`2027-03-01\`.`, location: operation.child(name).location },
  ];
}

/** JavaScript reads 30 February as 2 March. */
function isInCalendar(text: string): boolean {
  const day = new Date(text.slice(0, 10));
  const isDay = !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text.slice(0, 10));
  return isDay && !Number.isNaN(new Date(text).valueOf());
}

/** A month after 31 January is the last day of February. */
function addPeriod(start: Date, period: string): Date {
  const [years = 0, months = 0, weeks = 0, days = 0] =
    PERIOD.exec(period)
      ?.slice(1)
      .map((text) => Number(text ?? 0)) ?? [];
  const end = new Date(start);
  end.setUTCMonth(start.getUTCMonth() + 12 * years + months);
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0);
  end.setUTCDate(end.getUTCDate() + 7 * weeks + days);
  return end;
}

function faultsOfHeaders(operation: Node, names: string[], responses: 'all' | 'success'): Fault[] {
  return responsesOf(operation).flatMap((response) => {
    if (responses === 'success' && !response.name.startsWith('2')) return [];
    const found = Object.keys(response.get('headers')?.fields ?? {});
    const missing = names.filter((name) => !found.some((key) => isSameHeader(key, name)));
    if (missing.length === 0) return [];
    const edit = response.entry === response ? 'Add them' : 'Write the response here, for other operations share it';
    const message = `The responses of a deprecated operation have the headers ${quote(missing)}. ${edit}.`;
    return [{ message, location: response.entry.key }];
  });
}
