import { objects, type ObjectName } from './objects.ts';
import type { Place } from './places.ts';
import { keysOf, orderBy, type Reordering } from './reordering.ts';

/** Maps whose order says something, which only their author knows. */
const IN_THE_ORDER_OF_THE_AUTHOR: ReadonlySet<ObjectName> = new Set(['paths', 'callback']);

/**
 * The keys of an object in the order in which `objects` names them, then what it does not name, then the extensions.
 * Statuses ascend.
 *
 * @param last - extensions that stand behind all others
 */
export function findKeyOrder({ object, node, path }: Place, last: readonly string[] = []): Reordering[] {
  if (IN_THE_ORDER_OF_THE_AUTHOR.has(object)) return [];
  const keys = keysOf(node);
  const order = orderBy(keys, comparatorOf(object, last));
  const moved = order?.findIndex((from, to) => from !== to) ?? -1;
  const [first, second] = [keys[order?.[moved] ?? -1], keys[moved]];
  if (!order || first === undefined) return [];
  return [{ collection: node, order, path: [...path, first], message: `\`${first}\` stands before \`${second}\`` }];
}

/** Before which of the keys of an object another belongs; behind all when there is none. */
export function placeFor(key: string, object: ObjectName, keys: readonly string[]): number {
  const compareKeys = comparatorOf(object, []);
  const before = keys.findIndex((other) => compareKeys(key, other) < 0);
  return before < 0 ? keys.length : before;
}

function comparatorOf(object: ObjectName, last: readonly string[]): (left: string, right: string) => number {
  const known = Object.keys(objects[object]);
  const rank = (key: string) => {
    if (known.includes(key)) return known.indexOf(key);
    if (last.includes(key)) return known.length + 2 + last.indexOf(key);
    return known.length + (key.startsWith('x-') ? 1 : 0);
  };
  const within = (left: string, right: string) => {
    if (left.startsWith('x-')) return object === 'root' ? 0 : compare(left, right); // Those of the root are chapters.
    return object === 'responses' ? compare(statusKey(left), statusKey(right)) : 0;
  };
  return (left, right) => rank(left) - rank(right) || within(left, right);
}

/** `4XX` stands behind each 4xx, and `default` behind all. */
function statusKey(status: string): string {
  return status === 'default' ? '~' : status.toUpperCase();
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
