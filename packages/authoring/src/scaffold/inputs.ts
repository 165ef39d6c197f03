import type { JsonObject } from '@botbat/document';
import { addComponent, exampleTree, refTo, todo, componentOf, type Draft } from './draft.ts';
import { described } from './field.ts';
import { mediaOf } from './manners.ts';
import type { Plan } from './plan.ts';
import { follow, objectOf, referredFile } from './source.ts';
import type { Thing } from './thing.ts';
import { capitalize, snakeCase, withArticle } from './words.ts';

/** The body of a request, if the operation has one: an action is begun without. */
export function requestBody(draft: Draft, plan: Plan, thing: Thing): JsonObject | undefined {
  const { kind, ids } = plan;
  if (kind === 'create' || kind === 'replace') return body(draft, plan, thing, writeInput(draft, plan, thing));
  if (kind === 'update') return body(draft, plan, thing, updateInput(draft, thing));
  return kind === 'action' && ids.length === 0 ? body(draft, plan, thing, actionInput(draft, plan, thing)) : undefined;
}

function body(draft: Draft, plan: Plan, thing: Thing, schema: string): JsonObject {
  const { name, folder, field } = thing;
  const { summary, description } = wordsOf(plan, thing);
  const tree = exampleTree(summary, { [field.name]: plan.kind === 'create' ? field.value : field.other });
  const file = addComponent(draft, folder, 'examples', `${name}${capitalize(plan.verb)}Request`, tree);
  const examples = { [snakeCase(`${plan.verb} ${thing.phrase}`)]: refTo(file) };
  return { description, required: true, content: { [draft.house.media.type]: { schema: refTo(schema), examples } } };
}

function wordsOf({ kind, verb }: Plan, { phrase, plural, field }: Thing): { summary: string; description: string } {
  if (kind === 'create') return { summary: `A new ${phrase}`, description: `The ${phrase} to create.` };
  if (kind === 'replace')
    return { summary: `All of the ${phrase} anew`, description: `The whole ${phrase} as it is to be.` };
  if (kind === 'update')
    return {
      summary: `Another ${field.name.replaceAll('_', ' ')}`,
      description: `The properties of the ${phrase} to change.`,
    };
  return {
    summary: `What to ${verb}`,
    description: todo(`Say what the body holds when one asks to ${verb} ${plural}.`),
  };
}

/** Creating and replacing take the same body; a sibling may have it already. */
function writeInput(draft: Draft, plan: Plan, thing: Thing): string {
  const { name, phrase, folder, field } = thing;
  const known = siblingInput(draft, plan);
  if (known !== undefined) return known;
  const own = draft.files.has(componentOf(draft, 'schemas', `${name}Input`) ?? '');
  if (own) return componentOf(draft, 'schemas', `${name}Input`) ?? '';
  return addComponent(draft, folder, 'schemas', `${name}Input`, {
    type: 'object',
    description: `${capitalize(withArticle(phrase))} as you write it, when creating or replacing one.`,
    additionalProperties: false,
    required: [field.name],
    properties: { [field.name]: described(field.schema, `The ${field.name} that the ${phrase} is to have.`) },
  });
}

function siblingInput({ source, house }: Draft, { itemPath, collectionPath }: Plan): string | undefined {
  const siblings = source.operations.filter(({ path, method }) => {
    return (path === itemPath && method === 'put') || (path === collectionPath && method === 'post');
  });
  const schemas = siblings.map(({ node, file }) => {
    const request = follow(source, objectOf(node['requestBody']), file);
    return request && referredFile(mediaOf(request.node, house.media.type)['schema'], request.file);
  });
  return schemas.find((schema) => schema !== undefined);
}

function updateInput(draft: Draft, { name, phrase, folder, field }: Thing): string {
  return addComponent(draft, folder, 'schemas', `${name}UpdateInput`, {
    type: 'object',
    description: `The properties of ${withArticle(phrase)} to change; what is absent stays as it is (RFC 7396).`,
    additionalProperties: false,
    minProperties: 1,
    properties: { [field.name]: described(field.schema, `The new ${field.name} of the ${phrase}.`) },
  });
}

function actionInput(draft: Draft, plan: Plan, { name, plural, folder, field }: Thing): string {
  const verb = capitalize(plan.verb);
  return addComponent(draft, folder, 'schemas', `${name}${verb}Input`, {
    type: 'object',
    description: todo(`Say what one gives to ${plan.verb} ${plural}.`),
    additionalProperties: false,
    required: [field.name],
    properties: {
      [field.name]: described(field.schema, todo(`Say what the ${field.name} does to ${plan.verb} ${plural}.`)),
    },
  });
}
