import { isMap, type Node, type Pair, type YAMLMap } from 'yaml';
import { gapIn, type Addition } from './addition.ts';
import { findMissingParts, type Member } from './common-parts.ts';
import { learnOrder, type Precedes } from './header-order.ts';
import { placeFor } from './key-order.ts';
import { rewrite, type Model } from './model.ts';
import type { Place } from './places.ts';
import { keysOf } from './reordering.ts';
import { scopeOf } from './scope.ts';
import { SharedParts } from './shared-parts.ts';
import { keyOf, referenceOf } from './source.ts';

type Headers = YAMLMap<Node, Node | null>;

interface Bearer extends Member {
  place: Place;
  /** Nothing where a response has none. */
  headers: Headers | undefined;
}

/**
 * Finds the headers that a response lacks though nearly all others refer to the same, and most of those like it have
 * one: of the same class of statuses, with or without content.
 */
export function findCommonHeaders(places: readonly Place[]): Addition[] {
  const shared = new SharedParts();
  const bearers = places.flatMap((place) => readBearer(place, shared));
  return [...Map.groupBy(bearers, ({ place }) => scopeOf(place))].flatMap(([scope, members]) => {
    if (scope === 'components') return []; // Nothing uses them, so nobody knows what they are for.
    const precedes = learnOrder(members.map(({ headers }) => (headers ? keysOf(headers) : [])));
    return [...findMissingParts(members)].flatMap(([{ headers, place }, missing]) => {
      const models = shared.modelsOf(missing);
      const sorted = models.toSorted((one, other) => (precedes(keyOf(one), keyOf(other)) ? -1 : 1));
      return headers ? addTo(headers, place, sorted, precedes) : addAll(place, sorted);
    });
  });
}

function readBearer(place: Place, shared: SharedParts): Bearer[] {
  const { object, node, file, key } = place;
  const headers = node.get('headers', true) as unknown;
  if (object !== 'response' || referenceOf(node) !== undefined || referenceOf(headers) !== undefined) return [];
  const group = `${key[0]} ${node.has('content')}`;
  if (headers === undefined) return [{ place, headers, group, parts: new Map() }];
  return isMap<Node, Node | null>(headers)
    ? [{ place, headers, group, parts: shared.read(file, headers, nameOf) }]
    : [];
}

/** Headers have their names in any case. */
function nameOf(pair: Pick<Pair, 'key'>): string {
  return keyOf(pair).toLowerCase();
}

function addTo(headers: Headers, { file, path }: Place, models: readonly Model[], precedes: Precedes): Addition[] {
  return models.flatMap((model) => {
    const name = keyOf(model);
    const before = keysOf(headers).findIndex((other) => precedes(name, other));
    const gap = gapIn(file, headers, before < 0 ? headers.items.length : before);
    if (!gap) return [];
    const message = `\`${name}\` is added, as nearly all others have it`;
    return [{ file, path: [...path, 'headers', name], message, ...gap.fill(rewrite(model, file, gap.indent)) }];
  });
}

function addAll({ file, node, path }: Place, models: readonly Model[]): Addition[] {
  const gap = gapIn(file, node, placeFor('headers', 'response', keysOf(node)));
  if (!gap || models.length === 0) return [];
  const indent = gap.indent + 2;
  const lines = models.map((model) => `\n${' '.repeat(indent)}${rewrite(model, file, indent)}`);
  const names = models.map((model) => `\`${keyOf(model)}\``).join(', ');
  const message = `\`headers\` is added with ${names}, as nearly all others have it`;
  return [{ file, path: [...path, 'headers'], message, ...gap.fill(`headers:${lines.join('')}`) }];
}
