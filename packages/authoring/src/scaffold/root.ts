// The lines of the root file: paths, tags, scopes.
import { todo } from './draft.ts';
import type { House } from './house.ts';
import { insert, keysAt, replaceValue } from './insert.ts';
import { isObject, type Source } from './source.ts';

/** The text of the root with a line for a path, where people look for it. */
export function addPath(text: string, path: string, file: string): string {
  return insert(text, ['paths'], `${path}:\n  $ref: ${file}\n`, pathAfter(keysAt(text, ['paths']), path));
}

/**
 * The path that a new one stands before: below its parent it is the last one, but stands before ids, as concrete paths do.
 */
export function pathAfter(paths: readonly string[], path: string): string | undefined {
  const segments = path.split('/');
  for (let depth = segments.length - 1; depth > 1; depth--) {
    const parent = segments.slice(0, depth).join('/');
    const siblings = paths.filter((known) => known === parent || known.startsWith(`${parent}/`));
    if (siblings.length === 0) continue;
    const isLiteral = !segments[depth]?.startsWith('{');
    const template = siblings.find((known) => isLiteral && known.split('/')[depth]?.startsWith('{'));
    return template ?? paths[paths.indexOf(siblings.at(-1) ?? '') + 1];
  }
  return undefined;
}

/** The text of the root with a tag, in its group if there are groups. */
export function addTag(text: string, tag: string, plural: string, { root }: Source): string {
  const description = todo(`Say what one does with ${plural}.`);
  const tagged = insert(text, ['tags'], `- name: ${tag}\n  description: '${description}'\n`);
  const groups = root.node['x-tagGroups'];
  if (!Array.isArray(groups) || groups.length === 0) return tagged;
  const index = groups.length - 1;
  const last = groups[index];
  const tags = isObject(last) && Array.isArray(last['tags']) ? last['tags'] : [];
  return replaceValue(tagged, ['x-tagGroups', String(index), 'tags'], [...tags, tag]);
}

/** The text of the root with the scopes of a resource. */
export function addScopes(text: string, segment: string, plural: string, { scope }: House): string {
  const read = `${segment}:read: '${todo(`Say what one may read of ${plural}.`)}'\n`;
  const write = `${segment}:write: '${todo(`Say what one may do with ${plural}.`)}'\n`;
  return insert(text, [scope.catalogue], read + write);
}
