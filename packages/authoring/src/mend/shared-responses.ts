import { isMap, type Node, type YAMLMap } from 'yaml';
import { gapIn, type Addition } from './addition.ts';
import { findMissingParts, type Member } from './common-parts.ts';
import { placeFor } from './key-order.ts';
import { rewrite, type Model } from './model.ts';
import type { Place } from './places.ts';
import { keysOf } from './reordering.ts';
import { scopeOf, urlOf } from './scope.ts';
import { SharedParts } from './shared-parts.ts';
import { keyOf } from './source.ts';

interface Responder extends Member {
  place: Place;
  responses: YAMLMap<Node, Node | null>;
}

/**
 * Finds the shared responses that an operation lacks though nearly all others refer to the same, and most of those like
 * it have one for that status: with or without security, a body, an id in the URL.
 */
export function findSharedResponses(places: readonly Place[]): Addition[] {
  const shared = new SharedParts();
  const isSecured = isSecuredIn(places[0], false);
  const responders = places.flatMap((place) => readResponder(place, shared, isSecured));
  return [...Map.groupBy(responders, ({ place }) => scopeOf(place)).values()].flatMap((members) =>
    [...findMissingParts(members)].flatMap(([responder, missing]) =>
      shared.modelsOf(missing).flatMap((model) => add(responder, model)),
    ),
  );
}

function readResponder(place: Place, shared: SharedParts, isSecured: boolean): Responder[] {
  const { object, node, file } = place;
  const responses = node.get('responses', true) as unknown;
  if (object !== 'operation' || !isMap<Node, Node | null>(responses)) return [];
  const traits = [isSecuredIn(place, isSecured), node.has('requestBody'), urlOf(place).includes('{')];
  return [{ place, responses, parts: shared.read(file, responses), group: traits.join() }];
}

function isSecuredIn(place: Place | undefined, otherwise: boolean): boolean {
  const security = place?.node.get('security') as { items?: unknown[] } | undefined;
  return security ? (security.items?.length ?? 0) > 0 : otherwise;
}

function add({ place: { file, path }, responses, parts }: Responder, model: Model): Addition[] {
  const status = keyOf(model);
  const gap = gapIn(file, responses, placeFor(status, 'responses', keysOf(responses)));
  // Who answers for a class of statuses, or for all, has said enough.
  if (!gap || parts.has('default') || parts.has(`${status[0]}XX`)) return [];
  const message = `\`${status}\` is added, as nearly all others have it`;
  return [{ file, path: [...path, 'responses', status], message, ...gap.fill(rewrite(model, file, gap.indent)) }];
}
