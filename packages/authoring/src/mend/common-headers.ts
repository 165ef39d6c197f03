import { isMap, type Node, type YAMLMap } from 'yaml';
import { gapIn, type Addition } from './addition.ts';
import { findMissingParts, type Member } from './common-parts.ts';
import { placeFor } from './key-order.ts';
import { idOf, readModel, rewrite, type Model } from './model.ts';
import type { Place } from './places.ts';
import { keysOf } from './reordering.ts';
import { scopeOf } from './scope.ts';
import { keyOf, referenceOf, targetOf } from './source.ts';

interface Bearer extends Member {
  place: Place;
  headers: YAMLMap<Node, Node | null> | undefined;
}

/**
 * Finds the headers that a response lacks though nearly all others refer to the same, and those most like it have one
 * too: of the same class of statuses, with or without content.
 */
export function findCommonHeaders(places: readonly Place[]): Addition[] {
  const models = new Map<string, Model>();
  const bearers = places.flatMap((place) => readBearer(place, models));
  return [...Map.groupBy(bearers, ({ place }) => scopeOf(place))].flatMap(([scope, members]) => {
    if (scope === 'components') return []; // Nothing uses them, so nobody knows what they are for.
    const precedes = learnOrder(members);
    return [...findMissingParts(members)].flatMap(([bearer, missing]) => {
      const found = [...missing]
        .map(([name, id]) => models.get(`${name} ${id}`))
        .filter((model) => model !== undefined);
      const sorted = found.toSorted((one, other) => (precedes(nameOf(one), nameOf(other)) ? -1 : 1));
      return bearer.headers ? addTo(bearer, bearer.headers, sorted, precedes) : addAll(bearer, sorted);
    });
  });
}

function readBearer(place: Place, models: Map<string, Model>): Bearer[] {
  const { object, node, file, key } = place;
  if (object !== 'response' || referenceOf(node) !== undefined) return [];
  const headers = node.get('headers', true) as unknown;
  const isReadable = headers === undefined || (isMap(headers) && referenceOf(headers) === undefined);
  if (!isReadable) return [];
  const parts = new Map<string, string | undefined>();
  for (const pair of (headers as Bearer['headers'])?.items ?? []) {
    const model = readModel(file, pair);
    const reference = referenceOf(pair.value);
    const target = reference === undefined ? undefined : targetOf(file, reference);
    const [name, id] = [keyOf(pair).toLowerCase(), target && idOf(target)];
    if (model && !models.has(`${name} ${id}`)) models.set(`${name} ${id}`, model);
    parts.set(name, id);
  }
  const group = `${key[0]} ${node.has('content')}`;
  return [{ place, headers: headers as Bearer['headers'], parts, group }];
}

function nameOf({ key }: Model): string {
  return keyOf({ key } as never);
}

/** Whether a header stands before another where a response has both. */
type Precedes = (name: string, other: string) => boolean;

function learnOrder(bearers: readonly Bearer[]): Precedes {
  const balance = new Map<string, number>();
  for (const { headers } of bearers) {
    const names = headers ? keysOf(headers).map((name) => name.toLowerCase()) : [];
    for (const [index, name] of names.entries())
      for (const later of names.slice(index + 1)) {
        balance.set(`${name} ${later}`, (balance.get(`${name} ${later}`) ?? 0) + 1);
        balance.set(`${later} ${name}`, (balance.get(`${later} ${name}`) ?? 0) - 1);
      }
  }
  return (name, other) => (balance.get(`${name} ${other}`.toLowerCase()) ?? 0) > 0;
}

function addTo(
  { place: { file, path } }: Bearer,
  headers: YAMLMap<Node, Node | null>,
  models: readonly Model[],
  precedes: Precedes,
): Addition[] {
  return models.flatMap((model) => {
    const name = nameOf(model);
    const before = keysOf(headers).findIndex((other) => precedes(name, other));
    const gap = gapIn(file, headers, before < 0 ? headers.items.length : before);
    if (!gap) return [];
    const pair = gap.fill(rewrite(model, file, gap.indent));
    return [{ file, path: [...path, 'headers', name], message: messageOf([model]), ...pair }];
  });
}

function addAll({ place: { file, node, path } }: Bearer, models: readonly Model[]): Addition[] {
  const gap = gapIn(file, node, placeFor('headers', 'response', keysOf(node)));
  if (!gap || models.length === 0) return [];
  const margin = `\n${' '.repeat(gap.indent + 2)}`;
  const lines = models.map((model) => margin + rewrite(model, file, gap.indent + 2));
  const pair = gap.fill(`headers:${lines.join('')}`);
  return [{ file, path: [...path, 'headers'], message: messageOf(models), ...pair }];
}

function messageOf(models: readonly Model[]): string {
  const names = models.map((model) => `\`${nameOf(model)}\``).join(', ');
  return `${names} ${models.length === 1 ? 'is' : 'are'} added, as nearly all others have ${models.length === 1 ? 'it' : 'them'}`;
}
