/** Which way a value goes, seen from the client: what the API sends is received, responses as well as events. */
export type Form = 'received' | 'sent';

/** A TypeScript type before it is text, so that types can be compared, joined and named first. */
export type TypeNode =
  | { kind: 'text'; text: string }
  | { kind: 'global'; name: string }
  | { kind: 'reference'; pointer: string; form: Form }
  | { kind: 'union' | 'intersection'; members: TypeNode[] }
  | { kind: 'array'; items: TypeNode }
  | { kind: 'tuple'; items: TypeNode[]; required: number; rest?: TypeNode }
  | ObjectNode;

export interface ObjectNode {
  kind: 'object';
  properties: Property[];
  /** The type of every other property; without it there are none. */
  index?: TypeNode;
}

export interface Property {
  name: string;
  type: TypeNode;
  optional: boolean;
  /** Lines of documentation. */
  comment: readonly string[];
}

export const text = (text: string): TypeNode => ({ kind: 'text', text });
export const UNKNOWN = text('unknown');
export const NEVER = text('never');
export const NULL = text('null');
export const UNDEFINED = text('undefined');
/** Any JSON value: `unknown` would let a required property be `undefined`. */
export const PRESENT: TypeNode = { kind: 'union', members: [text('{}'), NULL] };

export function isText(node: TypeNode, wanted: TypeNode): boolean {
  return node.kind === 'text' && wanted.kind === 'text' && node.text === wanted.text;
}

export function union(members: readonly TypeNode[]): TypeNode {
  return join('union', members, UNKNOWN, NEVER);
}

export function intersection(members: readonly TypeNode[]): TypeNode {
  return join('intersection', members, NEVER, UNKNOWN);
}

/**
 * @param absorbing - what makes everything else meaningless
 * @param neutral - what changes nothing
 */
function join(
  kind: 'union' | 'intersection',
  members: readonly TypeNode[],
  absorbing: TypeNode,
  neutral: TypeNode,
): TypeNode {
  const [single] = members;
  if (single && members.length === 1) return single;
  const flat = members.flatMap((member) => (member.kind === kind ? member.members : [member]));
  if (flat.some((member) => isText(member, absorbing))) return absorbing;
  const distinct = distinctNodes(flat.filter((member) => !isText(member, neutral)));
  const [first = neutral, ...others] = distinct;
  return others.length === 0 ? first : { kind, members: distinct };
}

/** Only names are compared: to compare all that is inside of everything at each level would not be linear. */
function distinctNodes(nodes: readonly TypeNode[]): TypeNode[] {
  const known = new Set<string>();
  return nodes.filter((node) => {
    const key = nameOf(node);
    if (key === undefined) return true;
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** What tells a type apart that is no more than a name; `undefined` for all others. */
export function nameOf(node: TypeNode): string | undefined {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'global') return `globalThis.${node.name}`;
  return node.kind === 'reference' ? `${node.form} ${node.pointer}` : undefined;
}

/** The types that a type is made of. */
export function childrenOf(node: TypeNode): TypeNode[] {
  switch (node.kind) {
    case 'union':
    case 'intersection':
      return node.members;
    case 'array':
      return [node.items];
    case 'tuple':
      return [...node.items, ...(node.rest ? [node.rest] : [])];
    case 'object':
      return [...node.properties.map(({ type }) => type), ...(node.index ? [node.index] : [])];
    default:
      return [];
  }
}
