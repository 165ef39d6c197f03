import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { expandIds } from '../id-ranges.ts';
import { quote, reportOnce, type Fault } from '../fault.ts';
import { nodeOf, type Node } from '../node.ts';

interface Options {
  /** The extension that names the requirements which a part fulfils. */
  extension?: string;
  /** What ids look like; each `0` stands for a digit. */
  forms?: readonly string[];
  /**
   * The requirements that there are: such as `S-001` or `S-001..S-074`, or the name of an extension of the root that
   * holds them, each with its `id`. Without them, every id is known.
   */
  ids?: readonly string[] | string;
}

/** Each requirement has a part of the description that fulfils it, and parts name requirements that exist. */
export const trace: Oas3Rule = ({ extension = 'x-seed', forms = ['S-000', 'I-00'], ids = [] }: Options) => {
  let known: ReadonlySet<string> = new Set(typeof ids === 'string' ? [] : expandIds(ids));
  const carried = new Set<unknown>();
  const seen = new Set<unknown>();
  const report = reportOnce();
  const check = (value: unknown, context: UserContext) => {
    for (const list of listsBeside(nodeOf(value, context), extension, seen)) {
      for (const id of [list.value].flat()) carried.add(id);
      report(context, faultsOf(list, extension, forms, known));
    }
  };
  return {
    any: {
      enter(value: unknown, context: UserContext) {
        // Nothing is shown before the root.
        if (typeof ids === 'string' && context.type.name === 'Root')
          known = new Set(idsIn(nodeOf(value, context).child(ids)));
        // The keys of maps are names.
        if (context.type.extensionsPrefix !== undefined) check(value, context);
      },
    },
    // What stands beside a `$ref`; `any` sees only its target, and once.
    ref: { enter: check },
    Root: {
      leave(value: object, context: UserContext) {
        const root = nodeOf(value, context);
        const { key } = root.child(extension in value ? extension : 'openapi');
        if (typeof ids === 'string' && known.size === 0) {
          const message = `\`${ids}\` should list the requirements, each with its \`id\`. Write it, or name another in the configuration.`;
          context.report({ message, location: root.child(ids in value ? ids : 'openapi').key });
        }
        for (const id of [...known].filter((name) => !carried.has(name))) {
          const message = `Nothing carries \`${id}\`. Add it to the \`${extension}\` of the part that fulfils it.`;
          context.report({ message, location: key });
        }
      },
    },
  };
};

function listsBeside(holder: Node, extension: string, seen: Set<unknown>): Node[] {
  const names = Object.keys(holder.fields).filter((name) => name.startsWith('x-'));
  return names.flatMap((name) => listsIn(holder.child(name), extension, seen));
}

/** Redocly does not look into extensions, so this does; what was seen before is left out. */
function listsIn(node: Node, extension: string, seen: Set<unknown>): Node[] {
  const target = node.follow();
  if (!target) return [];
  if (node.name === extension) return [target];
  if (typeof target.value !== 'object' || seen.has(target.value)) return [];
  seen.add(target.value);
  return target.children().flatMap((child) => listsIn(child, extension, seen));
}

/** The texts called `id` at any depth, behind any `$ref`. */
function idsIn(node: Node, seen = new Set<unknown>()): string[] {
  const target = node.follow();
  if (!target || typeof target.value !== 'object' || seen.has(target.value)) return [];
  seen.add(target.value);
  return target.children().flatMap((child) => {
    return child.name === 'id' && typeof child.value === 'string' ? [child.value] : idsIn(child, seen);
  });
}

function faultsOf(list: Node, extension: string, forms: readonly string[], known: ReadonlySet<string>): Fault[] {
  const ids = list.value;
  if (!Array.isArray(ids) || ids.length === 0) {
    const example = (forms[0] ?? '').replaceAll('0', '1');
    const message = `\`${extension}\` should be a list of ids. Write for example \`[${example}]\`, or remove it.`;
    return [{ message, location: list.location }];
  }
  return list.children().flatMap(({ value, location }, index) => {
    const isRepeated = ids.indexOf(value) < index;
    const message = isRepeated ? `\`${String(value)}\` is there twice. Remove one.` : idFault(value, forms, known);
    return message === undefined ? [] : [{ message, location }];
  });
}

function idFault(id: unknown, forms: readonly string[], known: ReadonlySet<string>): string | undefined {
  if (typeof id !== 'string' || !forms.includes(id.replaceAll(/\d/g, '0'))) {
    const shown = typeof id === 'string' ? id : JSON.stringify(id);
    return `\`${shown}\` should look like ${quote(forms, ' or ')}. Mend or remove it.`;
  }
  return known.size > 0 && !known.has(id) ? `No requirement is called \`${id}\`. Mend or remove it.` : undefined;
}
