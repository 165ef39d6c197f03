import type { Node } from './node.ts';
import { mediaTypesOf, responsesOf } from './operations.ts';
import type { Schema } from './schema.ts';
import { partsOf, propertyNames, propertyOf } from './schema-walk.ts';

/** What the properties of a page are called. */
export interface PageNames {
  /** The array. Default: `data`. */
  items?: string;
  /** What leads to the next page, and is `null` on the last one. Default: `cursor`. */
  cursor?: string;
  /** The others. Default: `total` alone. */
  others?: string[];
}

/** The envelope of a list in a response, or in one property of the resource there, as the history of a conversation is. */
export interface Page {
  media: Node;
  /** The parts of its schema. */
  parts: Node<Schema>[];
  /** The property that holds it; none when the body itself is the page. */
  property: string | undefined;
}

export function namesOf({ items = 'data', cursor = 'cursor', others = ['total'] }: PageNames): Required<PageNames> {
  return { items, cursor, others };
}

/** The pages in the 2xx responses of an operation. */
export function pagesOf(operation: Node, names: Required<PageNames>): Page[] {
  const responses = responsesOf(operation).filter(({ name }) => name.startsWith('2'));
  return responses.flatMap((response) => mediaTypesOf(response)).flatMap((media) => pagesIn(media, names));
}

function pagesIn(media: Node, names: Required<PageNames>): Page[] {
  const parts = partsOf(media.child('schema'));
  if (isPage(parts, names)) return [{ media, parts, property: undefined }];
  const properties = propertyNames(parts).map((property) => ({ media, property, parts: propertyOf(parts, property) }));
  return properties.filter((property) => isPage(property.parts, names));
}

/** One missing or misspelled property does not make another thing of a page. */
function isPage(parts: readonly Node<Schema>[], { items, cursor, others }: Required<PageNames>): boolean {
  const found = propertyNames(parts);
  return [items, cursor, ...others].filter((name) => found.includes(name)).length >= 2;
}
