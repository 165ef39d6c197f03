import { METHODS } from '@botbat/document';
import type { UserContext } from '@redocly/openapi-core';
import { reportOnce, type Fault } from './fault.ts';
import { nodeOf, type Location, type Node } from './node.ts';

/**
 * The visitor of path items that reports what is wrong with each of their operations. Below `Paths` or `WebhooksMap` it
 * leaves out those of callbacks, for Redocly enters no path item inside another there.
 *
 * @param faultsOf gets an operation, whose name is its method, and its path item, whose name is the path
 */
export function checkOperations(faultsOf: (operation: Node, pathItem: Node) => Iterable<Fault>) {
  const report = reportOnce();
  return {
    PathItem(value: object, context: UserContext) {
      const pathItem = nodeOf(value, context);
      for (const operation of operationsOf(pathItem)) report(context, faultsOf(operation, pathItem));
    },
  };
}

/** The operations of a path item, in the order of the methods. */
export function operationsOf(pathItem: Node): Node[] {
  return METHODS.flatMap((method) => pathItem.get(method) ?? []);
}

/** The responses of an operation by status, `default` among them. */
export function responsesOf(operation: Node): Node[] {
  return entriesOf(operation, 'responses').filter(({ name }) => !name.startsWith('x-'));
}

/** The media types of a request body or response. */
export function mediaTypesOf(body: Node | undefined): Node[] {
  return entriesOf(body, 'content');
}

/** The parameters that an operation or a path item lists itself. */
export function parametersOf(holder: Node): Node[] {
  return entriesOf(holder, 'parameters');
}

function entriesOf(holder: Node | undefined, key: string): Node[] {
  return holder?.get(key)?.entries() ?? [];
}

/** Where an operation or a path item lists a header parameter. */
export function findHeader(holder: Node, name: string): Location | undefined {
  const isWanted = ({ fields }: Node) => fields.in === 'header' && isSameHeader(String(fields.name), name);
  return parametersOf(holder).find(isWanted)?.entry.location;
}

/** HTTP does not distinguish the case of header names. */
export function isSameHeader(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
