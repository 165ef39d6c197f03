import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { quote, type Fault } from '../fault.ts';
import { nodeOf, type Node } from '../node.ts';
import { findHeader, mediaTypesOf, operationsOf } from '../operations.ts';
import { valuesOf } from '../schema-values.ts';

interface Options {
  /** The header parameters that a receiver verifies an event with. */
  headers?: readonly string[];
  /** The property of the body that names the event. */
  property?: string;
  /** A regular expression for the names of events. */
  name?: string;
}

/** An event is a signed POST that needs no key of the API, and its body says which event it is. */
export const webhook: Oas3Rule = ({
  headers = ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
  property = 'type',
  name = '^[a-z]+(_[a-z]+)*\\.[a-z]+(_[a-z]+)*$',
}: Options) => {
  const pattern = new RegExp(name, 'u');
  return {
    WebhooksMap: {
      PathItem(value: object, context: UserContext) {
        const pathItem = nodeOf(value, context);
        for (const fault of faultsOf(pathItem, { headers, property, pattern })) context.report(fault);
      },
    },
  };
};

type Settings = { headers: readonly string[]; property: string; pattern: RegExp };

function faultsOf(pathItem: Node, { headers, property, pattern }: Settings): Fault[] {
  const event = pathItem.name;
  const isNamed = pattern.test(event);
  const message = `The event \`${event}\` should be \`resource.event\` in snake_case, such as \`pet.born\`. Rename it.`;
  const post = pathItem.get('post');
  return [
    ...(isNamed ? [] : [{ message, location: pathItem.entry.key }]),
    ...faultsOfMethods(pathItem),
    ...(post ? [...faultsOfHeaders(pathItem, post, headers), ...faultsOfSecurity(post)] : []),
    ...(post && isNamed ? faultsOfBody(post, property, event) : []), // The body repeats the name.
  ];
}

function faultsOfMethods(pathItem: Node): Fault[] {
  const operations = operationsOf(pathItem);
  const others = operations.filter(({ name }) => name !== 'post');
  if (operations.length === 0)
    return [{ message: 'An event is sent by POST. Add `post`.', location: pathItem.location }];
  const edit = others.length === operations.length ? 'Rename it to `post`.' : 'Remove it.';
  return others.map(({ name, key }) => {
    return { message: `An event is sent by POST, not by \`${name}\`. ${edit}`, location: key };
  });
}

function faultsOfHeaders(pathItem: Node, post: Node, headers: readonly string[]): Fault[] {
  const missing = headers.filter((name) => !findHeader(post, name) && !findHeader(pathItem, name));
  if (missing.length === 0) return [];
  const message = `The receiver cannot verify the event. Add the header parameter ${quote(missing, ' and ')}.`;
  return [{ message, location: post.locateKey('parameters') }];
}

function faultsOfSecurity(post: Node): Fault[] {
  const { security } = post.fields;
  if (Array.isArray(security) && security.length === 0) return [];
  const message = 'The receiver has no keys of this API. Write `security: []`.';
  return [{ message, location: post.locate('security') }];
}

function faultsOfBody(post: Node, property: string, event: string): Fault[] {
  const edit = `\`enum: [${event}]\``;
  if (post.fields.requestBody === undefined) {
    const message = `The event has no body. Add a \`requestBody\` whose \`${property}\` has ${edit}.`;
    return [{ message, location: post.key }];
  }
  return mediaTypesOf(post.get('requestBody')).flatMap((mediaType) => {
    const schema = mediaType.child('schema');
    if (!schema.follow()) return []; // `no-unresolved-refs` asks for it.
    const found = valuesOf(schema, [property]);
    if (found?.values.length === 1 && found.values[0] === event) return [];
    if (found) {
      const message = `\`${property}\` should be \`${event}\`, the name of the event, instead got ${quote(found.values) || 'none'}. Write ${edit}.`;
      return [{ message, location: found.location }];
    }
    const message = `The body does not say which event it is. Give the property \`${property}\` of its schema ${edit}.`;
    return [{ message, location: schema.value === undefined ? mediaType.key : schema.location }];
  });
}
