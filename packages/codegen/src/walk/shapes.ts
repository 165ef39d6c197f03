import { METHODS } from '@botbat/document';
import { LISTS_OF_SCHEMAS, MAPS_OF_SCHEMAS, SCHEMAS } from '../validators/keywords.ts';

/** What may stand at a place of a description. */
export type Kind =
  | 'anything'
  | 'text'
  | 'record'
  | 'description'
  | 'components'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'requestBody'
  | 'response'
  | 'mediaType'
  | 'schema';

/** A value itself, or a map or a list of such values. */
export type Field = readonly [holds: 'one' | 'map' | 'list', kind: Kind];

interface Shape {
  fields: ReadonlyMap<string, Field>;
  /** Fields without which there is nothing to work with. */
  required?: readonly string[];
}

const one = (kind: Kind): Field => ['one', kind];
const map = (kind: Kind): Field => ['map', kind];
const list = (kind: Kind): Field => ['list', kind];
const shape = (fields: { [name: string]: Field }, required: readonly string[] = []): Shape => {
  return { fields: new Map(Object.entries(fields)), required };
};
const each = (names: Iterable<string>, field: Field) => [...names].map((name) => [name, field] as const);

/** As much of OpenAPI 3.1 as generators look at. Of all else they only have to know that it ends. */
export const SHAPES: { readonly [kind in Kind]?: Shape } = {
  description: shape({
    paths: map('pathItem'),
    webhooks: map('pathItem'),
    components: one('components'),
    security: list('record'),
  }),
  components: shape({ schemas: map('schema') }),
  pathItem: shape({ ...Object.fromEntries(each(METHODS, one('operation'))), parameters: list('parameter') }),
  operation: shape({
    operationId: one('text'),
    summary: one('text'),
    description: one('text'),
    tags: list('text'),
    parameters: list('parameter'),
    requestBody: one('requestBody'),
    responses: map('response'),
    security: list('record'),
  }),
  parameter: shape(
    {
      name: one('text'),
      in: one('text'),
      description: one('text'),
      schema: one('schema'),
      content: map('mediaType'),
    },
    ['name', 'in'],
  ),
  requestBody: shape({ description: one('text'), content: map('mediaType') }),
  response: shape({ content: map('mediaType'), headers: map('record') }),
  mediaType: shape({ schema: one('schema') }),
  schema: {
    fields: new Map([
      ...each(SCHEMAS, one('schema')),
      ...each(LISTS_OF_SCHEMAS, list('schema')),
      ...each(MAPS_OF_SCHEMAS, map('schema')),
      ['$ref', one('text')],
      ['required', list('text')],
      ['enum', list('anything')],
    ]),
  },
};

/** What may be a reference to what it stands for. What schemas refer to is part of their meaning, and looked at there. */
export const REFERABLE: ReadonlySet<Kind> = new Set(['pathItem', 'parameter', 'requestBody', 'response', 'record']);

/** How a message says what should be there. */
export function wanted(kind: Kind): string {
  if (kind === 'text') return 'a text';
  return kind === 'schema' ? 'an object or a boolean' : 'an object';
}
