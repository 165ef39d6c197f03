import { basename, dirname, join } from 'node:path';
import type { Json, JsonObject } from '@botbat/document';
import { addComponent, componentOf, exampleTree, refTo, todo, type Draft } from './draft.ts';
import { idShapeOf, isIdSchema, newIdShape, type IdShape } from './ids.ts';
import { bodySchema, commonProperties, mediaOf } from './manners.ts';
import type { Plan } from './plan.ts';
import { ScaffoldError } from './scaffold-error.ts';
import { follow, nameOf, objectOf, referredFile, type KnownOperation, type Part } from './source.ts';
import { capitalize, pascal, pluralOf, withArticle } from './words.ts';

/** A property that callers may write. */
export interface Field {
  name: string;
  schema: JsonObject;
  value: Json;
  /** Another value, after a change. */
  other: Json;
  /** Whether the thing has the property, which a new body of an old thing may not know. */
  isShown: boolean;
}

/** What operations are about: its schema, and an example that spells it out. */
export interface Thing {
  /** The beginning of the names of its components. */
  name: string;
  phrase: string;
  plural: string;
  folder: string;
  /** The file of its schema. */
  schema: string;
  /** The file of its example. */
  example: string;
  field: Field;
  /** What its ids look like, if it has some. */
  id: IdShape | undefined;
  isNew: boolean;
}

/** The thing of a plan: the one that its neighbours return, or a new one. */
export function thingOf(draft: Draft, plan: Plan): Thing {
  const known = knownSchema(draft, plan);
  return known ? knownThing(draft, plan, known) : newThing(draft, plan);
}

function namesOf(plan: Plan): Pick<Thing, 'name' | 'phrase' | 'plural' | 'folder'> {
  const { noun, path } = plan;
  const phrase = noun.join(' ');
  const plural = [...noun.slice(0, -1), pluralOf(noun.at(-1) ?? '')].join(' ');
  return { name: pascal(noun), phrase, plural, folder: path.split('/')[1] ?? '' };
}

interface Known extends Part {
  operation: KnownOperation;
}

function knownSchema({ source, house }: Draft, { itemPath, collectionPath }: Plan): Known | undefined {
  const type = house.media.type;
  const at = (path: string) => source.operations.filter((operation) => operation.path === path);
  const items = at(itemPath).flatMap((operation) => {
    const schema = bodySchema(source, operation, type);
    return schema ? [{ ...schema, operation }] : [];
  });
  const created = at(collectionPath).flatMap((operation) => {
    const schema = operation.method === 'post' ? bodySchema(source, operation, type) : undefined;
    return schema ? [{ ...schema, operation }] : [];
  });
  return [...items, ...created].find(({ file }) => basename(dirname(file)) === 'schemas');
}

function knownThing(draft: Draft, plan: Plan, { file, node, operation }: Known): Thing {
  const names = namesOf(plan);
  const id = objectOf(objectOf(node['properties'])['id']);
  const pattern = follow(draft.source, id, file)?.node['pattern'];
  return {
    ...names,
    schema: file,
    example: knownExample(draft, operation, names),
    field: fieldIn(draft, { file, node }) ?? { ...nameField(names.phrase), isShown: false },
    id: typeof pattern === 'string' ? idShapeOf(pattern) : undefined,
    isNew: false,
  };
}

/** The file of an example, which is written when the example has none of its own. */
function knownExample(
  draft: Draft,
  operation: KnownOperation,
  { name, phrase, folder }: Pick<Thing, 'name' | 'phrase' | 'folder'>,
): string {
  const { source, house } = draft;
  const responses = objectOf(operation.node['responses']);
  const status = Object.keys(responses).find((key) => key < '3') ?? '';
  const response = follow(source, responses[status], operation.file);
  const examples = Object.values(objectOf(response && mediaOf(response.node, house.media.type)['examples']));
  const file = examples
    .map((example) => referredFile(example, response?.file ?? ''))
    .find((found) => found !== undefined);
  if (file !== undefined) return file;
  const value = objectOf(examples[0])['value'];
  if (value !== undefined)
    return addComponent(
      draft,
      folder,
      'examples',
      `${name}Example`,
      exampleTree(capitalize(withArticle(phrase)), value),
    );
  throw new ScaffoldError(
    `\`${String(operation.node['operationId'])}\` has no named example to make others of. Add one first.`,
  );
}

/** A text that is no id, time or state, so that it can be written. */
function fieldIn({ source }: Draft, { node, file }: Part): Field | undefined {
  for (const [name, schema] of Object.entries(objectOf(node['properties']))) {
    const target = follow(source, schema, file)?.node ?? {};
    const { description: _description, ...rest } = objectOf(schema);
    const isText =
      [target['type']].flat().includes('string') && !['enum', 'const', 'format'].some((keyword) => keyword in target);
    const [value] = Array.isArray(target['examples']) ? target['examples'] : [];
    if (!isText || value === undefined || /(^|_)ids?$/.test(name)) continue;
    const shared = referredFile(schema, file);
    return { name, schema: shared === undefined ? rest : refTo(shared), value, other: value, isShown: true };
  }
  return undefined;
}

function nameField(phrase: string): Field {
  const value = `First ${phrase}`;
  const schema = { type: 'string', minLength: 1, maxLength: 120, pattern: String.raw`\S`, examples: [value] };
  return { name: 'name', schema, value, other: `Another ${phrase}`, isShown: true };
}

function newThing(draft: Draft, plan: Plan): Thing {
  const names = namesOf(plan);
  const { name, phrase, folder } = names;
  const hasId = plan.itemPath.endsWith('}');
  const id = hasId ? idOf(draft, plan, names) : undefined;
  const field = nameField(phrase);
  const common = commonProperties(draft.source, draft.house.media.type).filter(
    (property) => property.name !== 'id' && property.name !== field.name,
  );
  const properties = {
    ...(id && { id: { ...refTo(id.file), description: `The id of the ${phrase}.` } }),
    [field.name]: described(field.schema, todo(`Say what the ${field.name} of ${withArticle(phrase)} is for.`)),
    ...Object.fromEntries(
      common.map((property) => [
        property.name,
        { ...refTo(property.file), description: whenOf(property.name, phrase) },
      ]),
    ),
  };
  const schema = addComponent(draft, folder, 'schemas', name, {
    type: 'object',
    description: todo(`Say what ${withArticle(phrase)} is.`),
    required: Object.keys(properties),
    properties,
  });
  const value = {
    ...(id && { id: id.shape.example() }),
    [field.name]: field.value,
    ...Object.fromEntries(common.map((property) => [property.name, property.value])),
  };
  const example = addComponent(
    draft,
    folder,
    'examples',
    `${name}Example`,
    exampleTree(capitalize(withArticle(phrase)), value),
  );
  return { ...names, schema, example, field, id: id?.shape, isNew: true };
}

/** The description stands behind the type, where people look for it. */
export function described({ type, $ref, ...rest }: JsonObject, description: string): JsonObject {
  return { ...(type !== undefined && { type }), ...($ref !== undefined && { $ref }), description, ...rest };
}

/** `created_at` → `When the segment was created.` */
function whenOf(name: string, phrase: string): string {
  const word = /^([a-z]+ed)_at$/.exec(name)?.[1];
  return word === undefined
    ? todo(`Say what \`${name}\` of ${withArticle(phrase)} is.`)
    : `When the ${phrase} was ${word}.`;
}

type Names = Pick<Thing, 'name' | 'phrase' | 'folder'>;

/** An id that is there already, say because others name the thing, is taken as it is. */
function idOf(draft: Draft, plan: Plan, { name, phrase, folder }: Names): { file: string; shape: IdShape } {
  const { source, house } = draft;
  const known = componentOf(draft, 'schemas', `${name}Id`);
  if (known !== undefined && isIdSchema(source, known, house.ids.shape))
    return { file: known, shape: idShapeOf(String(source.read(known)['pattern'])) };
  const shape = newIdShape(source, house.ids.shape, plan.noun);
  const file = addComponent(draft, folder, 'schemas', `${name}Id`, {
    type: 'string',
    description: `The id of ${withArticle(phrase)}.`,
    minLength: shape.length,
    maxLength: shape.length,
    pattern: shape.pattern,
    examples: [shape.example()],
  });
  return { file, shape };
}

/** Another example of the same thing, for the other page of a list. */
export function secondExample(draft: Draft, thing: Thing): string {
  const { name, phrase, folder } = thing;
  const created = componentOf(draft, 'examples', `${name}Created`);
  if (created !== undefined) return created;
  const value = { ...refTo(thing.example), ...(thing.id && { id: thing.id.example('another') }) };
  return addComponent(draft, folder, 'examples', `${name}Another`, exampleTree(`Another ${phrase}`, value));
}

/** Where the parameter of a path is, which is written when it is not there. */
export function pathParameter(draft: Draft, id: string, plan: Plan, thing: Thing): string {
  const known = [...draft.source.files].find((file) => {
    return basename(dirname(file)) === 'parameters' && draft.source.read(file)['name'] === id;
  });
  if (known !== undefined) return known;
  const isOwn = plan.itemPath.endsWith(`{${id}}`);
  const schema = componentOf(draft, 'schemas', `${thing.name}Id`);
  if (!isOwn || schema === undefined || !thing.id)
    throw new ScaffoldError(`No parameter is called \`${id}\`. Begin what it is the id of first.`);
  const name = nameOf(schema);
  const file = join(draft.source.folder, thing.folder, 'parameters', `${name}.yaml`);
  if (draft.files.has(file)) return file;
  return addComponent(draft, thing.folder, 'parameters', name, {
    name: id,
    in: 'path',
    description: `Which ${thing.phrase} the request is about.`,
    required: true,
    schema: refTo(schema),
    example: thing.id.example(),
  });
}
