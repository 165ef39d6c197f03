import type { Json, JsonObject } from '@botbat/document';
import { refTo, todo, type Draft } from './draft.ts';
import { errorExample, errorSchema, required, sharedResponse } from './manners.ts';
import type { Plan } from './plan.ts';
import type { Thing } from './thing.ts';
import { snakeCase, withArticle } from './words.ts';

/** The response that operations share for a status. */
export function sharedAnswer({ source }: Draft, status: string): JsonObject {
  return refTo(required(sharedResponse(source, status), `what a ${status} looks like`));
}

/**
 * A response of the operation's own: the schema and the codes are those of other operations, the sentences are not.
 *
 * @param isKeyed - whether the operation can be repeated under a key
 */
export function ownAnswer(draft: Draft, status: string, plan: Plan, thing: Thing, isKeyed: boolean): JsonObject {
  const { source, house } = draft;
  const type = house.media.type;
  // A body is malformed in another way for each method; what else goes wrong does not depend on it.
  const method = house.errors.always.map(String).includes(status) ? plan.method : undefined;
  const schema = required(errorSchema(source, status, type), `what the body of a ${status} looks like`);
  const model = required(errorExample(source, status, method, type), `an example of a ${status}`);
  const { key, summary, description, message, detail } = wordsOf(status, plan, thing, isKeyed);
  const value = fill(model, thing.field.name, message, detail ?? message);
  return { description, content: { [type]: { schema: refTo(schema), examples: { [key]: { summary, value } } } } };
}

/** What is said of an error. */
interface ErrorWords {
  /** The name of the example. */
  key: string;
  summary: string;
  description: string;
  message: string;
  /** The message about a single field. */
  detail?: string;
}

function wordsOf(status: string, plan: Plan, thing: Thing, isKeyed: boolean): ErrorWords {
  const doing = `${plan.verb} ${withArticle(thing.phrase)}`;
  if (status === '400') return malformed(doing);
  if (status === '404') return notFound(plan, thing);
  if (status === '409') return isKeyed ? stillRunning(doing) : wrongState(doing, thing);
  return invalid(doing, thing.field.name);
}

function malformed(doing: string): ErrorWords {
  return {
    key: 'malformed_body',
    summary: 'A body that cannot be read',
    description: `The body is not JSON, or is not what it takes to ${doing}.`,
    message: todo(`Say what is wrong with a body to ${doing}.`),
    detail: todo(`Say what to send to ${doing}.`),
  };
}

/** The last id of the path says what is missing: the thing itself, or what it belongs to. */
function notFound({ kind, verb, path, ids, itemPath }: Plan, { phrase, plural }: Thing): ErrorWords {
  const isOwn = itemPath.endsWith('}') && path.startsWith(itemPath);
  const what = isOwn ? phrase : (ids.at(-1) ?? '').replace(/_id$/, '').replaceAll('_', ' ');
  const toDo = isOwn ? verb : `${verb} ${kind === 'list' ? plural : withArticle(phrase)} of`;
  return {
    key: kind === 'get' || !isOwn ? `unknown_${snakeCase(what)}` : `nothing_to_${snakeCase(verb)}`,
    summary: `An id that no ${what} has`,
    description: `There is no ${what} with this id to ${toDo}.`,
    message: `There is no ${what} to ${toDo}: no ${what} has this id.`,
  };
}

function stillRunning(doing: string): ErrorWords {
  return {
    key: 'still_running',
    summary: 'The same key twice at the same time',
    description: `The first request to ${doing} with this key is still running.`,
    message: todo(`Say that the first request to ${doing} is still running.`),
  };
}

function wrongState(doing: string, { phrase }: Thing): ErrorWords {
  return {
    key: 'wrong_state',
    summary: `A ${phrase} in another state`,
    description: todo(`Say in which states one cannot ${doing}, and narrow the states of the operation to the others.`),
    message: todo(`Say which state keeps one from being able to ${doing}.`),
  };
}

function invalid(doing: string, field: string): ErrorWords {
  return {
    key: `invalid_${snakeCase(field)}`,
    summary: `A ${field.replaceAll('_', ' ')} that is not allowed`,
    description: `A value in the body is not allowed, so one cannot ${doing}.`,
    message: todo(`Say why \`${field}\` is refused to ${doing}.`),
    detail: todo(`Say which \`${field}\` to send to ${doing}.`),
  };
}

/** The example with other sentences, and about one field, which is ours. Codes and ids stay. */
function fill(model: Json, field: string, message: string, detail: string): Json {
  if (Array.isArray(model)) return model.slice(0, 1).map((item) => fill(item, field, detail, detail));
  if (typeof model !== 'object' || model === null) return model;
  return Object.fromEntries(
    Object.entries(model).map(([key, value]) => {
      if (typeof value === 'string' && /\s/.test(value)) return [key, message];
      return [key, key === 'field' ? field : fill(value, field, message, detail)];
    }),
  );
}
