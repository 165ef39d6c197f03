import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { reportOnce, type Fault } from '../fault.ts';
import { isRecord, nodeOf, type Node } from '../node.ts';

interface Options {
  /** What the names of examples look like. */
  pattern?: string;
}

/** Every body has named examples, each with a summary; every parameter and header has an example. */
export const examples: Oas3Rule = ({ pattern = '^[a-z][a-z0-9]*(_[a-z0-9]+)*$' }: Options) => {
  const name = new RegExp(pattern, 'u');
  const once = reportOnce();
  return {
    MediaType(media: object, context: UserContext) {
      once(context, faultsOfBody(nodeOf(media, context)));
    },
    Parameter(parameter: object, context: UserContext) {
      const node = nodeOf(parameter, context);
      once(context, faultsOfValue(node, `parameter \`${String(node.fields.name ?? '')}\``));
    },
    Header(header: object, context: UserContext) {
      once(context, faultsOfValue(nodeOf(header, context), `header \`${context.key}\``));
    },
    ExamplesMap(map: object, context: UserContext) {
      for (const example of isRecord(map) ? nodeOf(map, context).children() : [])
        once(context, [...faultsOfName(example, name), ...faultsOfSummary(example)]);
    },
  };
};

function faultsOfBody(media: Node): Fault[] {
  if (!isRecord(media.value)) return [];
  if (media.fields.example !== undefined) {
    const message = '`example` has neither a name nor a summary. Write it as the `value` of an entry of `examples`.';
    return [{ message, location: media.child('example').key }];
  }
  if (hasEntries(media)) return [];
  const message = `\`${media.name}\` has no example. Add \`examples\` with a name, a summary and a value.`;
  return [{ message, location: media.locateKey('examples') }];
}

/** A parameter or header that has a `content` has its examples there. */
function faultsOfValue(node: Node, what: string): Fault[] {
  if (!isRecord(node.value) || node.fields.example !== undefined || node.fields.content || hasEntries(node)) return [];
  const message = `The ${what} has no example. Add \`example\` beside its schema.`;
  return [{ message, location: node.key }];
}

function hasEntries({ fields }: Node): boolean {
  return Object.keys(fields.examples ?? {}).length > 0;
}

function faultsOfName({ name, key }: Node, pattern: RegExp): Fault[] {
  if (pattern.test(name)) return [];
  return [{ message: `The name \`${name}\` should match \`${pattern.source}\`. Rename the example.`, location: key }];
}

/** A reference may bring a summary of its own. @see https://spec.openapis.org/oas/v3.1.0#reference-object */
function faultsOfSummary(example: Node): Fault[] {
  const target = example.follow();
  if (!target || !isRecord(target.value)) return [];
  const summary = example.fields.summary ?? target.fields.summary;
  if (typeof summary === 'string' && summary.trim() !== '') return [];
  return [{ message: 'The example has no summary. Say in a few words what it shows.', location: target.key }];
}
