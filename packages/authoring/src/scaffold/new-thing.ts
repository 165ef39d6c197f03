import type { JsonObject } from '@botbat/document';
import { addComponent, componentOf, exampleTree, refTo, todo, type Draft } from './draft.ts';
import { described, nameField, type Field } from './field.ts';
import { idShapeOf, isIdSchema, newIdShape, type IdShape } from './ids.ts';
import { commonProperties, type CommonProperty } from './manners.ts';
import type { Plan } from './plan.ts';
import type { Names, Thing } from './thing.ts';
import { capitalize, withArticle } from './words.ts';

/** The id of a new thing. */
interface Id {
  file: string;
  shape: IdShape;
}

/** Writes the schema and the example of a thing that nothing returns yet: an id, a name, and what all others have. */
export function newThing(draft: Draft, plan: Plan, names: Names): Thing {
  const id = plan.itemPath.endsWith('}') ? idOf(draft, plan, names) : undefined;
  const field = nameField(names.phrase);
  const common = commonProperties(draft.source, draft.house.media.type);
  const others = common.filter(({ name }) => name !== 'id' && name !== field.name);
  const schema = addSchema(draft, names, field, others, id);
  const example = addExample(draft, names, field, others, id);
  return { ...names, schema, example, field, id: id?.shape, isNew: true };
}

type Others = readonly CommonProperty[];

function addSchema(draft: Draft, { name, phrase, folder }: Names, field: Field, others: Others, id?: Id): string {
  const entries = others.map((other) => [other.name, described(refTo(other.file), whenOf(other.name, phrase))]);
  const properties: JsonObject = {
    ...(id && { id: described(refTo(id.file), `The id of the ${phrase}.`) }),
    [field.name]: described(field.schema, todo(`Say what the ${field.name} of ${withArticle(phrase)} is for.`)),
    ...(Object.fromEntries(entries) as JsonObject),
  };
  const description = todo(`Say what ${withArticle(phrase)} is.`);
  const required = Object.keys(properties);
  return addComponent(draft, folder, 'schemas', name, { type: 'object', description, required, properties });
}

function addExample(draft: Draft, { name, phrase, folder }: Names, field: Field, others: Others, id?: Id): string {
  const tree = exampleTree(capitalize(withArticle(phrase)), {
    ...(id && { id: id.shape.example() }),
    [field.name]: field.value,
    ...Object.fromEntries(others.map((other) => [other.name, other.value])),
  });
  return addComponent(draft, folder, 'examples', `${name}Example`, tree);
}

/** `created_at` → `When the segment was created.` */
function whenOf(name: string, phrase: string): string {
  const word = /^([a-z]+ed)_at$/.exec(name)?.[1];
  return word === undefined
    ? todo(`Say what \`${name}\` of ${withArticle(phrase)} is.`)
    : `When the ${phrase} was ${word}.`;
}

/** An id that is there already, say because others name the thing, is taken as it is. */
function idOf(draft: Draft, plan: Plan, { name, phrase, folder }: Names): Id {
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
