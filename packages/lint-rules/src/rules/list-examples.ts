import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { namesOf, pagesOf, type Operation, type Page, type PageNames } from '../pages.ts';
import { childOf, entriesOf, reportOnce, type Fault, type Resolve } from '../place.ts';

/** The examples of a list show a page that has a next one, and the last page. */
export const listExamples: Oas3Rule = (options: PageNames) => {
  const names = namesOf(options);
  const once = reportOnce();
  return {
    Operation(operation: object, { report, location, resolve }: UserContext) {
      const pages = pagesOf({ node: operation as Operation, location }, names, resolve);
      for (const page of pages) once(report, faultsOf(page, names.cursor, resolve));
    },
  };
};

function faultsOf(page: Page, cursor: string, resolve: Resolve): Fault[] {
  const path = page.property === undefined ? [cursor] : [page.property, cursor];
  const cursors = cursorsOf(page, path, resolve);
  if (cursors.length === 0) return []; // `examples` asks for some.
  const name = path.join('.');
  const next = `No example shows a page that has a next one. Add one whose \`${name}\` is a text.`;
  const last = `No example shows the last page. Add one whose \`${name}\` is \`null\`.`;
  const messages = [
    ...(cursors.some((value) => typeof value === 'string') ? [] : [next]),
    ...(cursors.includes(null) ? [] : [last]),
  ];
  return messages.map((message) => ({ message, location: page.media.location.child('examples').key() }));
}

/** The cursor of each named example whose value is there to read. */
function cursorsOf({ media }: Page, path: readonly string[], resolve: Resolve): unknown[] {
  const examples = entriesOf(childOf(media, 'examples'), resolve).map(([, { node }]) => node);
  const values = examples.filter((example) => example.externalValue === undefined).map(({ value }) => value);
  return values.map((value) => path.reduce((inner, key) => (inner as { [key: string]: unknown } | null)?.[key], value));
}
