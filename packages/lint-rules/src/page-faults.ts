import type { Page, PageNames } from './pages.ts';
import { itemsOf, quoteAll, type Fault, type Place, type Resolve } from './place.ts';
import { partsOf, partWith, propertyOf, type Schema } from './schema-parts.ts';

/** What is wrong with the schema of a page. That arrays are bounded at all is not asked here. */
export function faultsOfPage(page: Page, names: Required<PageNames>, maxItems: number, resolve: Resolve): Fault[] {
  return [
    ...faultsOfRequired(page.parts, [names.items, names.cursor, ...names.others]),
    ...faultsOfItems(propertyOf(page.parts, names.items, resolve), names.items, maxItems),
    ...faultsOfCursor(propertyOf(page.parts, names.cursor, resolve), names.cursor, resolve),
  ];
}

function faultsOfRequired(parts: readonly Place<Schema>[], wanted: readonly string[]): Fault[] {
  const found = parts.flatMap(({ node }) => itemsOf(node.required));
  if (wanted.every((name) => found.includes(name)) && found.every((name) => wanted.includes(name))) return [];
  const message = `A page should require exactly ${quoteAll(wanted)}, instead got ${quoteAll(found) || 'none'}. Write \`required: [${wanted.join(', ')}]\`.`;
  const part = partWith(parts, 'required');
  const location = part?.location.child('required') ?? partWith(parts, 'properties')?.location.key();
  return location ? [{ message, location }] : [];
}

function faultsOfItems(parts: readonly Place<Schema>[], name: string, maxItems: number): Fault[] {
  const type = partWith(parts, 'type');
  if (type && type.node.type !== 'array') {
    const message = `\`${name}\` should be an array. Write \`type: array\`.`;
    return [{ message, location: type.location.child('type') }];
  }
  return faultsOfNumber(parts, 'maxItems', maxItems, name);
}

/** A bound that should be another. */
export function faultsOfNumber(
  parts: readonly Place<Schema>[],
  keyword: 'default' | 'minimum' | 'maximum' | 'maxItems',
  wanted: number,
  name: string,
): Fault[] {
  const part = partWith(parts, keyword);
  if (!part || part.node[keyword] === wanted) return [];
  const found = JSON.stringify(part.node[keyword]);
  const message = `\`${keyword}\` of \`${name}\` should be \`${wanted}\`, instead got \`${found}\`. Write \`${keyword}: ${wanted}\`.`;
  return [{ message, location: part.location.child(keyword) }];
}

function faultsOfCursor(parts: readonly Place<Schema>[], name: string, resolve: Resolve): Fault[] {
  const part = partWith(parts, 'type');
  if (!part || parts.some((candidate) => isNullable(candidate, resolve))) return [];
  const types = [part.node.type].flat().join(', ');
  const message = `\`${name}\` should be nullable, for the last page has none. Write \`type: [${types}, 'null']\`.`;
  return [{ message, location: part.location.child('type') }];
}

/** In any of the ways that OpenAPI has had. */
function isNullable({ node, location }: Place<Schema>, resolve: Resolve): boolean {
  if (node.nullable === true || [node.type].flat().includes('null')) return true;
  return (['oneOf', 'anyOf'] as const).some((keyword) =>
    itemsOf(node[keyword]).some((schema, index) => {
      const parts = partsOf({ node: schema, location: location.child([keyword, index]) }, resolve);
      return parts.some((part) => isNullable(part, resolve));
    }),
  );
}
