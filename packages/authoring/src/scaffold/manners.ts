// How the operations that are there already do things: which shared parts they use, and what they look like.
import type { Json, JsonObject } from '@botbat/document';
import type { House } from './house.ts';
import { ScaffoldError } from './scaffold-error.ts';
import {
  componentsOf,
  follow,
  isObject,
  objectOf,
  referredFile,
  type KnownOperation,
  type Part,
  type Source,
} from './source.ts';

/** A response of an operation that is there already. */
interface KnownResponse extends Part {
  operation: KnownOperation;
  /** The file of the response when it is shared. */
  shared: string | undefined;
}

/** The value that occurs most often; of several, the first. */
export function mostUsed(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, left], [, right]) => right - left)[0]?.[0];
}

/** The responses of a status, whoever gives them. */
function responsesWith(source: Source, status: string): KnownResponse[] {
  return source.operations.flatMap((operation) => {
    const node = objectOf(operation.node['responses'])[status];
    const part = follow(source, node, operation.file);
    return part ? [{ ...part, operation, shared: referredFile(node, operation.file) }] : [];
  });
}

/** The file of the response that operations share for a status. */
export function sharedResponse(source: Source, status: string): string | undefined {
  return mostUsed(responsesWith(source, status).map(({ shared }) => shared));
}

/**
 * The headers that most responses of a status have, each with its file. Operations that can be repeated under a key may
 * have others than the rest. A success that nobody answers yet has the headers of the other successes.
 */
export function headersOf(source: Source, status: string, isKeyed: boolean, house: House): Map<string, string> {
  const own = ownResponses(source, (known) => known === status);
  const known = own.length === 0 && isSuccess(status) ? ownResponses(source, isSuccess) : own;
  const alike = known.filter(({ operation }) => hasKey(source, operation, house) === isKeyed);
  const sets = (alike.length > 0 ? alike : known).map(({ node, file }) => {
    return JSON.stringify(referredHeaders(objectOf(node['headers']), file));
  });
  return new Map(JSON.parse(mostUsed(sets) ?? '[]') as [string, string][]);
}

const isSuccess = (status: string) => status.startsWith('2');

/** The responses that operations do not share. */
function ownResponses(source: Source, isWanted: (status: string) => boolean): KnownResponse[] {
  const statuses = new Set(source.operations.flatMap(({ node }) => Object.keys(objectOf(node['responses']))));
  const found = [...statuses].filter(isWanted).flatMap((status) => responsesWith(source, status));
  return found.filter(({ shared }) => shared === undefined);
}

function referredHeaders(headers: JsonObject, file: string): [string, string][] {
  return Object.entries(headers).flatMap(([name, header]) => {
    const target = referredFile(header, file);
    return target === undefined ? [] : [[name, target] as [string, string]];
  });
}

function hasKey(source: Source, { node, file }: KnownOperation, { idempotency }: House): boolean {
  const parameters = Array.isArray(node['parameters']) ? node['parameters'] : [];
  return parameters.some((parameter) => follow(source, parameter, file)?.node['name'] === idempotency.header);
}

/** The file of a parameter by its name on the wire. */
export function findParameter(source: Source, name: string, place: string): string | undefined {
  return componentsOf(source, 'parameters').find(({ node }) => node['name'] === name && node['in'] === place)?.file;
}

/** The file of the schema that bodies of an error status have. */
export function errorSchema(source: Source, status: string, type: string): string | undefined {
  return mostUsed(
    responsesWith(source, status).map(({ node, file }) => referredFile(mediaOf(node, type)['schema'], file)),
  );
}

/**
 * A named example of an error, as somebody wrote it for another operation: one whose codes are the most usual.
 *
 * @param method - where the error is told in another way by each method, the one to look at
 */
export function errorExample(
  source: Source,
  status: string,
  method: string | undefined,
  type: string,
): Json | undefined {
  const all = responsesWith(source, status).toSorted(
    (left, right) => Number(left.shared !== undefined) - Number(right.shared !== undefined),
  );
  const alike = all.filter(({ operation, shared }) => operation.method === method && shared === undefined);
  const values = (alike.length > 0 ? alike : all).flatMap(({ node, file }) => {
    const named = Object.values(objectOf(mediaOf(node, type)['examples']));
    return named.flatMap((example) => follow(source, example, file)?.node['value'] ?? []);
  });
  const usual = mostUsed(values.map(codesIn));
  return values.find((value) => codesIn(value) === usual);
}

/** The example without its sentences and fields. */
function codesIn(value: Json): string {
  return JSON.stringify(value, (key, child: unknown) =>
    key === 'field' || (/\s/.test(String(child)) && typeof child === 'string') ? '' : child,
  );
}

export function mediaOf(response: JsonObject, type: string): JsonObject {
  return objectOf(objectOf(response['content'])[type]);
}

/** The extensions that every operation has, each with the values that it takes. */
export function commonExtensions({ operations }: Source): ReadonlyMap<string, readonly Json[]> {
  const names = Object.keys(operations[0]?.node ?? {}).filter((key) => key.startsWith('x-'));
  const common = names.filter((name) => operations.every(({ node }) => node[name] !== undefined));
  return new Map(common.map((name) => [name, operations.map(({ node }) => node[name] as Json)]));
}

/** The value that an extension has in the operations most like this one: the same verb, else the same method. */
export function extensionLike(source: Source, name: string, verb: string, method: string): Json | undefined {
  const byVerb = source.operations.filter(({ node }) => String(node['operationId']).startsWith(verb));
  const byMethod = source.operations.filter((operation) => operation.method === method);
  const others = source.operations.filter((operation) => (operation.method === 'get') === (method === 'get'));
  const [alike = source.operations] = [byVerb, byMethod, others].filter((found) => found.length > 0);
  const text = mostUsed(alike.map(({ node }) => (node[name] === undefined ? undefined : JSON.stringify(node[name]))));
  return text === undefined ? undefined : (JSON.parse(text) as Json);
}

/** The property of every entity that is the same schema everywhere, such as `created_at`. */
export interface CommonProperty {
  name: string;
  file: string;
  value: Json;
}

/** What more than half of the entities have, in files that they share. */
export function commonProperties(source: Source, type: string): CommonProperty[] {
  const entities = entitiesOf(source, type);
  const pairs = entities.flatMap(({ node, file }) => {
    return Object.entries(objectOf(node['properties'])).map(([name, schema]) =>
      JSON.stringify([name, referredFile(schema, file)]),
    );
  });
  const counts = Map.groupBy(pairs, (pair) => pair);
  const common = [...counts].filter(([, found]) => found.length * 2 > entities.length);
  return common.flatMap(([pair]) => {
    const [name, file] = JSON.parse(pair) as [string, string | null];
    const examples = file === null ? undefined : source.read(file)['examples'];
    return file === null || !Array.isArray(examples) ? [] : [{ name, file, value: examples[0] as Json }];
  });
}

/** The schemas of what GET returns at a path that ends in an id. */
function entitiesOf(source: Source, type: string): Part[] {
  const gets = source.operations.filter(({ method, path }) => method === 'get' && path.endsWith('}'));
  return gets.flatMap((operation) => bodySchema(source, operation, type) ?? []);
}

/** The schema of what an operation answers when all is well. */
export function bodySchema(source: Source, { node, file }: KnownOperation, type: string): Part | undefined {
  const responses = objectOf(node['responses']);
  const status = Object.keys(responses).find((key) => key < '3');
  const response = status === undefined ? undefined : follow(source, responses[status], file);
  return response && follow(source, mediaOf(response.node, type)['schema'], response.file);
}

/** The schema of a page that is there already, to be imitated. */
export function anyPage(source: Source, house: House): Part | undefined {
  const lists = source.operations.filter(({ node }) => node[house.list.extension] !== undefined);
  const pages = lists.flatMap((operation) => bodySchema(source, operation, house.media.type) ?? []);
  return pages.find(({ node }) => isObject(node['properties']) && house.list.items in node['properties']);
}

/** Whether lists name the operation that leads to the next page. */
export function listsHaveLinks(source: Source, house: House): boolean {
  const lists = source.operations.filter(({ node }) => node[house.list.extension] !== undefined);
  const linked = lists.filter(({ node }) => JSON.stringify(node['responses']).includes('"links"'));
  return linked.length * 2 > lists.length;
}

/** @throws {ScaffoldError} when nothing there shows it */
export function required<Value>(found: Value | undefined, what: string): Value {
  if (found !== undefined) return found;
  throw new ScaffoldError(
    `No operation shows ${what}. Write the first one by hand; the next ones can be made like it.`,
  );
}
