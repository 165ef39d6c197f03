import type { Description } from '@botbat/document';
import { HEADER } from '../header.ts';
import { nameOperations } from '../operation-name.ts';
import { printComment } from './comment.ts';
import { collectDeclarations, findDiffering, type Declaration } from './declarations.ts';
import { eventTypes, type EventType } from './event-types.ts';
import { quote } from './literal.ts';
import { nameDeclaration, pascalCase, TypeNames, type FormNames } from './names.ts';
import { operationTypes, type OperationType } from './operation-types.ts';
import { printObject, printType, type Names } from './print-type.ts';
import { commentOf } from './schema-comment.ts';
import { walk } from '../walk/walk.ts';
import { NEVER, text, union, type TypeNode } from './type-node.ts';
import { Warnings, type Warning } from './warning.ts';
import { findWidenings } from './widenings.ts';

/** The source of a file of types, and what these types cannot say. */
export interface NamedTypes {
  text: string;
  warnings: Warning[];
  /** What the names of the types of an operation begin with, by the name of the operation, and what they end in. */
  operations: ReadonlyMap<string, { base: string; endings: readonly string[] }>;
}

/** One type of the file. */
interface Export {
  name: string;
  node: TypeNode;
  comment: readonly string[];
}

/**
 * Types by name for everything that a client sends and receives, as TypeScript source. Programs use them as they stand:
 * there is nothing to compute, so that checking them costs next to nothing.
 *
 * A component has the form in which it is received under its name, and the form in which it is sent as `…Request` where
 * that differs: without `readOnly` properties, with closed enums. An operation `sendMessage` has `SendMessageInput`,
 * `…Result`, `…ErrorStatus`, `…ErrorBody`, `…ErrorCode`, and `…Item` if it lists something.
 *
 * @throws {GenerationError} when the description is at fault; what no type can say is a warning, see widenings.ts
 */
export function generateNamedTypes(description: Description): NamedTypes {
  const warnings = new Warnings();
  const { warn } = warnings;
  walk(description, findWidenings(description, warn));
  const operations = nameOperations(description).map(([name, located]) => {
    const types = operationTypes(description, located, (message) => warn(located.pointer, message));
    return { name, types, pointer: located.pointer };
  });
  const events = eventTypes(description, warn);
  const inUse = [...operations.flatMap(({ types }) => types), ...events];
  const roots = inUse.flatMap(({ node, uses = [] }: { node: TypeNode; uses?: TypeNode[] }) => [node, ...uses]);
  const declarations = collectDeclarations(description, roots, warn);
  const names = new TypeNames(warn);
  const schemas = nameSchemas(declarations, names);
  const bases = operations.map(({ name, types, pointer }) => {
    const endings = types.map(({ ending }) => ending);
    return [name, { base: names.giveBase(pascalCase(name), endings, pointer), endings }] as const;
  });
  const exports = [...operationExports(operations, new Map(bases)), ...eventExports(events, names)];
  const printed = nameForms(declarations, schemas, names);
  const printer: Names = {
    reference: ({ pointer, form }) => (form === 'sent' && printed.get(pointer)?.sent) || `${schemas.get(pointer)}`,
    global: (name) => (names.has(name) ? `globalThis.${name}` : name),
  };
  const all = [...schemaExports(declarations, schemas, printed), ...exports];
  const text = [HEADER, ...all.map((item) => printExport(item, printer))].join('\n');
  return { text, warnings: warnings.all, operations: new Map(bases) };
}

function nameSchemas(declarations: ReadonlyMap<string, Declaration>, names: TypeNames): Map<string, string> {
  return new Map([...declarations].map(([pointer, declaration]) => [pointer, nameDeclaration(names, declaration)]));
}

/** A second name for each schema whose two forms differ. */
function nameForms(
  declarations: ReadonlyMap<string, Declaration>,
  schemas: ReadonlyMap<string, string>,
  names: TypeNames,
): Map<string, FormNames> {
  const differing = findDiffering(declarations);
  const inOrder = [...declarations.keys()].filter((pointer) => differing.has(pointer));
  return new Map(inOrder.map((pointer) => [pointer, { sent: names.give(`${schemas.get(pointer)}Request`, pointer) }]));
}

function schemaExports(
  declarations: ReadonlyMap<string, Declaration>,
  schemas: ReadonlyMap<string, string>,
  printed: ReadonlyMap<string, FormNames>,
): Export[] {
  return [...declarations.values()].flatMap(({ pointer, schema, forms }) => {
    const comment = commentOf(schema);
    const name = `${schemas.get(pointer)}`;
    const sent = printed.get(pointer)?.sent;
    const first = { name, node: forms.received ?? forms.sent ?? NEVER, comment };
    return sent !== undefined && forms.sent ? [first, { name: sent, node: forms.sent, comment }] : [first];
  });
}

function operationExports(
  operations: readonly { name: string; types: OperationType[] }[],
  bases: ReadonlyMap<string, { base: string }>,
): Export[] {
  return operations.flatMap(({ name, types }) =>
    types.map(({ ending, node, comment }) => ({ name: `${bases.get(name)?.base}${ending}`, node, comment })),
  );
}

/** The events that are not components, and unions of all. */
function eventExports(events: readonly EventType[], names: TypeNames): Export[] {
  const all = names.give('WebhookEvent', '/webhooks');
  const allNames = names.give('WebhookEventName', '/webhooks');
  const own = events
    .filter(({ node }) => node.kind !== 'reference')
    .map(({ wanted, node, comment, pointer }) => ({ name: names.give(wanted, pointer), node, comment }));
  const members = [
    ...events.map(({ node }) => node).filter((node) => node.kind === 'reference'),
    ...own.map(({ name }) => text(name)),
  ];
  const keys = [...new Set(events.map(({ event }) => event))].map((event) => text(quote(event)));
  return [
    ...own,
    { name: all, node: union(members), comment: ['Everything that the API sends by itself.'] },
    { name: allNames, node: union(keys), comment: ['The names of the events.'] },
  ];
}

function printExport({ name, node, comment }: Export, names: Names): string {
  const head = printComment(comment);
  const isInterface = node.kind === 'object' && (node.properties.length > 0 || !node.index);
  if (isInterface) return `${head}export interface ${name} ${printObject(node, names)}\n`;
  const start = `export type ${name} =`;
  const printed = printType(node, names, '', start.length + 1);
  return `${head}${start}${printed.startsWith('\n') ? '' : ' '}${printed};\n`;
}
