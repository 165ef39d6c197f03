import type { Contract, Place } from '../contract.ts';
import type { Operator } from '../operator.ts';

type Where = (target: Place) => boolean;

const schemas =
  (...all: Where[]) =>
  (contract: Contract) =>
    contract.schemas.filter((target) => all.every((holds) => holds(target)));
const isObject: Where = ({ value }) => value['type'] === 'object' && value['properties'] !== undefined;
const isInput: Where = ({ file }) => /Input\.yaml$/.test(file);
/** What events and answers hold. The errors have exceptions of their own. */
const isOutput: Where = ({ file }) => !/(Input|List|Error\w*)\.yaml$/.test(file);
const has =
  (...keywords: string[]): Where =>
  ({ value }) =>
    keywords.every((keyword) => value[keyword] !== undefined);
const isOfType =
  (type: string): Where =>
  ({ value }) =>
    value['type'] === type;

/** A schema that is a property, inside the schema of an object. */
const properties =
  (...all: Where[]) =>
  (contract: Contract): Place[] =>
    contract.schemas.flatMap(({ file, path, value }) =>
      Object.entries((value['properties'] ?? {}) as { [name: string]: Place['value'] })
        .map(([name, property]) => ({ file, path: [...path, 'properties', name], value: property }))
        .filter((target) => all.every((holds) => holds(target))),
    );
const nameOf = ({ path }: Place) => String(path.at(-1));
const cut =
  (keyword: string): Operator['make'] =>
  ({ file, path }: Place, { edit }) =>
    edit(file).cut([...path, keyword]);
const toCamelCase = (name: string) => name.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());

/** Defects of schemas. */
export const schemaOperators: readonly Operator[] = [
  {
    rule: 'botbat/bounded',
    name: 'string-without-length',
    targets: schemas(isOfType('string'), has('maxLength')),
    make: cut('maxLength'),
  },
  {
    rule: 'botbat/bounded',
    name: 'string-without-pattern',
    targets: schemas(isOfType('string'), has('pattern'), ({ value }) => value['format'] === undefined),
    make: cut('pattern'),
  },
  {
    rule: 'botbat/bounded',
    name: 'number-without-maximum',
    targets: properties(isOfType('integer'), has('maximum')),
    make: cut('maximum'),
  },
  {
    rule: 'botbat/bounded',
    name: 'array-without-end',
    targets: properties(isOfType('array'), has('maxItems')),
    make: cut('maxItems'),
  },
  {
    rule: 'botbat/closed-input',
    name: 'open-input',
    targets: schemas(isObject, isInput, has('additionalProperties')),
    most: 4,
    make: cut('additionalProperties'),
  },
  {
    rule: 'botbat/closed-input',
    name: 'closed-output',
    targets: schemas(isObject, isOutput, has('required')),
    most: 4,
    make: ({ file }: Place, { edit }) => edit(file).add([], 'additionalProperties: false'),
  },
  {
    rule: 'botbat/described',
    name: 'schema-without-description',
    targets: schemas(has('description')),
    make: cut('description'),
  },
  {
    rule: 'botbat/described',
    name: 'property-without-description',
    targets: properties(has('$ref', 'description')),
    most: 4,
    make: cut('description'),
  },
  {
    rule: 'botbat/described',
    name: 'description-without-full-stop',
    targets: properties(
      ({ value }) => /^[^:'"#]+\.$/.test(value['description'] ?? '') && value['description'].length < 60,
    ),
    make: ({ file, path }: Place, { edit }) =>
      edit(file).edit([...path, 'description'], (text) => text.replace(/\.$/, '')),
  },
  {
    rule: 'botbat/enum-descriptions',
    name: 'value-without-description',
    targets: schemas(has('enum', 'x-enum-descriptions')),
    make: ({ file, value }: Place, { edit }) => edit(file).cut(['x-enum-descriptions', value['enum'][0]]),
  },
  {
    rule: 'botbat/enum-descriptions',
    name: 'description-of-no-value',
    targets: schemas(has('enum', 'x-enum-descriptions')),
    make: ({ file, value }: Place, { edit }) =>
      edit(file).rename(['x-enum-descriptions', value['enum'].at(-1)], 'no_such_value'),
  },
  {
    rule: 'botbat/enum-descriptions',
    name: 'enum-without-descriptions',
    targets: schemas(has('enum', 'x-enum-descriptions')),
    make: cut('x-enum-descriptions'),
  },
  {
    rule: 'botbat/names',
    name: 'camel-case-property',
    targets: properties((target) => /_[a-z]/.test(nameOf(target))),
    most: 4,
    make: (target: Place, { edit }) => edit(target.file).rename(target.path, toCamelCase(nameOf(target))),
  },
  {
    rule: 'botbat/names',
    name: 'camel-case-query',
    targets: ({ parameters }) =>
      parameters.filter(({ value }) => value['in'] === 'query' && value['name'].includes('_')),
    make: ({ file, value }: Place, { edit }) => edit(file).replace(['name'], toCamelCase(value['name'])),
  },
  {
    rule: 'botbat/times-and-ids',
    name: 'time-without-its-ending',
    targets: properties(
      (target) => /^[a-z]+_at$/.test(nameOf(target)) && target.value['$ref']?.endsWith('/Timestamp.yaml'),
    ),
    make: (target: Place, { edit }) => edit(target.file).rename(target.path, nameOf(target).replace('_at', '_time')),
  },
  {
    rule: 'botbat/times-and-ids',
    name: 'id-without-prefix',
    targets: schemas(({ file, value }) => /Id\.yaml$/.test(file) && /\{26\}/.test(value['pattern'] ?? '')),
    make: ({ file }: Place, { edit }) => edit(file).edit(['pattern'], (text) => text.replace(/[a-z]+_/, '')),
  },
  {
    rule: 'botbat/times-and-ids',
    name: 'time-as-plain-text',
    targets: ({ schemas: all }) => all.filter(({ file }) => file.endsWith('/Timestamp.yaml')),
    make: ({ file }: Place, { edit }) => edit(file).cut(['format']),
  },
  {
    rule: 'botbat/required-in-output',
    name: 'optional-output',
    targets: schemas(isObject, isOutput, ({ value }) => value['required']?.length > 1),
    most: 4,
    make: ({ file, value }: Place, { edit }) => edit(file).cut(['required', value['required'].length - 1]),
  },
  {
    rule: 'botbat/required-order',
    name: 'required-out-of-order',
    targets: schemas(isObject, ({ value }) => value['required']?.length > 1),
    most: 4,
    make: ({ file, value }: Place, { edit }) =>
      edit(file).replace(['required'], `[${(value['required'] as string[]).toReversed().join(', ')}]`),
  },
  {
    rule: 'botbat/no-inline',
    name: 'inline-object',
    targets: properties(has('$ref', 'description'), (target) =>
      /^(audience|stats|failure|header|body|footer|subscriptions)$/.test(nameOf(target)),
    ),
    make: (target: Place, { edit }) =>
      edit(target.file).replace(
        target.path,
        '{ type: object, description: Anything., properties: { note: { $ref: ../../shared/schemas/Tag.yaml, description: A note. } } }',
      ),
  },
  {
    rule: 'botbat/unique-descriptions',
    name: 'description-of-another-schema',
    targets: schemas(has('description')),
    make({ file }: Place, { edit, schemas: all }) {
      const other = all.find((each) => each.file !== file && each.value['description'])?.value['description'] as string;
      return edit(file).replace(['description'], JSON.stringify(other));
    },
  },
  {
    rule: 'botbat/unique-descriptions',
    name: 'description-of-another-parameter',
    targets: ({ parameters }) => parameters,
    most: 2,
    make({ file }: Place, { edit, parameters }) {
      const other = parameters.find((each) => each.file !== file)?.value['description'] as string;
      return edit(file).replace(['description'], JSON.stringify(other));
    },
  },
];
