import type { Contract, OperationPlace, Place } from '../contract.ts';
import type { Operator } from '../operator.ts';

const all = ({ operations }: Contract) => operations;
const withMethod =
  (...methods: string[]) =>
  ({ operations }: Contract) =>
    operations.filter(({ method }) => methods.includes(method));
const withField =
  (field: string) =>
  ({ operations }: Contract) =>
    operations.filter(({ value }) => value[field] !== undefined);

/** The verbs of one method that another method has. */
const OTHER_VERB: { [method: string]: string } = {
  get: 'create',
  post: 'remove',
  put: 'update',
  patch: 'replace',
  delete: 'destroy',
};

const scopeOf = ({ value, path }: OperationPlace) =>
  [[...path, 'security', 0, 'bearerAuth', 0], value['security'][0].bearerAuth[0]] as const;

const keyParameter = ({ value }: Place) =>
  ((value['parameters'] ?? []) as { $ref?: string }[]).findIndex(({ $ref }) => $ref?.endsWith('/IdempotencyKey.yaml'));

/** Defects of what stands directly in an operation. */
export const operationOperators: readonly Operator[] = [
  {
    rule: 'botbat/scope',
    name: 'scope-of-the-other-kind',
    targets: all,
    make(target: OperationPlace, { edit }) {
      const [path, scope] = scopeOf(target);
      const other = scope.endsWith(':read') ? scope.replace(':read', ':write') : scope.replace(':write', ':read');
      return edit(target.file).replace(path, `'${other}'`);
    },
  },
  {
    rule: 'botbat/scope',
    name: 'scope-of-another-resource',
    targets: all,
    make(target: OperationPlace, { edit }) {
      const [path, scope] = scopeOf(target);
      const other = scope.startsWith('contacts:') ? 'messages' : 'contacts';
      return edit(target.file).replace(path, `'${scope.replace(/^[a-z]+/, other)}'`);
    },
  },
  {
    rule: 'botbat/scope',
    name: 'no-scope',
    targets: all,
    make: ({ file, path }: OperationPlace, { edit }) =>
      edit(file).replace([...path, 'security', 0, 'bearerAuth'], '[]'),
  },
  {
    rule: 'botbat/operation-id',
    name: 'verb-of-another-method',
    targets: all,
    make: ({ file, path, method }: OperationPlace, { edit }) =>
      edit(file).edit([...path, 'operationId'], (id) => id.replace(/^[a-z]+/, OTHER_VERB[method] ?? '')),
  },
  {
    rule: 'botbat/operation-id',
    name: 'snake-case-operation-id',
    targets: all,
    make: ({ file, path }: OperationPlace, { edit }) =>
      edit(file).edit([...path, 'operationId'], (id) => id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
  },
  {
    rule: 'botbat/operation-id',
    name: 'verb-alone',
    targets: withMethod('get'),
    make: ({ file, path }: OperationPlace, { edit }) =>
      edit(file).edit([...path, 'operationId'], (id) => id.replace(/[A-Z].*/, '')),
  },
  {
    rule: 'botbat/rate-limit',
    name: 'limit-of-another-policy',
    targets: all,
    make: ({ file, path }: OperationPlace, { edit }) =>
      edit(file).edit([...path, 'x-rate-limit', 'limit'], (limit) => String(Number(limit) + 1)),
  },
  {
    rule: 'botbat/rate-limit',
    name: 'undeclared-policy',
    targets: all,
    make: ({ file, path }: OperationPlace, { edit }) => edit(file).replace([...path, 'x-rate-limit', 'policy'], 'bulk'),
  },
  {
    rule: 'botbat/rate-limit',
    name: 'no-rate-limit',
    targets: all,
    make: ({ file, path }: OperationPlace, { edit }) => edit(file).cut([...path, 'x-rate-limit']),
  },
  {
    rule: 'botbat/idempotency',
    name: 'no-idempotency-key',
    targets: ({ operations }) => operations.filter((target) => keyParameter(target) >= 0),
    most: 4,
    make: (target: OperationPlace, { edit }) =>
      target.value['parameters'].length === 1
        ? edit(target.file).cut([...target.path, 'parameters'])
        : edit(target.file).cut([...target.path, 'parameters', keyParameter(target)]),
  },
  {
    rule: 'botbat/idempotency',
    name: 'idempotency-key-on-another-method',
    targets: withMethod('put', 'patch'),
    make: ({ file, path }: OperationPlace, { edit }) =>
      edit(file).add(path, 'parameters: [{ $ref: ../shared/parameters/IdempotencyKey.yaml }]'),
  },
  {
    rule: 'botbat/transition',
    name: 'unknown-state-to-leave',
    targets: withField('x-transition'),
    make: ({ file, path }: OperationPlace, { edit }) =>
      edit(file).replace([...path, 'x-transition', 'from', 0], 'archived'),
  },
  {
    rule: 'botbat/transition',
    name: 'misspelt-state-to-reach',
    targets: ({ operations }) => operations.filter(({ value }) => value['x-transition']?.to?.length > 0),
    make: ({ file, path }: OperationPlace, { edit }) =>
      edit(file).edit([...path, 'x-transition', 'to', 0], (state) => `${state}s`),
  },
  {
    rule: 'botbat/transition',
    name: 'from-nowhere',
    targets: withField('x-transition'),
    make: ({ file, path }: OperationPlace, { edit }) => edit(file).cut([...path, 'x-transition', 'from']),
  },
  {
    rule: 'botbat/summary',
    name: 'summary-with-full-stop',
    targets: all,
    make: ({ file, path }: OperationPlace, { edit }) => edit(file).edit([...path, 'summary'], (text) => `${text}.`),
  },
  {
    rule: 'botbat/summary',
    name: 'summary-too-long',
    targets: all,
    make: ({ file, path }: OperationPlace, { edit }) =>
      edit(file).edit([...path, 'summary'], (text) => `${text} that belongs to your own organization`),
  },
  {
    rule: 'botbat/summary',
    name: 'summary-in-small-letters',
    targets: ({ operations, events }) => [...operations, ...events],
    make: ({ file, path }: OperationPlace, { edit }) =>
      edit(file).edit([...path, 'summary'], (text) => text.replace(/^./, (letter) => letter.toLowerCase())),
  },
  {
    rule: 'botbat/deprecated',
    name: 'deprecated-without-dates',
    targets: withMethod('get', 'put'),
    make: ({ file, path }: OperationPlace, { edit }) => edit(file).add(path, 'deprecated: true'),
  },
  {
    rule: 'botbat/deprecated',
    name: 'sunset-too-soon',
    targets: withMethod('post', 'delete'),
    make: ({ file, path }: OperationPlace, { edit }) =>
      edit(file).add(path, "deprecated: true\n  x-deprecated-at: '2027-01-01'\n  x-sunset: '2027-06-01'"),
  },
  {
    rule: 'botbat/deprecated',
    name: 'deprecated-without-headers',
    targets: withMethod('patch'),
    make: ({ file, path }: OperationPlace, { edit }) =>
      edit(file).add(path, "deprecated: true\n  x-deprecated-at: '2027-01-01'\n  x-sunset: '2028-06-01'"),
  },
  {
    rule: 'botbat/unique-descriptions',
    name: 'description-of-another-operation',
    targets: all,
    make({ file, path }: OperationPlace, { edit, operations }) {
      const other = operations.find((each) => each.file !== file)?.value['description'] as string;
      return edit(file).replace([...path, 'description'], JSON.stringify(other));
    },
  },
  {
    rule: 'botbat/described',
    name: 'placeholder-for-a-description',
    targets: all,
    make: ({ file, path }: OperationPlace, { edit }) =>
      edit(file).replace([...path, 'description'], "'TODO: Say what it does.'"),
  },
  {
    rule: 'botbat/trace',
    name: 'unknown-requirement',
    targets: withField('x-seed'),
    make: ({ file, path }: OperationPlace, { edit }) => edit(file).replace([...path, 'x-seed', 0], 'S-079'),
  },
  {
    rule: 'botbat/trace',
    name: 'requirement-twice',
    targets: withField('x-seed'),
    make: ({ file, path }: OperationPlace, { edit }) => edit(file).edit([...path, 'x-seed', 0], (id) => `${id}, ${id}`),
  },
];
