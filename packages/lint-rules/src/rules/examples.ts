import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { isRecord } from '../part.ts';
import { follow, reportOnce, type Fault, type Place, type Resolve } from '../place.ts';

interface Options {
  /** What the names of examples look like. */
  pattern?: string;
}
interface Example {
  $ref?: string;
  summary?: string;
}
interface Exemplified {
  example?: unknown;
  examples?: { [name: string]: Example };
  content?: object;
}

/** Every body has named examples, each with a summary; every parameter and header has an example. */
export const examples: Oas3Rule = ({ pattern = '^[a-z][a-z0-9]*(_[a-z0-9]+)*$' }: Options) => {
  const name = new RegExp(pattern, 'u');
  const once = reportOnce();
  return {
    MediaType(media: object, { report, location, key }: UserContext) {
      once(report, faultsOfBody({ node: media, location }, String(key)));
    },
    Parameter(parameter: object, { report, location }: UserContext) {
      const { name } = { name: '', ...(parameter as { name?: string }) };
      once(report, faultsOfValue({ node: parameter, location }, `parameter \`${name}\``));
    },
    Header(header: object, { report, location, key }: UserContext) {
      once(report, faultsOfValue({ node: header, location }, `header \`${key}\``));
    },
    ExamplesMap(map: object, { report, location, resolve }: UserContext) {
      for (const [key, node] of Object.entries(isRecord(map) ? map : {})) {
        const entry = { node: node as Example, location: location.child([key]) };
        once(report, [...faultsOfName(key, name, entry), ...faultsOfSummary(entry, resolve)]);
      }
    },
  };
};

function faultsOfBody({ node, location }: Place<Exemplified>, type: string): Fault[] {
  if (!isRecord(node)) return [];
  if (node.example !== undefined) {
    const message = '`example` has neither a name nor a summary. Write it as the `value` of an entry of `examples`.';
    return [{ message, location: location.child('example').key() }];
  }
  if (hasEntries(node)) return [];
  const message = `\`${type}\` has no example. Add \`examples\` with a name, a summary and a value.`;
  return [{ message, location: (node.examples ? location.child('examples') : location).key() }];
}

/** A parameter or header that has a `content` has its examples there. */
function faultsOfValue({ node, location }: Place<Exemplified>, what: string): Fault[] {
  if (!isRecord(node) || node.example !== undefined || node.content || hasEntries(node)) return [];
  const message = `The ${what} has no example. Add \`example\` beside its schema.`;
  return [{ message, location: location.key() }];
}

function hasEntries({ examples }: Exemplified): boolean {
  return Object.keys(examples ?? {}).length > 0;
}

function faultsOfName(key: string, pattern: RegExp, { location }: Place<Example>): Fault[] {
  if (pattern.test(key)) return [];
  const message = `The name \`${key}\` should match \`${pattern.source}\`. Rename the example.`;
  return [{ message, location: location.key() }];
}

/** A reference may bring a summary of its own. @see https://spec.openapis.org/oas/v3.1.0#reference-object */
function faultsOfSummary(entry: Place<Example>, resolve: Resolve): Fault[] {
  const target = follow(entry, resolve);
  if (!target) return [];
  const summary = entry.node.summary ?? target.node.summary;
  if (typeof summary === 'string' && summary.trim() !== '') return [];
  const message = 'The example has no summary. Say in a few words what it shows.';
  return [{ message, location: target.location.key() }];
}
