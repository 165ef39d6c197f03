import type { Oas3Rule } from '@redocly/openapi-core';
import { quote, type Fault } from '../fault.ts';
import { isRecord, type Node } from '../node.ts';
import { checkOperations } from '../operations.ts';
import { valuesOf, type Values } from '../schema-values.ts';

interface Options {
  /** The extension that says from which states an operation is allowed, and to which it leads. */
  extension?: string;
  /** The property of a resource that holds its state. */
  property?: string;
}

/** The states that an operation names are values of the status enum of what it changes. */
export const transition: Oas3Rule = ({ extension = 'x-transition', property = 'status' }: Options) => ({
  Paths: checkOperations((operation, pathItem) => {
    if (!(extension in operation.fields)) return [];
    const states = operation.child(extension);
    const shape = faultsOfShape(states);
    if (shape.length > 0) return shape;
    const schemas = resourceSchemas(operation, pathItem);
    if (!schemas) return []; // `no-unresolved-refs` asks for what is missing.
    const statuses = schemas.map((schema) => valuesOf(schema, [property])).find((found) => found);
    const leads = operation.name !== 'delete' && schemasOf(operation)?.length !== 0;
    return [
      ...faultsOfStates(states, property, statuses),
      ...(leads ? faultsOfEmpty(states.child('to'), 'to which the operation leads') : []),
    ];
  }),
});

/** It is an object with two lists, and the first is not empty. */
function faultsOfShape(states: Node): Fault[] {
  const { value, name, location, key } = states;
  const expected = `\`${name}\` should be \`{ from: […], to: […] }\``;
  if (!isRecord(value)) return [{ message: `${expected}. Write it so.`, location }];
  const missing = ['from', 'to'].filter((field) => !(field in value));
  const faults = [
    ...missing.map((field) => ({ message: `${expected}. Add \`${field}\`.`, location: key })),
    ...states.children().flatMap((field) => {
      if (field.name !== 'from' && field.name !== 'to')
        return [{ message: `${expected}. Remove \`${field.name}\`.`, location: field.key }];
      const message = `\`${field.name}\` should be a list of states. Put brackets around.`;
      return Array.isArray(field.value) ? [] : [{ message, location: field.location }];
    }),
  ];
  return faults.length > 0 ? faults : faultsOfEmpty(states.child('from'), 'from which the operation is allowed');
}

function faultsOfEmpty({ value, location }: Node, which: string): Fault[] {
  if (!Array.isArray(value) || value.length > 0) return [];
  return [{ message: `The list is empty. Name the states ${which}.`, location }];
}

function faultsOfStates(states: Node, property: string, statuses: Values | undefined): Fault[] {
  if (!statuses) {
    const message = `The resource has no \`${property}\` with an enum. Add one to its schema, or remove \`${states.name}\`.`;
    return [{ message, location: states.key }];
  }
  const known = quote(statuses.values.filter((value) => value !== null));
  return ['from', 'to'].flatMap((field) => {
    const names = states.child(field).children();
    return names.flatMap(({ value, location }, index) => {
      const unknown = `\`${String(value)}\` is no \`${property}\` of the resource. Write one of ${known}.`;
      if (!statuses.values.includes(value)) return [{ message: unknown, location }];
      const isRepeated = names.findIndex((other) => other.value === value) < index;
      return isRepeated ? [{ message: `\`${String(value)}\` is there twice. Remove one.`, location }] : [];
    });
  });
}

/** What the operation answers; when that is nothing, what GET answers on the same path. */
function resourceSchemas(operation: Node, pathItem: Node): Node[] | undefined {
  const own = schemasOf(operation);
  if (!own || (own.length > 0 && operation.name !== 'delete')) return own;
  return schemasOf(pathItem.child('get'));
}

/** The schemas of the 2xx responses; `undefined` when one of the references leads nowhere. */
function schemasOf(operation: Node): Node[] | undefined {
  const successes = operation
    .child('responses')
    .children()
    .filter(({ name }) => name.startsWith('2'));
  const responses = successes.map((response) => response.follow());
  if (responses.includes(undefined)) return undefined;
  const mediaTypes = responses.flatMap((response) => response?.child('content').children() ?? []);
  const schemas = mediaTypes.map((mediaType) => mediaType.child('schema')).filter(({ value }) => value !== undefined);
  return schemas.every((schema) => schema.follow()) ? schemas : undefined;
}
