import type { Location } from '@redocly/openapi-core';
import { childOf, childrenOf, follow, isObject, type Part, type Resolve } from './part.ts';

/** Where an operation or a path item lists a header parameter. Names of headers are the same in any case. */
export function findHeader(holder: Part, name: string, resolve: Resolve): Location | undefined {
  const entries = childrenOf(childOf(holder, 'parameters'));
  return entries.find((entry) => {
    const parameter = follow(entry, resolve)?.node;
    return isObject(parameter) && parameter.in === 'header' && sameHeader(String(parameter.name), name);
  })?.location;
}

function sameHeader(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
