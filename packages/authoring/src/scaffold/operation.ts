import type { Json, JsonObject } from '@botbat/document';
import { responsesOf, type Traits } from './answers.ts';
import { refTo, todo, type Draft } from './draft.ts';
import { requestBody } from './inputs.ts';
import { commonExtensions, extensionLike, findParameter, mostUsed, required } from './manners.ts';
import type { Plan } from './plan.ts';
import { follow, objectOf } from './source.ts';
import type { Thing } from './thing.ts';
import { capitalize, withArticle } from './words.ts';

/** An Operation Object with all that the rules ask of its kind. @see https://spec.openapis.org/oas/v3.1.0#operation-object */
export function operationOf(draft: Draft, plan: Plan, thing: Thing): JsonObject {
  const body = requestBody(draft, plan, thing);
  const states = plan.kind === 'action' ? statesOf(draft, thing) : [];
  const traits = { hasBody: body !== undefined, isKeyed: plan.kind === 'create', hasTransition: states.length > 0 };
  const parameters = parametersOf(draft, plan, traits);
  return {
    operationId: plan.operationId,
    summary: summaryOf(draft, plan, thing),
    description: todo(`Say what happens when one calls ${plan.operationId}.`),
    tags: [tagOf(draft, plan)],
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: body }),
    responses: responsesOf(draft, plan, thing, traits),
    security: [{ [draft.house.scope.scheme]: [scopeOf(plan)] }],
    ...extensionsOf(draft, plan, states),
  };
}

/** `campaigns:write`: the first segment, and whether something can change. */
function scopeOf({ path, method }: Pick<Plan, 'path' | 'method'>): string {
  return `${path.split('/')[1]}:${method === 'get' ? 'read' : 'write'}`;
}

function summaryOf({ house }: Draft, { verb, kind }: Plan, { phrase, plural }: Thing): string {
  const words = verb.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const summary = capitalize(kind === 'list' ? `${words} ${plural}` : `${words} ${withArticle(phrase)}`);
  return summary.length <= house.summary.maxLength ? summary : todo(`Say it in ${house.summary.maxLength} characters`);
}

/** The tag of the operations below the same segment; that of a new resource is called like it. */
function tagOf({ source }: Draft, { path }: Pick<Plan, 'path'>): string {
  const segment = path.split('/')[1] ?? '';
  const tags = source.operations
    .filter((known) => known.path.split('/')[1] === segment)
    .map(({ node }) => String((node['tags'] as Json[])[0]));
  return mostUsed(tags) ?? capitalize(segment.replaceAll('-', ' '));
}

function parametersOf({ source, house }: Draft, { kind }: Plan, { isKeyed }: Traits): JsonObject[] {
  const { cursorParameter, limitParameter } = house.list;
  const wanted =
    kind === 'list'
      ? [
          [cursorParameter, 'query'],
          [limitParameter, 'query'],
        ]
      : isKeyed
        ? [[house.idempotency.header, 'header']]
        : [];
  return wanted.map(([name = '', place = '']) =>
    refTo(required(findParameter(source, name, place), `the parameter \`${name}\``)),
  );
}

/** The states of a thing, where its schema lists them. */
function statesOf({ source, house }: Draft, { schema }: Thing): readonly Json[] {
  const { node, file } = follow(source, refTo(schema), schema) ?? { node: {}, file: schema };
  const state = follow(source, objectOf(node['properties'])[house.transition.property], file);
  return Array.isArray(state?.node['enum']) ? state.node['enum'] : [];
}

function extensionsOf({ source, house }: Draft, plan: Plan, states: readonly Json[]): JsonObject {
  const common = [...commonExtensions(source)].map(([name, values]): [string, Json | undefined] => {
    const isSentence = values.every((value) => typeof value === 'string' && /\s/.test(value));
    if (isSentence) return [name, todo(`Say what \`${name}\` is for ${plan.operationId}`)];
    return [name, name === house.rateLimit.extension ? extensionLike(source, name, plan.verb, plan.method) : undefined];
  });
  const all: [string, Json | undefined][] = [
    ...common,
    [house.list.extension, plan.kind === 'list' ? house.list.pagination : undefined],
    [house.transition.extension, states.length > 0 ? { from: [...states], to: [...states] } : undefined],
  ];
  const found = all.filter((entry): entry is [string, Json] => entry[1] !== undefined);
  return Object.fromEntries(found.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
