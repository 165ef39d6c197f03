import { lookUp } from './pointer.ts';
import type { Description, Reference } from './types.ts';

export function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && typeof (value as Reference).$ref === 'string';
}

/**
 * Follows references inside one bundled description until something else is found.
 *
 * @throws {TypeError} when a reference leads outside, nowhere, or round in a circle.
 */
export function resolve<Target>(description: Description, value: Target | Reference): Target {
  const passed = new Set<string>();
  let found: unknown = value;
  while (isReference(found)) {
    const { $ref } = found;
    if (!$ref.startsWith('#')) throw new TypeError(`\`${$ref}\` leads out of the description. Bundle it first.`);
    if (passed.has($ref)) throw new TypeError(`\`${$ref}\` leads back to itself.`);
    passed.add($ref);
    found = lookUp(description, $ref);
    if (found === undefined) throw new TypeError(`\`${$ref}\` leads nowhere in the description.`);
  }
  return found as Target;
}
