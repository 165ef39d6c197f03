import { printComment } from './comment.ts';
import { printName } from './literal.ts';
import { isText, NEVER, UNKNOWN, type ObjectNode, type Property, type TypeNode } from './type-node.ts';

const WIDTH = 120;
/** Room for what an optional property adds. */
const UNDEFINED_LENGTH = ' | undefined;'.length;

/** How the types that others refer to are called. */
export interface Names {
  reference(node: TypeNode & { kind: 'reference' }): string;
  global(name: string): string;
}

/**
 * @param indent - of the line that the type begins in
 * @param column - where in that line it begins
 */
export function printType(node: TypeNode, names: Names, indent = '', column = indent.length): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'global':
      return names.global(node.name);
    case 'reference':
      return names.reference(node);
    case 'union':
      return printUnion(node.members, names, indent, column);
    case 'intersection':
      return printIntersection(node.members, names, indent, column);
    case 'array':
      return `${printOperand(node.items, names, indent)}[]`;
    case 'tuple':
      return `[${printElements(node, names, indent).join(', ')}]`;
    case 'object':
      return printObject(node, names, indent);
  }
}

function printUnion(members: readonly TypeNode[], names: Names, indent: string, column: number): string {
  const texts = members.map((member) => printMember(member, names, `${indent}  `));
  const line = texts.join(' | ');
  if (!line.includes('\n') && column + line.length < WIDTH - UNDEFINED_LENGTH) return line;
  return texts.map((text) => `\n${indent}  | ${text}`).join('');
}

function printIntersection(members: readonly TypeNode[], names: Names, indent: string, column: number): string {
  const texts = members.map((member) => printOperand(member, names, indent));
  const line = texts.join(' & ');
  if (line.includes('\n') || column + line.length < WIDTH - UNDEFINED_LENGTH) return line;
  return texts.map((text) => `\n${indent}  & ${text}`).join('');
}

function printMember(member: TypeNode, names: Names, indent: string): string {
  return member.kind === 'intersection' ? `(${printType(member, names, indent)})` : printType(member, names, indent);
}

/** What stands beside `&` or before `[]`. */
function printOperand(node: TypeNode, names: Names, indent: string): string {
  const printed = printType(node, names, indent);
  if (node.kind !== 'union' && node.kind !== 'intersection') return printed;
  return printed.startsWith('\n') ? `(${printed}\n${indent})` : `(${printed})`;
}

function printElements(node: TypeNode & { kind: 'tuple' }, names: Names, indent: string): string[] {
  const elements = node.items.map((item, index) => {
    return index < node.required ? printType(item, names, indent) : `${printOperand(item, names, indent)}?`;
  });
  return node.rest ? [...elements, `...${printOperand(node.rest, names, indent)}[]`] : elements;
}

export function printObject(node: ObjectNode, names: Names, indent = ''): string {
  const { properties, index } = node;
  const inner = `${indent}  `;
  const lines = properties.map((property) => printProperty(property, names, inner));
  if (index && lines.length === 0) return `{ [key: string]: ${printType(index, names, indent)} }`;
  if (index) lines.push(`${inner}[key: string]: ${printType(index, names, inner)};\n`);
  const [only = ''] = lines;
  const isShort = properties.every(({ comment }) => comment.length === 0) && lines.length < 4;
  const line = `{ ${lines.map((text) => text.trim().slice(0, -1)).join('; ')} }`;
  if (only === '') return '{}';
  return isShort && !line.includes('\n') && line.length < 80 ? line : `{\n${lines.join('')}${indent}}`;
}

function printProperty({ name, type, optional, comment }: Property, names: Names, indent: string): string {
  const key = `${indent}${printName(name)}${optional ? '?:' : ':'}`;
  const printed = printType(type, names, indent, key.length + 1);
  const isWhole = isText(type, NEVER) || isText(type, UNKNOWN);
  const suffix = optional && !isWhole ? (printed.startsWith('\n') ? `\n${indent}  | undefined` : ' | undefined') : '';
  const space = printed.startsWith('\n') ? '' : ' ';
  return `${printComment(comment, indent)}${key}${space}${printed}${suffix};\n`;
}
