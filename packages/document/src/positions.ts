import { escapeKey, fromPointer, lookUp, toPointer } from './pointer.ts';
import type { Positions } from './position-of.ts';
import { childOf, follow, openSources, whole, type Open, type Source } from './sources.ts';

export { openSources };

/** One part of the bundle beside what it was made from: a key comes from the first source that has it. */
interface Step {
  pointer: string;
  value: unknown;
  sources: readonly Source[];
}

/**
 * Finds where each part of a bundle was written, by walking the bundle and its sources side by side. It relies on
 * nothing but `$ref` and the mapping of discriminators, so it holds for any split description that Redocly bundles.
 *
 * @param bundle - the bundled description
 * @param root - the path of the file that the bundle was made from
 * @param open - from `openSources`, where files are open already
 */
export function findPositions(bundle: unknown, root: string, open: Open = openSources()): Positions {
  const positions: Positions = {};
  const source = whole(open(root));
  const queue: Step[] = source ? [{ pointer: '', value: bundle, sources: [source] }] : [];
  for (let step = queue.pop(); step; step = queue.pop()) {
    const [first] = step.sources;
    if (first) positions[step.pointer] ??= first.file.at(first.offset);
    const targets = targetsOf(step, bundle, open).filter(({ pointer }) => positions[pointer] === undefined);
    queue.push(...childrenOf(step, open), ...targets);
  }
  return positions;
}

function childrenOf({ pointer, value, sources }: Step, open: Open): Step[] {
  if (typeof value !== 'object' || value === null) return [];
  const isComposed = /\/examples\/[^/]+\/value(\/|$)/.test(pointer);
  const layers = sources.flatMap((source) => withTargets(source, isComposed, open));
  return Object.entries(value).flatMap(([key, child]) => {
    const found = layers.flatMap((layer) => childOf(layer, key) ?? []);
    return found.length === 0 ? [] : [{ pointer: `${pointer}/${escapeKey(key)}`, value: child, sources: found }];
  });
}

/** The source and all that its `$ref` leads to, one after the other; a composed example is made of their values. */
function withTargets(source: Source, isComposed: boolean, open: Open): Source[] {
  const chain = [source];
  for (const last of chain) {
    const next = follow(last, '$ref', open, isComposed ? '/value' : '');
    if (next && chain.every(({ node }) => node !== next.node)) chain.push(next);
  }
  return chain;
}

/** The components that a part of the bundle refers to, by `$ref` or as the mapping of a discriminator. */
function targetsOf({ pointer, value, sources }: Step, bundle: unknown, open: Open): Step[] {
  if (typeof value !== 'object' || value === null) return [];
  const isMapping = pointer.endsWith('/discriminator/mapping');
  const references = Object.entries(value).filter(([key]) => isMapping || key === '$ref');
  return references.flatMap(([key, reference]) => {
    const source = sources.map((each) => follow(each, key, open)).find(Boolean);
    if (!source || typeof reference !== 'string' || !reference.startsWith('#/')) return [];
    const target = toPointer(fromPointer(reference));
    return [{ pointer: target, value: lookUp(bundle, target), sources: [source] }];
  });
}
