import type { LocatedOperation } from '@botbat/document';

/** The `operationId`, or a name made of method and path where a description has none: `get /pets/{id}` → `getPetsId`. */
export function operationName({ method, path, operation }: LocatedOperation): string {
  const words = (operation.operationId ?? `${method} ${path}`).split(/[^A-Za-z0-9_$]+/).filter(Boolean);
  const [first = method, ...rest] = words;
  return [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
}
