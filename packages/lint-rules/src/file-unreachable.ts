import { dirname, relative, resolve } from 'node:path';
import type { Finding } from '@botbat/document';
import type { YamlNode } from '@botbat/document/yaml-tree';
import { findingIn, type SourceFile, type Sources } from './sources.ts';

/** Files that nothing leads to from the root. Linters do not see them, since they start there. */
export function checkReach(sources: Sources): Finding[] {
  const reached = reachable(sources);
  const texts = sources.files.filter((file) => /\.(yaml|yml|json|md)$/.test(file));
  return texts
    .filter((file) => !reached.has(file))
    .map((file) => {
      const message = `Nothing refers to \`${relative('.', file)}\`. Refer to it with a \`$ref\`, or delete it.`;
      return findingIn(file, 'file-unreachable', message);
    });
}

function reachable({ root, parts }: Sources): ReadonlySet<string> {
  const reached = new Set([root]);
  for (const path of reached) {
    for (const reference of referencesIn(parts.get(path))) reached.add(resolve(dirname(path), reference));
  }
  return reached;
}

/** What a file names by `$ref`, as the external value of an example, or in the mapping of a discriminator. */
function referencesIn(source: SourceFile | undefined): string[] {
  const references = source ? [...referencesBelow(source.tree)] : [];
  return references.map((reference) => reference.split('#')[0] ?? '').filter(Boolean);
}

function* referencesBelow(node: YamlNode): Generator<string> {
  if (typeof node === 'string') return;
  for (const [key, { node: child }] of node) {
    if (typeof child !== 'string') yield* key === 'mapping' ? textsBelow(child) : referencesBelow(child);
    else if (key === '$ref' || key === 'externalValue') yield child;
  }
}

/** A property of an example may be called `mapping` as well, and hold anything. */
function* textsBelow(node: YamlNode): Generator<string> {
  if (typeof node === 'string') yield node;
  else for (const { node: child } of node.values()) yield* textsBelow(child);
}
