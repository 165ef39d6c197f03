// What an operation answers: its success, and each error that the rules ask of it.
import { basename } from 'node:path';
import type { Json, JsonObject } from '@botbat/document';
import { addComponent, componentOf, exampleTree, refTo, todo, type Draft } from './draft.ts';
import { anyPage, errorExample, errorSchema, headersOf, listsHaveLinks, required, sharedResponse } from './manners.ts';
import type { Plan } from './plan.ts';
import { follow, objectOf, referredFile } from './source.ts';
import { described, secondExample, type Thing } from './thing.ts';
import { capitalize, withArticle } from './words.ts';

/** What decides which errors an operation has. */
export interface Traits {
  hasBody: boolean;
  isKeyed: boolean;
  hasTransition: boolean;
}

/** The responses by status. */
export function responsesOf(draft: Draft, plan: Plan, thing: Thing, traits: Traits): JsonObject {
  const { errors } = draft.house;
  const own = [
    ...(traits.hasBody ? [...errors.always.filter((status) => status === 400), ...errors.withBody] : []),
    ...(plan.ids.length > 0 ? errors.withPathId : []),
    ...(traits.isKeyed || traits.hasTransition ? errors.withConflict : []),
  ];
  const statuses = [...new Set([...errors.always, ...own])];
  const entries = statuses.map((status) => [
    status,
    errorOf(draft, plan, thing, String(status), own.includes(status), traits),
  ]);
  return { [successStatus(plan)]: success(draft, plan, thing, traits), ...Object.fromEntries(entries) };
}

function successStatus({ kind }: Plan): string {
  return kind === 'create' ? '201' : kind === 'delete' ? '204' : '200';
}

function success(draft: Draft, plan: Plan, thing: Thing, traits: Traits): JsonObject {
  const { phrase, plural } = thing;
  const descriptions: { [kind: string]: string } = {
    list: `One page of ${plural}.`,
    get: `The ${phrase} as it is now.`,
    create: `The ${phrase} was created.`,
    replace: `The ${phrase} was replaced.`,
    update: `The ${phrase} was changed.`,
    delete: `The ${phrase} is gone. The response has no body.`,
  };
  const headers = headersIn(draft, successStatus(plan), traits);
  if (plan.kind === 'create') headers['Location'] = location(draft, plan, thing);
  const content = plan.kind === 'delete' ? {} : { content: { [draft.house.media.type]: bodyOf(draft, plan, thing) } };
  return {
    description:
      descriptions[plan.kind] ?? todo(`Say how the ${phrase} is afterwards, having done ${plan.operationId}.`),
    headers: sorted(headers),
    ...content,
    ...(plan.kind === 'list' && listsHaveLinks(draft.source, draft.house) && { links: nextPage(draft, plan, thing) }),
  };
}

function headersIn({ source, house }: Draft, status: string, { isKeyed }: Traits): JsonObject {
  const headers = headersOf(source, status, isKeyed, house);
  return Object.fromEntries([...headers].map(([name, file]) => [name, refTo(file)]));
}

function sorted(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

/** The path of what was created. It has a schema of its own when the shared one does not know such paths. */
function location({ source }: Draft, { collectionPath }: Plan, thing: Thing): JsonObject {
  const base = new URL(
    String(objectOf((source.root.node['servers'] as Json[] | undefined)?.[0])['url'] ?? '/'),
    'https://host',
  );
  const filled = collectionPath.replaceAll(/\{([^}]+)\}/g, (_whole, id: string) => idExample(source, id));
  const path = `${base.pathname.replace(/\/$/, '')}${filled}`;
  const example = `${path}/${thing.id?.example('created') ?? 'id'}`;
  const known = knownLocation(source);
  const pattern = known && String(follow(source, refTo(known), known)?.node['pattern'] ?? '');
  const fits = known !== undefined && pattern !== undefined && new RegExp(pattern, 'u').test(example);
  const own = {
    type: 'string',
    format: 'uri-reference',
    description: `The path of ${withArticle(thing.phrase)}, starting with the version.`,
    minLength: 1,
    maxLength: 255,
    pattern: String.raw`^/[\x21-\x7E]+$`,
    examples: [example],
  };
  return {
    description: `The path of the new ${thing.phrase}.`,
    required: true,
    schema: fits ? refTo(known) : own,
    example,
  };
}

function idExample({ files, read }: Draft['source'], id: string): string {
  const parameter = files.find(
    (file) => basename(file).endsWith('.yaml') && read(file)['name'] === id && read(file)['in'] === 'path',
  );
  return String(parameter === undefined ? id : read(parameter)['example']);
}

function knownLocation(source: Draft['source']): string | undefined {
  for (const { node, file } of source.operations) {
    const response = follow(source, objectOf(node['responses'])['201'], file);
    const header = response && follow(source, objectOf(response.node['headers'])['Location'], response.file);
    const schema = header && referredFile(header.node['schema'], header.file);
    if (schema !== undefined) return schema;
  }
  return undefined;
}

function bodyOf(draft: Draft, plan: Plan, thing: Thing): JsonObject {
  if (plan.kind === 'list') return page(draft, plan, thing);
  if (plan.kind === 'get') return { schema: refTo(thing.schema), examples: { [snake(thing)]: refTo(thing.example) } };
  const after: { [kind: string]: [key: string, suffix: string, summary: string] } = {
    create: ['created', 'Created', `The new ${thing.phrase}`],
    replace: ['replaced', 'Replaced', `The ${thing.phrase} after it was replaced`],
    update: ['updated', 'Updated', `The ${thing.phrase} after it was changed`],
  };
  const [key, suffix, summary] = after[plan.kind] ?? [
    `after_${snakeOf(plan.verb)}`,
    `After${capitalize(plan.verb)}`,
    todo(`Say in a few words how the ${thing.phrase} is now`),
  ];
  const id = plan.kind === 'create' && thing.id ? { id: thing.id.example('created') } : {};
  const changed =
    thing.field.isShown && plan.kind !== 'action'
      ? { [thing.field.name]: plan.kind === 'create' ? thing.field.value : thing.field.other }
      : {};
  const value = { ...refTo(thing.example), ...id, ...changed };
  const file = addComponent(draft, thing.folder, 'examples', `${thing.name}${suffix}`, exampleTree(summary, value));
  return { schema: refTo(thing.schema), examples: { [key]: refTo(file) } };
}

function snake({ phrase }: Thing): string {
  return phrase.replaceAll(' ', '_');
}

function snakeOf(verb: string): string {
  return verb.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function page(draft: Draft, plan: Plan, thing: Thing): JsonObject {
  const { house } = draft;
  const schema = pageSchema(draft, thing);
  const others = Object.keys(objectOf(pageNode(draft)['properties'])).filter((name) => name !== house.list.items);
  const cursor = Buffer.from(JSON.stringify({ after: thing.id?.example() ?? thing.name }))
    .toString('base64url')
    .slice(0, 32);
  const pageOf = (item: string, next: string | null): JsonObject => ({
    [house.list.items]: [refTo(item)],
    ...Object.fromEntries(others.map((name) => [name, name === house.list.cursor ? next : 2])),
  });
  const prefix = `${thing.name}${plan.verb === 'list' ? 'List' : capitalize(plan.verb)}`;
  const first = exampleTree('The first page of several', pageOf(secondExample(draft, thing), cursor));
  const last = exampleTree('The last page', pageOf(thing.example, null));
  return {
    schema: refTo(schema),
    examples: {
      first_page: refTo(addComponent(draft, thing.folder, 'examples', `${prefix}FirstPage`, first)),
      last_page: refTo(addComponent(draft, thing.folder, 'examples', `${prefix}LastPage`, last)),
    },
  };
}

function pageNode({ source, house }: Draft): JsonObject {
  return required(anyPage(source, house), 'what a page of a list looks like').node;
}

/** A page like those of other lists. */
function pageSchema(draft: Draft, thing: Thing): string {
  const { source, house } = draft;
  const known = componentOf(draft, 'schemas', `${thing.name}List`);
  if (known !== undefined && !thing.isNew) return known;
  const model = required(anyPage(source, house), 'what a page of a list looks like');
  const properties = Object.entries(objectOf(model.node['properties'])).map(([name, schema]): [string, JsonObject] => {
    if (name === house.list.items) return [name, itemsOf(thing, house.list.maximum)];
    const file = referredFile(schema, model.file);
    const { description: _description, ...rest } = objectOf(schema);
    const text =
      name === house.list.cursor
        ? `The cursor of the next page of ${thing.plural}, or \`null\` on the last page.`
        : name === 'total'
          ? `How many ${thing.plural} there are, over all pages.`
          : todo(`Say what \`${name}\` of a page of ${thing.plural} is.`);
    return [name, described(file === undefined ? rest : refTo(file), text)];
  });
  return addComponent(draft, thing.folder, 'schemas', `${thing.name}List`, {
    type: 'object',
    description: `One page of ${thing.plural}.`,
    required: properties.map(([name]) => name),
    properties: Object.fromEntries(properties),
  });
}

function itemsOf(thing: Thing, maxItems: number): JsonObject {
  return { type: 'array', description: `The ${thing.plural} of this page.`, maxItems, items: refTo(thing.schema) };
}

function nextPage({ house }: Draft, { operationId, ids }: Plan, { plural }: Thing): JsonObject {
  const path = Object.fromEntries(ids.map((id) => [id, `$request.path.${id}`]));
  const parameters = { ...path, [house.list.cursorParameter]: `$response.body#/${house.list.cursor}` };
  return { next: { operationId, description: `The next page of ${plural}.`, parameters } };
}

function errorOf(draft: Draft, plan: Plan, thing: Thing, status: string, isOwn: boolean, traits: Traits): JsonObject {
  const { source, house } = draft;
  const shared = sharedResponse(source, status);
  if (!isOwn) return refTo(required(shared, `what a ${status} looks like`));
  const type = house.media.type;
  const schema = required(errorSchema(source, status, type), `what the body of a ${status} looks like`);
  const model = required(
    errorExample(source, status, house.errors.always.map(String).includes(status) ? plan.method : undefined, type),
    `an example of a ${status}`,
  );
  const { key, summary, description, sentence } = wordsOf(status, plan, thing, traits);
  const value = fill(model, thing.field.name, sentence);
  return {
    description,
    headers: sorted(headersIn(draft, status, traits)),
    content: { [type]: { schema: refTo(schema), examples: { [key]: { summary, value } } } },
  };
}

interface ErrorWords {
  key: string;
  summary: string;
  description: string;
  /** The message, and the message of a detail. */
  sentence(isDetail: boolean): string;
}

function wordsOf(status: string, plan: Plan, thing: Thing, { isKeyed, hasTransition }: Traits): ErrorWords {
  const { phrase } = thing;
  const doing = `${plan.verb} ${withArticle(phrase)}`;
  if (status === '404')
    return {
      key: plan.kind === 'get' ? `unknown_${snake(thing)}` : `nothing_to_${snakeOf(plan.verb)}`,
      summary: `An id that no ${phrase} has`,
      description: `There is no ${phrase} with this id to ${plan.verb}.`,
      sentence: () => `There is no ${phrase} to ${plan.verb}: nothing has this id.`,
    };
  if (status === '409' || (!isKeyed && hasTransition && status !== '400' && status !== '422'))
    return {
      key: isKeyed ? 'still_running' : 'wrong_state',
      summary: isKeyed ? 'The same key twice at the same time' : `A ${phrase} in another state`,
      description: isKeyed
        ? `The first request to ${doing} with this key is still running.`
        : todo(`Say in which states one cannot ${doing}, and narrow \`x-transition\` to the others.`),
      sentence: () =>
        todo(
          isKeyed
            ? `Say that the first request to ${doing} is still running.`
            : `Say which state keeps one from being able to ${doing}.`,
        ),
    };
  const isMalformed = status === '400';
  const name = thing.field.name;
  return {
    key: isMalformed ? 'malformed_body' : `invalid_${snakeOf(name)}`,
    summary: isMalformed ? 'A body that cannot be read' : `A ${name.replaceAll('_', ' ')} that is not allowed`,
    description: isMalformed
      ? `The body is not JSON, or is not what it takes to ${doing}.`
      : `A value in the body is not allowed, so one cannot ${doing}.`,
    sentence: (isDetail) =>
      isMalformed
        ? todo(isDetail ? `Say what to send to ${doing}.` : `Say what is wrong with a body to ${doing}.`)
        : todo(isDetail ? `Say which \`${name}\` to send to ${doing}.` : `Say why \`${name}\` is refused to ${doing}.`),
  };
}

/** The example with other sentences, and about another field. Codes and ids stay. */
function fill(model: Json, field: string, sentence: (isDetail: boolean) => string, isDetail = false): Json {
  if (Array.isArray(model)) return model.slice(0, 1).map((item) => fill(item, field, sentence, true));
  if (typeof model !== 'object' || model === null) return model;
  return Object.fromEntries(
    Object.entries(model).map(([key, value]) => {
      if (typeof value === 'string' && /\s/.test(value)) return [key, sentence(isDetail)];
      return [key, isDetail && key === 'field' ? field : fill(value, field, sentence, isDetail)];
    }),
  );
}
