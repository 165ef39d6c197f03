import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { childOf, childrenOf, follow, isObject, type Part, type Resolve } from '../part.ts';
import { operationsOf, type OperationPart } from '../path-item.ts';
import { valuesOf, type Values } from '../schema-values.ts';

interface Options {
  /** The extension that says from which states an operation is allowed, and to which it leads. */
  extension?: string;
  /** The property of a resource that holds its state. */
  property?: string;
}
type Problem = Parameters<UserContext['report']>[0];

/** The states that an operation names are values of the status enum of what it changes. */
export const transition: Oas3Rule = ({ extension = 'x-transition', property = 'status' }: Options) => ({
  Paths: {
    PathItem(node: object, { report, location, resolve }: UserContext) {
      const item = { node, location };
      for (const operation of operationsOf(item)) {
        if (!(extension in operation.node)) continue;
        const value = childOf(operation, extension);
        const shape = shapeFaults(value, extension);
        shape.forEach(report);
        if (shape.length > 0) continue;
        const schemas = resourceSchemas(item, operation, resolve);
        if (!schemas) continue; // `no-unresolved-refs` asks for what is missing.
        const statuses = schemas.map((schema) => valuesOf(schema, [property], resolve)).find((found) => found);
        for (const problem of valueFaults(value, extension, property, statuses)) report(problem);
        if (operation.method !== 'delete' && schemasOf(operation, resolve)?.length !== 0) {
          emptyFaults(childOf(value, 'to'), 'to which the operation leads').forEach(report);
        }
      }
    },
  },
});

/** It is an object with two lists, and the first is not empty. */
function shapeFaults(value: Part, extension: string): Problem[] {
  const { node, location } = value;
  const expected = `\`${extension}\` should be \`{ from: […], to: […] }\``;
  if (!isObject(node) || Array.isArray(node)) return [{ message: `${expected}. Write it so.`, location }];
  const missing = ['from', 'to'].filter((key) => !(key in node));
  const extra = Object.keys(node).filter((key) => key !== 'from' && key !== 'to');
  const faults = [
    ...missing.map((key) => ({ message: `${expected}. Add \`${key}\`.`, location: location.key() })),
    ...extra.map((key) => ({ message: `${expected}. Remove \`${key}\`.`, location: location.child([key]).key() })),
    ...['from', 'to']
      .filter((key) => key in node && !Array.isArray(node[key]))
      .map((key) => ({
        message: `\`${key}\` should be a list of states. Put brackets around.`,
        location: location.child(key),
      })),
  ];
  return faults.length > 0 ? faults : emptyFaults(childOf(value, 'from'), 'from which the operation is allowed');
}

function emptyFaults({ node, location }: Part, which: string): Problem[] {
  if (!Array.isArray(node) || node.length > 0) return [];
  return [{ message: `The list is empty. Name the states ${which}.`, location }];
}

function valueFaults(value: Part, extension: string, property: string, statuses: Values | undefined): Problem[] {
  if (!statuses) {
    const message = `The resource has no \`${property}\` with an enum. Add one to its schema, or remove \`${extension}\`.`;
    return [{ message, location: value.location.key() }];
  }
  return ['from', 'to'].flatMap((key) => {
    const states = childrenOf(childOf(value, key));
    return states.flatMap(({ node, location }, index) => {
      const name = `\`${String(node)}\``;
      if (!statuses.values.includes(node)) {
        const known = statuses.values.filter((each) => each !== null).map((each) => `\`${String(each)}\``);
        return [
          { message: `${name} is no \`${property}\` of the resource. Write one of ${known.join(', ')}.`, location },
        ];
      }
      const isRepeated = states.findIndex((state) => state.node === node) < index;
      return isRepeated ? [{ message: `${name} is there twice. Remove one.`, location }] : [];
    });
  });
}

/** What the operation answers; when that is nothing, what GET answers on the same path. */
function resourceSchemas(item: Part, operation: OperationPart, resolve: Resolve): Part[] | undefined {
  const own = schemasOf(operation, resolve);
  if (!own || (own.length > 0 && operation.method !== 'delete')) return own;
  return schemasOf(childOf(item, 'get'), resolve);
}

/** The schemas of the 2xx responses; `undefined` when one of the references leads nowhere. */
function schemasOf(operation: Part, resolve: Resolve): Part[] | undefined {
  const responses = childOf(operation, 'responses');
  const successes = Object.keys(isObject(responses.node) ? responses.node : {}).filter((status) =>
    status.startsWith('2'),
  );
  const followed = successes.map((status) => follow(childOf(responses, status), resolve));
  if (followed.includes(undefined)) return undefined;
  const mediaTypes = followed.flatMap((response) => (response ? childrenOf(childOf(response, 'content')) : []));
  const schemas = mediaTypes.map((mediaType) => childOf(mediaType, 'schema')).filter(({ node }) => node !== undefined);
  return schemas.every((schema) => follow(schema, resolve)) ? schemas : undefined;
}
