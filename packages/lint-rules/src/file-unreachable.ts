import { dirname, relative, resolve } from 'node:path';
import type { Finding } from '@botbat/document';
import { isMap, isScalar, visit, type Pair } from 'yaml';
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
  const references: string[] = [];
  if (!source) return references;
  visit(source.document, {
    Pair(_key, { key, value }) {
      const name = isScalar(key) ? key.value : undefined;
      if (name === '$ref' || name === 'externalValue') references.push(textOf(value));
      if (name === 'mapping' && isMap(value)) references.push(...value.items.map((item: Pair) => textOf(item.value)));
    },
  });
  return references.map((reference) => reference.split('#')[0] ?? '').filter(Boolean);
}

function textOf(value: unknown): string {
  return isScalar(value) ? String(value.value) : '';
}
