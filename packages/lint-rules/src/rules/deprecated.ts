import type { Location, Oas3Rule, UserContext } from '@redocly/openapi-core';
import { childOf, quote, responsesOf, visitOperations, type Operation, type Part } from '../operations.ts';

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
    Root(root: object, { location, resolve }: UserContext) {
      const declared = childOf({ node: { ...root }, location }, policy, resolve);
      period = String(declared?.node['deprecation_period'] ?? '');
      place = location.child(period ? [policy, 'deprecation_period'] : declared ? [policy] : ['openapi']);
    },
    Paths: visitOperations((operation) => {
      if (operation.node['deprecated'] !== true) return;
      if (PERIOD.test(period)) checkDates(operation, period);
      else {
        const message = `\`deprecation_period\` of \`${policy}\` should be a duration such as \`P12M\``;
        operation.report(`${message}, instead got ${period ? quote([period]) : 'none'}.`, period ? place : place.key());
      }
      checkHeaders(operation, headers, responses);
    }),
  };
};

function checkDates(operation: Operation, period: string) {
  const since = dateOf(operation, 'x-deprecated-at');
  const sunset = dateOf(operation, 'x-sunset');
  if (!since || !sunset) return;
  const earliest = addPeriod(since, period);
  if (sunset >= earliest) return;
  const text = String(operation.node['x-sunset']);
  const date = earliest.toISOString().replace(/T00:00:00\.000Z$/, '');
  operation.report(
    `\`${text}\` is less than \`${period}\` after \`x-deprecated-at\`. Write \`${date}\` or later.`,
    operation.location.child('x-sunset'),
  );
}

/** The date in an extension, in UTC; reports when there is none. */
function dateOf({ node, location, report }: Operation, name: string): Date | undefined {
  const value = node[name];
  if (value === undefined) {
    report(`A deprecated operation has \`${name}\`. Add its date.`, location.child('deprecated').key());
    return undefined;
  }
  if (DATE.test(String(value)) && isInCalendar(String(value))) return new Date(String(value));
  report(`\`${String(value)}\` should be a date such as \`2027-03-01\`.`, location.child(name));
  return undefined;
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

function checkHeaders(operation: Operation, names: string[], responses: 'all' | 'success') {
  for (const response of responsesOf(operation)) {
    if (responses === 'success' && !response.key.startsWith('2')) continue;
    const missing = missingOf(childOf(response, 'headers', operation.resolve), names);
    if (missing.length === 0) continue;
    const shared = response.location.pointer !== response.place.pointer;
    const edit = shared ? 'Write the response here, for other operations share it' : 'Add them';
    const message = `The responses of a deprecated operation have the headers ${quote(missing)}. ${edit}.`;
    operation.report(message, response.place);
  }
}

function missingOf(headers: Part | undefined, names: string[]): string[] {
  const found = new Set(Object.keys(headers?.node ?? {}).map((name) => name.toLowerCase()));
  return names.filter((name) => !found.has(name.toLowerCase()));
}
