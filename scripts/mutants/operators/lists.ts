import type { Contract, OperationPlace, Place } from '../contract.ts';
import type { Operator } from '../operator.ts';

const pages = ({ schemas }: Contract) => schemas.filter(({ file }) => /List\.yaml$/.test(file));
const lists = ({ operations }: Contract) => operations.filter(({ value }) => value['x-pagination'] !== undefined);
const file = (name: string) => () => [{ file: name, path: [], value: {} }];
const LIMIT = file('shared/parameters/Limit.yaml');
const examplesOf = ({ path }: Place) => [...path, 'responses', '200', 'content', 'application/json', 'examples'];
const parameterAt = ({ value }: Place, name: string) =>
  (value['parameters'] as { $ref: string }[]).findIndex(({ $ref }) => $ref.endsWith(`/${name}.yaml`));

/** Defects of lists. */
export const listOperators: readonly Operator[] = [
  {
    rule: 'botbat/list',
    name: 'limit-default-20',
    targets: LIMIT,
    make: (target: Place, { edit }) => edit(target.file).replace(['schema', 'default'], '20'),
  },
  {
    rule: 'botbat/list',
    name: 'limit-maximum-1000',
    targets: LIMIT,
    make: (target: Place, { edit }) => edit(target.file).replace(['schema', 'maximum'], '1000'),
  },
  {
    rule: 'botbat/list',
    name: 'limit-minimum-0',
    targets: LIMIT,
    make: (target: Place, { edit }) => edit(target.file).replace(['schema', 'minimum'], '0'),
  },
  {
    rule: 'botbat/list',
    name: 'list-without-cursor-parameter',
    targets: lists,
    make: (target: OperationPlace, { edit }) =>
      edit(target.file).cut([...target.path, 'parameters', parameterAt(target, 'Cursor')]),
  },
  {
    rule: 'botbat/list',
    name: 'list-without-limit-parameter',
    targets: lists,
    make: (target: OperationPlace, { edit }) =>
      edit(target.file).cut([...target.path, 'parameters', parameterAt(target, 'Limit')]),
  },
  {
    rule: 'botbat/list',
    name: 'list-that-does-not-say-so',
    targets: lists,
    make: (target: OperationPlace, { edit }) => edit(target.file).cut([...target.path, 'x-pagination']),
  },
  {
    rule: 'botbat/list',
    name: 'page-without-cursor',
    targets: pages,
    make: (target: Place, { edit }) => edit(target.file).edit(['required'], (text) => text.replace(' cursor,', '')),
  },
  {
    rule: 'botbat/list',
    name: 'page-of-1000',
    targets: pages,
    make: (target: Place, { edit }) => edit(target.file).replace(['properties', 'data', 'maxItems'], '1000'),
  },
  {
    rule: 'botbat/list',
    name: 'page-with-misspelt-total',
    targets: pages,
    make: (target: Place, { edit }) => edit(target.file).rename(['properties', 'total'], 'count'),
  },
  {
    rule: 'botbat/list-examples',
    name: 'no-last-page',
    targets: lists,
    make: (target: OperationPlace, { edit }) => edit(target.file).cut([...examplesOf(target), 'last_page']),
  },
  {
    rule: 'botbat/list-examples',
    name: 'no-first-page',
    targets: lists,
    make: (target: OperationPlace, { edit }) => edit(target.file).cut([...examplesOf(target), 'first_page']),
  },
  {
    rule: 'botbat/list-examples',
    name: 'last-page-that-goes-on',
    targets: ({ examples }) => examples.filter(({ file: name }) => /ListLastPage\.yaml$/.test(name)),
    make: (target: Place, { edit }) => edit(target.file).replace(['value', 'cursor'], 'eyJvIjoyNX0'),
  },
];
