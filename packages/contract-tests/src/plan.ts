import { listOperations, type LocatedOperation } from '@botbat/document';
import type { Contract, DocumentedResponse } from './contract.ts';

/** An operation as the tests see it. */
export interface PlannedOperation {
  id: string;
  located: LocatedOperation;
  responses: { readonly [status: string]: DocumentedResponse };
  /** The status that a correct example request is answered with. */
  success: number;
}

/** The order that leaves each operation something to work on: what is deleted cannot be updated. */
const ORDER = ['read', 'create', 'update', 'act', 'delete'] as const;
type Kind = (typeof ORDER)[number];

/**
 * The operations to test, in the order to test them in.
 *
 * @param only - ids of operations; without it, all of them
 * @throws {TypeError} when the contract has no such operation
 */
export function planOperations(contract: Contract, only?: readonly string[]): PlannedOperation[] {
  const all = listOperations(contract.description).map((located) => toPlanned(contract, located));
  const unknown = only?.find((id) => !all.some((operation) => operation.id === id));
  if (unknown !== undefined) {
    throw new TypeError(
      `\`operations\` should be ids of the contract such as '${all[0]?.id}', instead got '${unknown}'.`,
    );
  }
  const chosen = only ? all.filter(({ id }) => only.includes(id)) : all;
  return chosen.toSorted((left, right) => ORDER.indexOf(kindOf(left)) - ORDER.indexOf(kindOf(right)));
}

function toPlanned({ operations }: Contract, located: LocatedOperation): PlannedOperation {
  const id = located.operation.operationId ?? located.pointer;
  const responses = operations[id]?.responses ?? {};
  const success = Object.keys(responses).find((status) => /^2\d\d$/.test(status));
  if (success === undefined) throw new TypeError(`\`${id}\` documents no success, so no answer to it can be judged.`);
  return { id, located, responses, success: Number(success) };
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-9.3 */
function kindOf({ located: { method }, success }: PlannedOperation): Kind {
  switch (method) {
    case 'put':
    case 'patch':
      return 'update';
    case 'post':
      return success === 201 ? 'create' : 'act';
    case 'delete':
      return 'delete';
    default:
      return 'read';
  }
}
