import { nameEvents } from '../operation-name.ts';
import { resolve, type Description, type LocatedOperation, type RequestBody } from '@botbat/document';
import { jsonOf } from './media-types.ts';
import { convert } from './convert.ts';
import { pascalCase } from './names.ts';
import type { TypeNode } from './type-node.ts';
import type { Warn } from './warning.ts';

export interface EventType {
  /** The name of the event. */
  event: string;
  /** What its type would be called; a component has its name already. */
  wanted: string;
  node: TypeNode;
  comment: string[];
  /** Of its operation. */
  pointer: string;
}

/** What each event brings. Clients receive it. */
export function eventTypes(description: Description, warn: Warn): EventType[] {
  return nameEvents(description).map(([name, located]) => ({
    event: located.path,
    wanted: `${pascalCase(name)}Event`,
    node: bodyNode(description, located, (message) => warn(located.pointer, message)),
    comment: [located.operation.summary, located.operation.description].filter((part) => part !== undefined),
    pointer: located.pointer,
  }));
}

function bodyNode(
  description: Description,
  { operation }: LocatedOperation,
  warn: (message: string) => void,
): TypeNode {
  if (!operation.requestBody) return convert(undefined, { description, form: 'received', warn });
  const { content } = resolve<RequestBody>(description, operation.requestBody);
  return convert(jsonOf(content)?.schema, { description, form: 'received', warn });
}
