import { lookUp, toPointer, type Description, type Schema } from '@botbat/document';
import { refuseLongChains } from './chains.ts';
import { convert } from './convert.ts';
import { withoutCycles } from './cycles.ts';
import { childrenOf, type Form, type TypeNode } from './type-node.ts';
import type { Warn } from './warning.ts';

/** A schema that has a type of its own, in the forms in which something uses it. */
export interface Declaration {
  pointer: string;
  schema: Schema;
  forms: { [form in Form]?: TypeNode };
}

/**
 * The component schemas, and everything else that something refers to, by pointer.
 *
 * @param roots - the types that use them
 */
export function collectDeclarations(
  description: Description,
  roots: readonly TypeNode[],
  warn: Warn,
): Map<string, Declaration> {
  const pointers = Object.keys(description.components?.schemas ?? {}).map((name) => componentPointer(name));
  const declarations = new Map(pointers.map((pointer) => [pointer, declare(description, pointer)]));
  follow(description, declarations, roots, warn);
  // What nothing uses may still be read by people.
  const unused = [...declarations.values()].filter(({ forms }) => !forms.received && !forms.sent);
  follow(
    description,
    declarations,
    unused.map(({ pointer }) => ({ kind: 'reference', pointer, form: 'received' })),
    warn,
  );
  withoutCycles([...declarations.values()], warn);
  refuseLongChains([...declarations.values()]);
  return declarations;
}

export function componentPointer(name: string): string {
  return toPointer(['components', 'schemas', name]);
}

function declare(description: Description, pointer: string): Declaration {
  return { pointer, schema: lookUp(description, pointer) as Schema, forms: {} };
}

function follow(
  description: Description,
  declarations: Map<string, Declaration>,
  roots: readonly TypeNode[],
  warn: Warn,
): void {
  const queue = [...roots];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.kind !== 'reference') {
      for (const child of childrenOf(node)) queue.push(child);
      continue;
    }
    const { pointer, form } = node;
    const declaration = declarations.get(pointer) ?? declare(description, pointer);
    declarations.set(pointer, declaration);
    if (declaration.forms[form]) continue;
    const context = { description, form, warn: (message: string) => warn(pointer, message) };
    declaration.forms[form] = convert(declaration.schema, context);
    queue.push(declaration.forms[form]);
  }
}

/**
 * The pointers of the schemas whose two forms differ, in themselves or in something that they refer to. Others need one
 * type only.
 */
export function findDiffering(declarations: ReadonlyMap<string, Declaration>): Set<string> {
  const both = [...declarations.values()].filter(({ forms }) => forms.received && forms.sent);
  const users = usersOf(both);
  const differing = new Set(
    both.filter(({ forms }) => keyOf(forms.received) !== keyOf(forms.sent)).map(({ pointer }) => pointer),
  );
  for (const pointer of differing) for (const user of users.get(pointer) ?? []) differing.add(user);
  return differing;
}

function usersOf(declarations: readonly Declaration[]): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const { pointer, forms } of declarations) {
    for (const used of referencesIn(forms.sent)) {
      const others = users.get(used) ?? [];
      others.push(pointer);
      users.set(used, others);
    }
  }
  return users;
}

function referencesIn(root: TypeNode | undefined): Set<string> {
  const found = new Set<string>();
  const queue = root ? [root] : [];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.kind === 'reference') found.add(node.pointer);
    for (const child of childrenOf(node)) queue.push(child);
  }
  return found;
}

/** A type without the form of what it refers to. */
function keyOf(node: TypeNode | undefined): string {
  return JSON.stringify(node, (key, value: unknown) => (key === 'form' ? undefined : value));
}
