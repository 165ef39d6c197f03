import { quote, type Fault } from './fault.ts';
import type { Node } from './node.ts';
import type { Page, PageNames } from './pages.ts';
import { typesOf, type Schema } from './schema.ts';
import { partsOf, partWith, propertyNames, propertyOf } from './schema-walk.ts';

/** What is wrong with the schema of a page. That arrays are bounded at all is not asked here. */
export function faultsOfPage({ parts }: Page, names: Required<PageNames>, maxItems: number): Fault[] {
  const all = [names.items, names.cursor, ...names.others];
  return [
    ...faultsOfRequired(parts, all),
    ...faultsOfProperties(parts, all),
    ...faultsOfItems(propertyOf(parts, names.items), names.items, maxItems),
    ...faultsOfCursor(propertyOf(parts, names.cursor), names.cursor),
  ];
}

function faultsOfRequired(parts: readonly Node<Schema>[], wanted: readonly string[]): Fault[] {
  const found = parts.flatMap(({ value }) => value.required ?? []);
  if (wanted.every((name) => found.includes(name)) && found.every((name) => wanted.includes(name))) return [];
  const message = `A page should require exactly ${quote(wanted, ' and ')}, instead got ${quote(found, ' and ') || 'none'}. Write \`required: [${wanted.join(', ')}]\`.`;
  const location = partWith(parts, 'required')?.child('required').location ?? partWith(parts, 'properties')?.key;
  return location ? [{ message, location }] : [];
}

/** What is required and does not exist: one that is misspelt where it is declared. */
function faultsOfProperties(parts: readonly Node<Schema>[], wanted: readonly string[]): Fault[] {
  const [required, found] = [parts.flatMap(({ value }) => value.required ?? []), propertyNames(parts)];
  const location = partWith(parts, 'properties')?.child('properties').key;
  const missing = wanted.filter((name) => required.includes(name) && !found.includes(name));
  return missing.flatMap((name) => {
    const message = `A page should have the property \`${name}\`, instead got ${quote(found, ' and ')}. Name it \`${name}\`.`;
    return location ? [{ message, location }] : [];
  });
}

function faultsOfItems(parts: readonly Node<Schema>[], name: string, maxItems: number): Fault[] {
  const type = partWith(parts, 'type');
  if (type && type.value.type !== 'array') {
    const message = `\`${name}\` should be an array. Write \`type: array\`.`;
    return [{ message, location: type.child('type').location }];
  }
  return faultsOfNumber(parts, 'maxItems', maxItems, name);
}

/** A bound that should be another. */
export function faultsOfNumber(
  parts: readonly Node<Schema>[],
  keyword: 'default' | 'minimum' | 'maximum' | 'maxItems',
  wanted: number,
  name: string,
): Fault[] {
  const part = partWith(parts, keyword);
  if (!part || part.value[keyword] === wanted) return [];
  const found = JSON.stringify(part.value[keyword]);
  const message = `\`${keyword}\` of \`${name}\` should be \`${wanted}\`, instead got \`${found}\`. Write \`${keyword}: ${wanted}\`.`;
  return [{ message, location: part.child(keyword).location }];
}

function faultsOfCursor(parts: readonly Node<Schema>[], name: string): Fault[] {
  const part = partWith(parts, 'type');
  if (!part || parts.some((each) => isNullable(each))) return [];
  const message = `\`${name}\` should be nullable, for the last page has none. Write \`type: [${typesOf(part.value).join(', ')}, 'null']\`.`;
  return [{ message, location: part.child('type').location }];
}

/** In any of the ways that OpenAPI has had. */
function isNullable(schema: Node<Schema>, passed = new Set<unknown>()): boolean {
  if (schema.value.nullable === true || typesOf(schema.value).includes('null')) return true;
  const branches = ['oneOf', 'anyOf'].flatMap((keyword) => schema.child(keyword).children());
  return branches.some((branch) => partsOf(branch, passed).some((part) => isNullable(part, passed)));
}
