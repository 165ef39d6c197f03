import { METHODS, type Method } from '@botbat/document';
import type { Part } from './part.ts';

/** One operation of a path item. */
export interface OperationPart extends Part {
  method: Method;
  node: { [field: string]: unknown };
}

/** The operations of a path item, in the order of the methods. */
export function operationsOf({ node, location }: Part): OperationPart[] {
  const item = node as { [method: string]: OperationPart['node'] | undefined };
  return METHODS.flatMap((method) => {
    const operation = item[method];
    return operation ? [{ method, node: operation, location: location.child(method) }] : [];
  });
}
