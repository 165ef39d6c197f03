import type { Declaration } from './declarations.ts';
import { intersection, union, UNKNOWN, type Form, type TypeNode } from './type-node.ts';
import type { Warn } from './warning.ts';

/**
 * `A: { oneOf: [A, string] }` leads back to itself before there is any object in between: TypeScript refuses such a type,
 * and the schema says nothing by it. These references are left out.
 */
export function withoutCycles(declarations: readonly Declaration[], warn: Warn): void {
  for (const form of ['received', 'sent'] as const) {
    const circular = findCircular(declarations, form);
    for (const { pointer, forms } of declarations) {
      const node = forms[form];
      if (!node || !circular.has(pointer)) continue;
      forms[form] = drop(node, circular);
      warn(pointer, 'It leads back to itself; what does so is left out of its type.');
    }
  }
}

function findCircular(declarations: readonly Declaration[], form: Form): Set<string> {
  const edges = declarations.flatMap(({ pointer, forms }) => {
    return directReferences(forms[form]).map((target): [string, string] => [pointer, target]);
  });
  return findCircles(edges);
}

/** What is left after all that leads to an end has been taken away, time and again, in both directions. */
export function findCircles(edges: readonly [from: string, to: string][]): Set<string> {
  const leading = peel(edges);
  const backwards = edges
    .filter(([from, to]) => leading.has(from) && leading.has(to))
    .map(([from, to]): [string, string] => [to, from]);
  return peel(backwards);
}

/** The starts of edges from which one can go on for ever. */
function peel(edges: readonly [from: string, to: string][]): Set<string> {
  const open = new Map<string, number>();
  const sources = new Map<string, string[]>();
  for (const [from, to] of edges) {
    open.set(from, (open.get(from) ?? 0) + 1);
    sources.set(to, sources.get(to) ?? []);
    sources.get(to)?.push(from);
  }
  const ends = [...sources.keys()].filter((pointer) => !open.has(pointer));
  for (const end of ends) {
    for (const source of sources.get(end) ?? []) {
      const left = (open.get(source) ?? 0) - 1;
      open.set(source, left);
      if (left === 0) ends.push(source);
    }
  }
  return new Set([...open].filter(([, left]) => left > 0).map(([pointer]) => pointer));
}

/** What a type is in place, whatever stands beside it. */
export function directReferences(node: TypeNode | undefined): string[] {
  if (node?.kind === 'reference') return [node.pointer];
  return node?.kind === 'union' || node?.kind === 'intersection' ? node.members.flatMap(directReferences) : [];
}

function drop(node: TypeNode, circular: ReadonlySet<string>): TypeNode {
  if (node.kind === 'reference') return circular.has(node.pointer) ? UNKNOWN : node;
  if (node.kind === 'intersection') return intersection(node.members.map((member) => drop(member, circular)));
  if (node.kind !== 'union') return node;
  const rest = node.members.filter((member) => !(member.kind === 'reference' && circular.has(member.pointer)));
  return rest.length === 0 ? UNKNOWN : union(rest.map((member) => drop(member, circular)));
}
