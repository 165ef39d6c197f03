import { basename, dirname } from 'node:path';
import { addComponent, componentOf, exampleTree, refTo, type Draft } from './draft.ts';
import { fieldIn, nameField, type Field } from './field.ts';
import { idShapeOf, type IdShape } from './ids.ts';
import { bodySchema, mediaOf } from './manners.ts';
import { newThing } from './new-thing.ts';
import type { Plan } from './plan.ts';
import { ScaffoldError } from './scaffold-error.ts';
import { follow, objectOf, referredFile, type KnownOperation, type Part } from './source.ts';
import { capitalize, pascal, pluralOf, withArticle } from './words.ts';

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
  return known ? knownThing(draft, plan, known) : newThing(draft, plan, namesOf(plan));
}

/** What a thing is called, and the folder that it is in. */
export type Names = Pick<Thing, 'name' | 'phrase' | 'plural' | 'folder'>;

function namesOf(plan: Plan): Names {
  const { noun, path } = plan;
  const phrase = noun.join(' ');
  const plural = [...noun.slice(0, -1), pluralOf(noun.at(-1) ?? '')].join(' ');
  return { name: pascal(noun), phrase, plural, folder: path.split('/')[1] ?? '' };
}

interface Known extends Part {
  operation: KnownOperation;
}

/** What the operations on one thing, the one that creates it, or the list of all return. */
function knownSchema(draft: Draft, { itemPath, collectionPath }: Plan): Known | undefined {
  const { operations } = draft.source;
  const items = operations.filter(({ path }) => path === itemPath);
  const all = operations.filter(({ path, method }) => path === collectionPath && /^(get|post)$/.test(method));
  const found = [...items, ...all.toReversed()].flatMap((operation) => {
    const schema = schemaOf(draft, operation);
    return schema ? [{ ...schema, operation }] : [];
  });
  return found.find(({ file }) => basename(dirname(file)) === 'schemas');
}

/** The schema of what an operation returns; of a page, that of what is on it. */
function schemaOf({ source, house }: Draft, operation: KnownOperation): Part | undefined {
  const body = bodySchema(source, operation, house.media.type);
  const rows = body && rowsOf(body, house.list.items);
  return body && rows !== undefined ? follow(source, rows, body.file) : body;
}

/** What is on a page; nothing when the body is none, even if it holds one, as a conversation holds its messages. */
function rowsOf(body: Part, items: string): unknown {
  return objectOf(objectOf(body.node['properties'])[items])['items'];
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
function knownExample(draft: Draft, operation: KnownOperation, { name, phrase, folder }: Names): string {
  const { file, examples } = examplesOf(draft, operation);
  const body = bodySchema(draft.source, operation, draft.house.media.type);
  const isList = body !== undefined && rowsOf(body, draft.house.list.items) !== undefined;
  const known = isList
    ? componentOf(draft, 'examples', `${name}Example`)
    : examples.map((example) => referredFile(example, file)).find((found) => found !== undefined);
  if (known !== undefined) return known;
  const value = objectOf(examples[0])['value'];
  if (value === undefined || isList)
    throw new ScaffoldError(
      `\`${String(operation.node['operationId'])}\` has no named example to make others of. Add one first.`,
    );
  const tree = exampleTree(capitalize(withArticle(phrase)), value);
  return addComponent(draft, folder, 'examples', `${name}Example`, tree);
}

/** The examples of what an operation answers when all is well, and the file that names them. */
function examplesOf({ source, house }: Draft, { node, file }: KnownOperation): { file: string; examples: unknown[] } {
  const responses = objectOf(node['responses']);
  const status = Object.keys(responses).find((key) => key < '3') ?? '';
  const response = follow(source, responses[status], file);
  if (!response) return { file, examples: [] };
  return {
    file: response.file,
    examples: Object.values(objectOf(mediaOf(response.node, house.media.type)['examples'])),
  };
}

/** Another example of the same thing, for the other page of a list. */
export function secondExample(draft: Draft, thing: Thing): string {
  const { name, phrase, folder } = thing;
  const created = componentOf(draft, 'examples', `${name}Created`);
  if (created !== undefined) return created;
  const value = { ...refTo(thing.example), ...(thing.id && { id: thing.id.example('another') }) };
  return addComponent(draft, folder, 'examples', `${name}Another`, exampleTree(`Another ${phrase}`, value));
}
