import { isRecord } from './part.ts';
import { childOf, entriesOf, type Place, type Resolve } from './place.ts';
import { partsOf, propertyNames, propertyOf, type Schema } from './schema-parts.ts';

/** What the properties of a page are called. */
export interface PageNames {
  /** The array. Default: `data`. */
  items?: string;
  /** What leads to the next page, and is `null` on the last one. Default: `cursor`. */
  cursor?: string;
  /** The others. Default: `total` alone. */
  others?: string[];
}

export interface Operation {
  operationId?: string;
  parameters?: Parameter[];
  responses?: { [status: string]: Response };
  [extension: `x-${string}`]: unknown;
}
export interface Parameter {
  name?: string;
  in?: string;
  schema?: Schema;
}
interface Response {
  content?: { [type: string]: MediaType };
}
interface MediaType {
  schema?: Schema;
  examples?: { [name: string]: { value?: unknown; externalValue?: string } };
}

/** The envelope of a list in a response, or in one property of the resource there, as the history of a conversation is. */
export interface Page {
  media: Place<MediaType>;
  /** The parts of its schema. */
  parts: Place<Schema>[];
  /** The property that holds it; none when the body itself is the page. */
  property: string | undefined;
}

export function namesOf({ items = 'data', cursor = 'cursor', others = ['total'] }: PageNames): Required<PageNames> {
  return { items, cursor, others };
}

/** The pages in the 2xx responses of an operation. */
export function pagesOf(operation: Place<Operation>, names: Required<PageNames>, resolve: Resolve): Page[] {
  if (!isRecord(operation.node)) return [];
  const responses = entriesOf(childOf(operation, 'responses'), resolve).filter(([status]) => /^2/.test(status));
  const medias = responses.flatMap(([, response]) => entriesOf(childOf(response, 'content'), resolve));
  return medias.flatMap(([, media]) => pagesIn(media, names, resolve));
}

function pagesIn(media: Place<MediaType>, names: Required<PageNames>, resolve: Resolve): Page[] {
  const body = partsOf(childOf(media, 'schema'), resolve);
  const candidates = [undefined, ...propertyNames(body)].map((property) => {
    return { media, property, parts: property === undefined ? body : propertyOf(body, property, resolve) };
  });
  const [whole, ...properties] = candidates.filter(({ parts }) => isPage(parts, names));
  if (!whole) return [];
  return whole.property === undefined ? [whole] : [whole, ...properties];
}

/** One missing or misspelled property does not make another thing of a page. */
function isPage(parts: readonly Place<Schema>[], { items, cursor, others }: Required<PageNames>): boolean {
  const found = propertyNames(parts);
  return [items, cursor, ...others].filter((name) => found.includes(name)).length >= 2;
}
