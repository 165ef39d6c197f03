import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Place } from './places.ts';
import { keysOf, orderAs, type Reordering } from './reordering.ts';

const EXTENSIONS = ['x-enum-descriptions', 'x-enumDescriptions'] as const;

/** The values of an enum are described in the order in which they are listed. */
export function findEnumOrder({ object, node, path }: Place): Reordering[] {
  const values = node.get('enum', true) as unknown;
  if (object !== 'schema' || !isSeq<Node>(values)) return [];
  const names = values.items.map((item) => (isScalar(item) ? String(item.value) : ''));
  return EXTENSIONS.flatMap((extension) => {
    const collection = node.get(extension, true) as unknown;
    const order = isMap<Node, Node | null>(collection) ? orderAs(keysOf(collection), names) : undefined;
    const message = `\`${extension}\` is in the order of \`enum\``;
    return order && isMap<Node, Node | null>(collection)
      ? [{ collection, order, path: [...path, extension], message }]
      : [];
  });
}
