import { fromPointer, lookUp, toPointer } from './pointer.ts';
import { resolve } from './resolve.ts';
import {
  METHODS,
  type Description,
  type Method,
  type Operation,
  type Parameter,
  type PathItem,
  type Response,
} from './types.ts';

/** One operation together with where it stands. */
export interface LocatedOperation {
  method: Method;
  /** The path template, or the name of the event. */
  path: string;
  /** Merged over the path item that it refers to, if it does. */
  pathItem: PathItem;
  operation: Operation;
  /** A JSON Pointer to the operation, which is elsewhere when the path item is a reference. */
  pointer: string;
}

/** Every operation under `paths`, in the order of the description. */
export function listOperations(description: Description): LocatedOperation[] {
  const paths = Object.entries(description.paths ?? {}).filter(([path]) => !path.startsWith('x-'));
  return paths.flatMap(([path, item]) => listIn(description, path, item, toPointer(['paths', path])));
}

/** Every operation under `webhooks`: what the API sends. */
export function listEvents(description: Description): LocatedOperation[] {
  return Object.entries(description.webhooks ?? {}).flatMap(([name, item]) => {
    return listIn(description, name, item, toPointer(['webhooks', name]));
  });
}

function listIn(description: Description, path: string, item: PathItem, pointer: string): LocatedOperation[] {
  const { pathItem, pointers } = merge(description, item, pointer);
  return METHODS.flatMap((method) => {
    const operation = pathItem[method];
    return operation ? [{ method, path, pathItem, operation, pointer: pointers.get(method) ?? pointer }] : [];
  });
}

/** A path item may have fields beside its `$ref`. @see https://spec.openapis.org/oas/v3.1.0#path-item-object */
function merge(
  description: Description,
  item: PathItem,
  pointer: string,
): { pathItem: PathItem; pointers: Map<Method, string> } {
  const { $ref, ...own } = item;
  const pointers = METHODS.filter((method) => own[method]).map((method) => [method, `${pointer}/${method}`] as const);
  if ($ref === undefined) return { pathItem: item, pointers: new Map(pointers) };
  resolve(description, { $ref }); // Throws where the recursion would not end.
  const target = merge(description, lookUp(description, $ref) as PathItem, toPointer(fromPointer($ref)));
  return { pathItem: { ...target.pathItem, ...own }, pointers: new Map([...target.pointers, ...pointers]) };
}

/** OpenAPI ignores header parameters of these names: other parts of the description say what they hold. */
const IGNORED_HEADERS: ReadonlySet<string> = new Set(['accept', 'authorization', 'content-type']);

/**
 * The parameters of an operation; its own replace those of the path item with the same name and place. Names of headers
 * are the same in any case.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#parameter-object
 */
export function listParameters(description: Description, { pathItem, operation }: LocatedOperation): Parameter[] {
  const byKey = new Map<string, Parameter>();
  for (const entry of [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve<Parameter>(description, entry);
    const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name;
    if (parameter.in !== 'header' || !IGNORED_HEADERS.has(name)) byKey.set(`${parameter.in} ${name}`, parameter);
  }
  return [...byKey.values()];
}

/** The responses of an operation by status, `default` and ranges like `4XX` among them. */
export function listResponses(description: Description, { operation }: LocatedOperation): [string, Response][] {
  const entries = Object.entries(operation.responses ?? {}).filter(([status]) => !status.startsWith('x-'));
  return entries.map(([status, response]) => [status, resolve<Response>(description, response)]);
}
