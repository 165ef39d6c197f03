// What an operation answers: its success, and each error that the rules ask of it.
import type { JsonObject } from '@botbat/document';
import { addComponent, exampleTree, refTo, todo, type Draft } from './draft.ts';
import { ownAnswer, sharedAnswer } from './error-answer.ts';
import { locationHeader } from './location.ts';
import { headersOf, listsHaveLinks } from './manners.ts';
import { nextPage, pageBody } from './page.ts';
import type { Kind, Plan } from './plan.ts';
import type { Thing } from './thing.ts';
import { capitalize, snakeCase } from './words.ts';

/** What decides which errors an operation has. */
export interface Traits {
  hasBody: boolean;
  /** Whether it can be repeated under a key. */
  isKeyed: boolean;
  hasTransition: boolean;
}

/** The responses by status. @see https://spec.openapis.org/oas/v3.1.0#responses-object */
export function responsesOf(draft: Draft, plan: Plan, thing: Thing, traits: Traits): JsonObject {
  const own = ownStatuses(draft, plan, traits);
  const statuses = [...new Set([...draft.house.errors.always, ...own])];
  const errors = statuses.map((status): [string, JsonObject] => {
    const text = String(status);
    if (!own.includes(status)) return [text, sharedAnswer(draft, text)];
    const { description = '', ...rest } = ownAnswer(draft, text, plan, thing, traits.isKeyed);
    return [text, { description, headers: sorted(headersIn(draft, text, traits)), ...rest }];
  });
  return { [successStatus(plan)]: success(draft, plan, thing, traits), ...Object.fromEntries(errors) };
}

/** The error statuses that depend on the operation. */
function ownStatuses({ house: { errors } }: Draft, { ids }: Plan, traits: Traits): number[] {
  return [
    ...(traits.hasBody ? [...errors.always.filter((status) => status === 400), ...errors.withBody] : []),
    ...(ids.length > 0 ? errors.withPathId : []),
    ...(traits.isKeyed || traits.hasTransition ? errors.withConflict : []),
  ];
}

function successStatus({ kind }: Plan): string {
  return kind === 'create' ? '201' : kind === 'delete' ? '204' : '200';
}

function success(draft: Draft, plan: Plan, thing: Thing, traits: Traits): JsonObject {
  const headers = headersIn(draft, successStatus(plan), traits);
  if (plan.kind === 'create') headers['Location'] = locationHeader(draft, plan, thing);
  const hasLinks = plan.kind === 'list' && listsHaveLinks(draft.source, draft.house);
  return {
    description: successSentence(plan, thing),
    headers: sorted(headers),
    ...(plan.kind !== 'delete' && { content: { [draft.house.media.type]: bodyOf(draft, plan, thing) } }),
    ...(hasLinks && { links: nextPage(draft, plan, thing) }),
  };
}

function successSentence({ kind, operationId }: Plan, { phrase, plural }: Thing): string {
  const sentences: { [kind in Kind]: string } = {
    list: `One page of ${plural}.`,
    get: `The ${phrase} as it is now.`,
    create: `The ${phrase} was created.`,
    replace: `The ${phrase} was replaced.`,
    update: `The ${phrase} was changed.`,
    delete: `The ${phrase} is gone. The response has no body.`,
    action: todo(`Say how the ${phrase} is afterwards, having done ${operationId}.`),
  };
  return sentences[kind];
}

function headersIn({ source, house }: Draft, status: string, { isKeyed }: Traits): JsonObject {
  const headers = headersOf(source, status, isKeyed, house);
  return Object.fromEntries([...headers].map(([name, file]) => [name, refTo(file)]));
}

function sorted(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function bodyOf(draft: Draft, plan: Plan, thing: Thing): JsonObject {
  if (plan.kind === 'list') return pageBody(draft, plan, thing);
  if (plan.kind === 'get')
    return { schema: refTo(thing.schema), examples: { [snakeCase(thing.phrase)]: refTo(thing.example) } };
  const { key, name, summary } = afterwards(plan, thing);
  const tree = exampleTree(summary, { ...refTo(thing.example), ...changeOf(plan, thing) });
  const file = addComponent(draft, thing.folder, 'examples', `${thing.name}${name}`, tree);
  return { schema: refTo(thing.schema), examples: { [key]: refTo(file) } };
}

/** How the example is called that shows the thing after the operation. */
function afterwards({ kind, verb }: Plan, { phrase }: Thing): { key: string; name: string; summary: string } {
  if (kind === 'create') return { key: 'created', name: 'Created', summary: `The new ${phrase}` };
  if (kind === 'replace') return { key: 'replaced', name: 'Replaced', summary: `The ${phrase} after it was replaced` };
  if (kind === 'update') return { key: 'updated', name: 'Updated', summary: `The ${phrase} after it was changed` };
  const summary = todo(`Say in a few words how the ${phrase} is now`);
  return { key: `after_${snakeCase(verb)}`, name: `After${capitalize(verb)}`, summary };
}

/** What is different in it. */
function changeOf({ kind }: Plan, { field, id }: Thing): JsonObject {
  if (kind === 'action') return {};
  const value = kind === 'create' ? field.value : field.other;
  return {
    ...(kind === 'create' && id && { id: id.example('created') }),
    ...(field.isShown && { [field.name]: value }),
  };
}
