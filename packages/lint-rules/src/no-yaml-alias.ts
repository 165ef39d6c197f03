import type { Finding } from '@botbat/document';
import { isAlias, isNode, isScalar, visit } from 'yaml';
import { findingAt, startOf, type SourceFile, type Sources } from './sources.ts';

/** What an anchor, an alias or a merge key begins with, and much else too: most files have none, and need no closer look. */
const MARKS = /(?:^|[\s[{,:-])[&*][^\s,\]}]|<</;

/** Anchors, aliases and merge keys: Redocly accepts them and Prism does not. */
export function checkAliases({ parts }: Sources): Finding[] {
  const suspects = [...parts.values()].filter(({ text }) => MARKS.test(text));
  return suspects.flatMap((source) => findIn(source).map(([offset, what]) => refuse(source, offset, what)));
}

function refuse(source: SourceFile, offset: number, what: string): Finding {
  const message = `${what} is not allowed: other tools read it differently. Use a \`$ref\`.`;
  return findingAt(source, offset, 'no-yaml-alias', message);
}

function findIn({ syntax, text }: SourceFile): [offset: number, what: string][] {
  const found: [number, string][] = [];
  visit(syntax.document, {
    Node(_key, node) {
      if (isAlias(node)) found.push([startOf(node), `The alias \`*${node.source}\``]);
      else if (isNode(node) && node.anchor) {
        // The node begins behind its anchor.
        found.push([text.lastIndexOf(`&${node.anchor}`, startOf(node)), `The anchor \`&${node.anchor}\``]);
      }
    },
    Pair(_key, { key }) {
      if (isScalar(key) && key.value === '<<') found.push([startOf(key), 'The merge key `<<`']);
    },
  });
  return found;
}
