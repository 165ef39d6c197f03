import { basename, extname } from 'node:path';
import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { compareNames } from '../compare-names.ts';
import type { Fault } from '../fault.ts';
import { isRecord, nodeOf, type Location, type Node } from '../node.ts';

interface Options {
  /** The name of the schema whose enum lists the events. */
  schema?: string;
}

/** A schema lists exactly the names of the webhooks. */
export const eventEnum: Oas3Rule = ({ schema: name = 'WebhookEventType' }: Options) => {
  let list: Node | undefined;
  return {
    Root: {
      leave(root: object, context: UserContext) {
        const webhooks = nodeOf(root, context).child('webhooks');
        if (list) for (const fault of faultsOf(list, webhooks, name)) context.report(fault);
        else if (Object.keys(webhooks.fields).length > 0) {
          const message = `No schema \`${name}\` lists the events. Add one, or name another in the option \`schema\`.`;
          context.report({ message, location: webhooks.key });
        }
      },
    },
    Schema(schema: object, context: UserContext) {
      if (isRecord(schema) && componentName(context.location) === name) list ??= nodeOf(schema, context);
    },
  };
};

/** A component of a split description is named after its file. */
function componentName({ source, pointer }: Location): string | undefined {
  if (pointer === '#/') return basename(source.absoluteRef, extname(source.absoluteRef));
  return /^#\/components\/schemas\/([^/]+)$/.exec(pointer)?.[1];
}

function faultsOf(list: Node, webhooks: Node, name: string): Fault[] {
  if (!Array.isArray(list.fields.enum)) {
    const message = `\`${name}\` should list the events. Add an \`enum\` with the keys of \`webhooks\`.`;
    return [{ message, location: list.key }];
  }
  const values = list.fields.enum.map(String);
  const { missing, surplus, renamed } = compareNames(Object.keys(webhooks.fields), values);
  const valuePlace = (value: string) => list.child('enum').child(values.indexOf(value)).location;
  if (renamed) {
    const message = `\`${renamed.from}\` is not a key of \`webhooks\`. Write \`${renamed.to}\`.`;
    return [{ message, location: valuePlace(renamed.from) }];
  }
  return [
    ...missing.map((event) => {
      const message = `\`${event}\` is not in the enum of \`${name}\`. Add it there.`;
      return { message, location: webhooks.child(event).key };
    }),
    ...surplus.map((value) => {
      const message = `\`${value}\` is not a key of \`webhooks\`. Remove it, or describe the event there.`;
      return { message, location: valuePlace(value) };
    }),
  ];
}
