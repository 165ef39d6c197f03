import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Place } from './places.ts';
import { keysOf, orderAs, type Reordering } from './reordering.ts';

/** `required` lists the properties in the order in which they are described. */
export function findRequiredOrder({ object, node, path }: Place): Reordering[] {
  const [required, properties] = [node.get('required', true), node.get('properties', true)] as unknown[];
  if (object !== 'schema' || !isSeq<Node>(required) || !isMap<Node, Node>(properties)) return [];
  const names = required.items.map((item) => (isScalar(item) ? String(item.value) : ''));
  const order = orderAs(names, keysOf(properties));
  const message = '`required` is in the order of `properties`';
  return order ? [{ collection: required, order, path: [...path, 'required'], message }] : [];
}
