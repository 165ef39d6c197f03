import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { findHeader } from '../header-parameter.ts';
import { childOf, childrenOf, follow, type Part, type Resolve } from '../part.ts';
import { operationsOf, type OperationPart } from '../path-item.ts';
import { valuesOf } from '../schema-values.ts';

interface Options {
  /** The header parameters that a receiver verifies an event with. */
  headers?: readonly string[];
  /** The property of the body that names the event. */
  property?: string;
  /** A regular expression for the names of events. */
  name?: string;
}
type Problem = Parameters<UserContext['report']>[0];

/** An event is a signed POST that needs no key of the API, and its body says which event it is. */
export const webhook: Oas3Rule = ({
  headers = ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
  property = 'type',
  name = '^[a-z]+(_[a-z]+)*\\.[a-z]+(_[a-z]+)*$',
}: Options) => ({
  WebhooksMap: {
    PathItem(node: object, { report, location, rawLocation, resolve, key }: UserContext) {
      const event = String(key);
      const item = { node, location };
      const isNamed = new RegExp(name, 'u').test(event);
      if (!isNamed) {
        const message = `The event \`${event}\` should be \`resource.event\` in snake_case, such as \`pet.born\`. Rename it.`;
        report({ message, location: rawLocation.key() });
      }
      const operations = operationsOf(item);
      const post = operations.find(({ method }) => method === 'post');
      methodFaults(item, operations).forEach(report);
      if (!post) return;
      headerFaults(item, post, headers, resolve).forEach(report);
      securityFaults(post).forEach(report);
      if (isNamed) bodyFaults(post, property, event, resolve).forEach(report); // The body repeats the name.
    },
  },
});

function methodFaults({ location }: Part, operations: readonly OperationPart[]): Problem[] {
  const others = operations.filter(({ method }) => method !== 'post');
  if (operations.length === 0) return [{ message: 'An event is sent by POST. Add `post`.', location }];
  const edit = others.length === operations.length ? 'Rename it to `post`.' : 'Remove it.';
  return others.map((operation) => {
    const message = `An event is sent by POST, not by \`${operation.method}\`. ${edit}`;
    return { message, location: operation.location.key() };
  });
}

function headerFaults(item: Part, post: OperationPart, headers: readonly string[], resolve: Resolve): Problem[] {
  const missing = headers.filter((name) => !findHeader(post, name, resolve) && !findHeader(item, name, resolve));
  if (missing.length === 0) return [];
  const message = `The receiver cannot verify the event. Add the header parameter ${quoted(missing, ' and ')}.`;
  return [{ message, location: ('parameters' in post.node ? post.location.child('parameters') : post.location).key() }];
}

function securityFaults({ node, location }: OperationPart): Problem[] {
  const { security } = node;
  if (Array.isArray(security) && security.length === 0) return [];
  const message = 'The receiver has no keys of this API. Write `security: []`.';
  return [{ message, location: security === undefined ? location.key() : location.child('security') }];
}

function bodyFaults(post: OperationPart, property: string, event: string, resolve: Resolve): Problem[] {
  const edit = `\`enum: [${event}]\``;
  if (post.node.requestBody === undefined) {
    const message = `The event has no body. Add a \`requestBody\` whose \`${property}\` has ${edit}.`;
    return [{ message, location: post.location.key() }];
  }
  const body = follow(childOf(post, 'requestBody'), resolve);
  const mediaTypes = body ? childrenOf(childOf(body, 'content')) : [];
  return mediaTypes.flatMap((mediaType) => {
    const schema = childOf(mediaType, 'schema');
    if (!follow(schema, resolve)) return []; // `no-unresolved-refs` asks for it.
    const found = valuesOf(schema, [property], resolve);
    if (found?.values.length === 1 && found.values[0] === event) return [];
    if (found) {
      const message = `\`${property}\` should be \`${event}\`, the name of the event, instead got ${quoted(found.values, ', ')}. Write ${edit}.`;
      return [{ message, location: found.location }];
    }
    const message = `The body does not say which event it is. Give the property \`${property}\` of its schema ${edit}.`;
    return [{ message, location: schema.node === undefined ? mediaType.location.key() : schema.location }];
  });
}

function quoted(values: readonly unknown[], separator: string): string {
  return values.length === 0 ? 'none' : values.map((value) => `\`${String(value)}\``).join(separator);
}
