import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { reportOnce, type Fault } from '../fault.ts';
import { nodeOf } from '../node.ts';
import { namesOf, pagesOf, type Page, type PageNames } from '../pages.ts';

/** The examples of a list show a page that has a next one, and the last page. */
export const listExamples: Oas3Rule = (options: PageNames) => {
  const names = namesOf(options);
  const once = reportOnce();
  return {
    Operation(operation: object, context: UserContext) {
      for (const page of pagesOf(nodeOf(operation, context), names)) once(context, faultsOf(page, names.cursor));
    },
  };
};

function faultsOf({ media, property }: Page, cursor: string): Fault[] {
  const path = property === undefined ? [cursor] : [property, cursor];
  const examples = (media.get('examples')?.entries() ?? []).filter(({ fields }) => fields.externalValue === undefined);
  if (examples.length === 0) return []; // `examples` asks for some.
  const cursors = examples.map((example) => ['value', ...path].reduce((node, name) => node.child(name), example).value);
  const name = path.join('.');
  const next = `No example shows a page that has a next one. Add one whose \`${name}\` is a text.`;
  const last = `No example shows the last page. Add one whose \`${name}\` is \`null\`.`;
  const messages = [
    ...(cursors.some((value) => typeof value === 'string') ? [] : [next]),
    ...(cursors.includes(null) ? [] : [last]),
  ];
  return messages.map((message) => ({ message, location: media.child('examples').key }));
}
