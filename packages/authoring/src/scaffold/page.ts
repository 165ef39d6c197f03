import type { JsonObject } from '@botbat/document';
import { addComponent, componentOf, exampleTree, refTo, todo, type Draft } from './draft.ts';
import { described } from './field.ts';
import { anyPage, required } from './manners.ts';
import type { Plan } from './plan.ts';
import { objectOf, referredFile, type Part } from './source.ts';
import { secondExample, type Thing } from './thing.ts';
import { capitalize } from './words.ts';

/** The body of a list: its schema, and the example of a first and of a last page. */
export function pageBody(draft: Draft, plan: Plan, thing: Thing): JsonObject {
  const model = required(anyPage(draft.source, draft.house), 'what a page of a list looks like');
  const schema = pageSchema(draft, model, thing);
  const prefix = `${thing.name}${plan.verb === 'list' ? 'List' : capitalize(plan.verb)}`;
  const add = (name: string, summary: string, item: string, cursor: string | null) => {
    const value = pageExample(draft, model, item, cursor);
    return refTo(addComponent(draft, thing.folder, 'examples', `${prefix}${name}`, exampleTree(summary, value)));
  };
  const first = add('FirstPage', 'The first page of several', secondExample(draft, thing), cursorAfter(thing));
  const last = add('LastPage', 'The last page', thing.example, null);
  return { schema: refTo(schema), examples: { first_page: first, last_page: last } };
}

/** Two things on two pages. */
function pageExample({ house }: Draft, { node }: Part, item: string, cursor: string | null): JsonObject {
  const others = Object.keys(objectOf(node['properties'])).filter((name) => name !== house.list.items);
  const values = others.map((name) => [name, name === house.list.cursor ? cursor : 2]);
  return { [house.list.items]: [refTo(item)], ...Object.fromEntries(values) };
}

function cursorAfter({ id, name }: Thing): string {
  const text = JSON.stringify({ after: id?.example() ?? name });
  return Buffer.from(text).toString('base64url').slice(0, 32);
}

/** A page like those of other lists. */
function pageSchema(draft: Draft, model: Part, thing: Thing): string {
  const known = componentOf(draft, 'schemas', `${thing.name}List`);
  if (known !== undefined && !thing.isNew) return known;
  const names = Object.keys(objectOf(model.node['properties']));
  return addComponent(draft, thing.folder, 'schemas', `${thing.name}List`, {
    type: 'object',
    description: `One page of ${thing.plural}.`,
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, pageProperty(draft, model, thing, name)])),
  });
}

function pageProperty({ house }: Draft, { node, file }: Part, thing: Thing, name: string): JsonObject {
  const { items, maximum } = house.list;
  if (name === items)
    return {
      type: 'array',
      description: `The ${thing.plural} of this page.`,
      maxItems: maximum,
      items: refTo(thing.schema),
    };
  const schema = objectOf(objectOf(node['properties'])[name]);
  const shared = referredFile(schema, file);
  const { description: _description, ...own } = schema;
  return described(shared === undefined ? own : refTo(shared), pageSentence(name, house.list.cursor, thing));
}

function pageSentence(name: string, cursor: string, { plural }: Thing): string {
  if (name === cursor) return `The cursor of the next page of ${plural}, or \`null\` on the last page.`;
  if (name === 'total') return `How many ${plural} there are, over all pages.`;
  return todo(`Say what \`${name}\` of a page of ${plural} is.`);
}

/** The link from a page to the next one. @see https://spec.openapis.org/oas/v3.1.0#link-object */
export function nextPage({ house }: Draft, { operationId, ids }: Plan, { plural }: Thing): JsonObject {
  const path = Object.fromEntries(ids.map((id) => [id, `$request.path.${id}`]));
  const parameters = { ...path, [house.list.cursorParameter]: `$response.body#/${house.list.cursor}` };
  return { next: { operationId, description: `The next page of ${plural}.`, parameters } };
}
