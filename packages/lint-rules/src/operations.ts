import type { Location, UserContext } from '@redocly/openapi-core';
import { follow, isObject } from './part.ts';
import { reportOnce } from './place.ts';

type Fields = { readonly [key: string]: unknown };

/** A part of the description and the place where it is written: behind its `$ref`, if it has one. */
export interface Part {
  readonly node: Fields;
  readonly location: Location;
}

/** A part under its key. */
export interface Entry extends Part {
  readonly key: string;
  /** The key where the owner names the part, which is in another file than the part behind a `$ref`. */
  readonly place: Location;
}

/** An operation below `paths` or `webhooks`. */
export interface Operation extends Part {
  readonly path: string;
  readonly method: string;
  readonly pathItem: Part;
  readonly resolve: UserContext['resolve'];
  /** Reports each finding once, for a shared part is met wherever a `$ref` leads to it. */
  readonly report: (message: string, location: Location) => void;
}

/**
 * The visitor, for `Paths` or `WebhooksMap`, of the operations there. It does not visit those of callbacks, for Redocly
 * enters no operation inside another.
 */
export function visitOperations(visit: (operation: Operation) => void) {
  const once = reportOnce();
  let path = '';
  let pathItem: Part;
  return {
    PathItem(item: object, { key, location }: UserContext) {
      path = String(key);
      pathItem = { node: item as Fields, location };
    },
    Operation(operation: object, { key, location, resolve, report }: UserContext) {
      const reportFinding = (message: string, place: Location) =>
        once(report, [{ message, location: place as UserContext['location'] }]);
      const node = operation as Fields;
      visit({ path, method: String(key), pathItem, node, location, resolve, report: reportFinding });
    },
  };
}

/** The part under a key, behind its `$ref`; none when it is missing or not an object, or the `$ref` leads nowhere. */
export function childOf(part: Part | undefined, key: string, resolve: UserContext['resolve']): Part | undefined {
  const child = part?.node[key];
  if (!part || !isObject(child)) return undefined;
  const target = follow({ node: child, location: part.location.child(key) }, resolve);
  return target && isObject(target.node) ? { node: target.node, location: target.location } : undefined;
}

/** What is in a map or list, without what a `$ref` does not find. */
export function entriesOf(part: Part | undefined, resolve: UserContext['resolve']): Entry[] {
  return Object.keys(part?.node ?? {}).flatMap((key) => {
    const child = childOf(part, key, resolve);
    return part && child ? [{ ...child, key, place: part.location.child(key).key() as Location }] : [];
  });
}

/** The responses of an operation by status, `default` among them. */
export function responsesOf(operation: Operation): Entry[] {
  const { resolve } = operation;
  return entriesOf(childOf(operation, 'responses', resolve), resolve).filter(({ key }) => !key.startsWith('x-'));
}

/** Names as they stand in a sentence. */
export function quote(names: Iterable<string>): string {
  return [...names].map((name) => `\`${name}\``).join(', ');
}
