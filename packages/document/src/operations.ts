import { toPointer } from './pointer.ts';
import { resolve } from './resolve.ts';
import { METHODS, type Description, type Method, type Operation, type Parameter, type PathItem } from './types.ts';

/** One operation together with where it stands. */
export interface LocatedOperation {
  method: Method;
  /** The path template, or the name of the event. */
  path: string;
  pathItem: PathItem;
  operation: Operation;
  /** A JSON Pointer to the operation. */
  pointer: string;
}

/** Every operation under `paths`, in the order of the description. */
export function listOperations(description: Description): LocatedOperation[] {
  return listIn(description, 'paths');
}

/** Every operation under `webhooks`: what the API sends. */
export function listEvents(description: Description): LocatedOperation[] {
  return listIn(description, 'webhooks');
}

function listIn(description: Description, section: 'paths' | 'webhooks'): LocatedOperation[] {
  return Object.entries(description[section] ?? {}).flatMap(([path, item]) => {
    const pathItem = resolve<PathItem>(description, item as PathItem);
    return METHODS.flatMap((method) => {
      const operation = pathItem[method];
      if (!operation) return [];
      return [{ method, path, pathItem, operation, pointer: toPointer([section, path, method]) }];
    });
  });
}

/** The parameters of an operation; its own replace those of the path item with the same name and place. */
export function listParameters(description: Description, { pathItem, operation }: LocatedOperation): Parameter[] {
  const byKey = new Map<string, Parameter>();
  for (const entry of [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve<Parameter>(description, entry);
    byKey.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...byKey.values()];
}
