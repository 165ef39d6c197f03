import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { expandIds } from '../id-ranges.ts';
import { childOf, childrenOf, follow, isObject, type Part, type Resolve } from '../part.ts';

interface Options {
  /** The extension that names the requirements which a part fulfils. */
  extension?: string;
  /** What ids look like; each `0` stands for a digit. */
  forms?: readonly string[];
  /** The requirements that there are, such as `S-001` or `S-001..S-074`; without them, every id is known. */
  ids?: readonly string[];
}

/** Each requirement has a part of the description that fulfils it, and parts name requirements that exist. */
export const trace: Oas3Rule = ({ extension = 'x-seed', forms = ['S-000', 'I-00'], ids = [] }: Options) => {
  const known: ReadonlySet<string> = new Set(expandIds(ids));
  const carried = new Set<unknown>();
  const seen = new Set<string>();
  const check = (node: unknown, { report, resolve, location }: UserContext) => {
    for (const list of listsBeside({ node, location }, extension, resolve, seen)) {
      for (const id of [list.node].flat()) carried.add(id);
      listFaults(list, extension, forms, known).forEach(report);
    }
  };
  return {
    any: {
      enter(node: unknown, context: UserContext) {
        // The keys of maps are names.
        if (context.type.extensionsPrefix !== undefined) check(node, context);
      },
    },
    // What stands beside a `$ref`; `any` sees only its target, and once.
    ref: { enter: check },
    Root: {
      leave(root: object, { report, location }: UserContext) {
        const place = location.child(extension in root ? extension : 'openapi').key();
        for (const id of [...known].filter((name) => !carried.has(name))) {
          const message = `Nothing carries \`${id}\`. Add it to the \`${extension}\` of the part that fulfils it.`;
          report({ message, location: place });
        }
      },
    },
  };
};

function listsBeside(holder: Part, extension: string, resolve: Resolve, seen: Set<string>): Part[] {
  const keys = keysOf(holder).filter((key) => key.startsWith('x-'));
  return keys.flatMap((key) => listsIn(childOf(holder, key), key, extension, resolve, seen));
}

/** Redocly does not look into extensions, so this does; what was seen before is left out. */
function listsIn(part: Part, key: string, extension: string, resolve: Resolve, seen: Set<string>): Part[] {
  const target = follow(part, resolve);
  if (!target || seen.has(target.location.absolutePointer)) return [];
  seen.add(target.location.absolutePointer);
  if (key === extension) return [target];
  return keysOf(target).flatMap((name) => listsIn(childOf(target, name), name, extension, resolve, seen));
}

function keysOf({ node }: Part): string[] {
  return isObject(node) ? Object.keys(node) : [];
}

function listFaults(list: Part, extension: string, forms: readonly string[], known: ReadonlySet<string>) {
  if (!Array.isArray(list.node) || list.node.length === 0) {
    const example = (forms[0] ?? '').replaceAll('0', '1');
    const message = `\`${extension}\` should be a list of ids. Write for example \`[${example}]\`, or remove it.`;
    return [{ message, location: list.location }];
  }
  const ids = childrenOf(list);
  return ids.flatMap(({ node, location }, index) => {
    const isRepeated = ids.findIndex((other) => other.node === node) < index;
    const message = isRepeated ? `\`${String(node)}\` is there twice. Remove one.` : idFault(node, forms, known);
    return message === undefined ? [] : [{ message, location }];
  });
}

function idFault(id: unknown, forms: readonly string[], known: ReadonlySet<string>): string | undefined {
  if (typeof id !== 'string' || !forms.includes(id.replaceAll(/\d/g, '0'))) {
    const shown = typeof id === 'string' ? id : JSON.stringify(id);
    return `\`${shown}\` should look like ${forms.map((form) => `\`${form}\``).join(' or ')}. Mend or remove it.`;
  }
  return known.size > 0 && !known.has(id) ? `No requirement is called \`${id}\`. Mend or remove it.` : undefined;
}
