import { isMap, type Node, type YAMLMap } from 'yaml';
import { gapIn, type Addition } from './addition.ts';
import { findMissingParts, type Member } from './common-parts.ts';
import { placeFor } from './key-order.ts';
import { idOf, readModel, rewrite, type Model } from './model.ts';
import type { Place } from './places.ts';
import { keysOf } from './reordering.ts';
import { scopeOf, urlOf } from './scope.ts';
import { keyOf, referenceOf, targetOf } from './source.ts';

interface Responder extends Member {
  place: Place;
  responses: YAMLMap<Node, Node | null>;
}

/**
 * Finds the shared responses that an operation lacks though nearly all others refer to the same, and those most like it
 * have one for that status too: with or without security, a body, an id in the URL.
 */
export function findSharedResponses(places: readonly Place[]): Addition[] {
  const models = new Map<string, Model>();
  const responders = places.flatMap((place) => readResponder(place, models, isSecuredByDefault(places)));
  return [...Map.groupBy(responders, ({ place }) => scopeOf(place)).values()].flatMap((members) =>
    [...findMissingParts(members)].flatMap(([responder, missing]) =>
      [...missing].flatMap(([status, id]) => add(responder, status, models.get(`${status} ${id}`))),
    ),
  );
}

function readResponder(place: Place, models: Map<string, Model>, isSecured: boolean): Responder[] {
  const { object, node, file } = place;
  const responses = node.get('responses', true) as unknown;
  if (object !== 'operation' || !isMap<Node, Node | null>(responses)) return [];
  const parts = new Map<string, string | undefined>();
  for (const pair of responses.items) {
    const reference = referenceOf(pair.value);
    const target = reference === undefined ? undefined : targetOf(file, reference);
    const id = target && idOf(target);
    const model = readModel(file, pair);
    if (model && !models.has(`${keyOf(pair)} ${id}`)) models.set(`${keyOf(pair)} ${id}`, model);
    parts.set(keyOf(pair), id);
  }
  const traits = [isSecuredIn(place, isSecured), node.has('requestBody'), urlOf(place).includes('{')];
  return [{ place, responses, parts, group: traits.join() }];
}

function isSecuredByDefault(places: readonly Place[]): boolean {
  const root = places.find(({ object }) => object === 'root');
  return root !== undefined && isSecuredIn(root, false);
}

function isSecuredIn({ node }: Place, otherwise: boolean): boolean {
  const security = node.get('security') as { items?: unknown[] } | undefined;
  return security ? (security.items?.length ?? 0) > 0 : otherwise;
}

function add({ place: { file, path }, responses, parts }: Responder, status: string, model?: Model): Addition[] {
  const isCovered = parts.has('default') || parts.has(`${status[0]}XX`);
  const before = placeFor(status, 'responses', keysOf(responses));
  const gap = model && !isCovered ? gapIn(file, responses, before) : undefined;
  if (!gap) return [];
  const message = `\`${status}\` is added, as nearly all others have it`;
  return [
    { file, path: [...path, 'responses', status], message, ...gap.fill(rewrite(model as Model, file, gap.indent)) },
  ];
}
