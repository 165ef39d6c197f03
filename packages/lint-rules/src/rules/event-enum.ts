import { basename, extname } from 'node:path';
import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { compareNames } from '../compare-names.ts';
import { isRecord } from '../part.ts';
import { type Fault, type Location, type Place } from '../place.ts';

interface Options {
  /** The name of the schema whose enum lists the events. */
  schema?: string;
}
type Schema = { enum?: unknown[] };

/** A schema lists exactly the names of the webhooks. */
export const eventEnum: Oas3Rule = ({ schema: name = 'WebhookEventType' }: Options) => {
  let list: Place<Schema> | undefined;
  return {
    Root: {
      leave(root: object, { report, location }: UserContext) {
        const { webhooks } = root as { webhooks?: object };
        const events = isRecord(webhooks) ? Object.keys(webhooks) : [];
        const place = location.child('webhooks');
        if (list) for (const fault of faultsOf(list, events, name, place)) report(fault);
        else if (events.length > 0) {
          const message = `No schema \`${name}\` lists the events. Add one, or name another in the option \`schema\`.`;
          report({ message, location: place.key() });
        }
      },
    },
    Schema(schema: object, { location }: UserContext) {
      if (isRecord(schema) && componentName(location) === name) list ??= { node: schema, location };
    },
  };
};

/** A component of a split description is named after its file. */
function componentName({ source, pointer }: Location): string | undefined {
  if (pointer === '#/') return basename(source.absoluteRef, extname(source.absoluteRef));
  return /^#\/components\/schemas\/([^/]+)$/.exec(pointer)?.[1];
}

function faultsOf({ node, location }: Place<Schema>, events: string[], name: string, place: Location): Fault[] {
  if (!Array.isArray(node.enum)) {
    const message = `\`${name}\` should list the events. Add an \`enum\` with the keys of \`webhooks\`.`;
    return [{ message, location: location.key() }];
  }
  const values = node.enum.map(String);
  const { missing, surplus, renamed } = compareNames(events, values);
  const valuePlace = (value: string) => location.child(['enum', values.indexOf(value)]);
  if (renamed) {
    const message = `\`${renamed.from}\` is not a key of \`webhooks\`. Write \`${renamed.to}\`.`;
    return [{ message, location: valuePlace(renamed.from) }];
  }
  return [
    ...missing.map((event) => {
      const message = `\`${event}\` is not in the enum of \`${name}\`. Add it there.`;
      return { message, location: place.child([event]).key() };
    }),
    ...surplus.map((value) => {
      const message = `\`${value}\` is not a key of \`webhooks\`. Remove it, or describe the event there.`;
      return { message, location: valuePlace(value) };
    }),
  ];
}
