import type { Contract, OperationPlace, Place } from '../contract.ts';
import type { Operator } from '../operator.ts';

type ResponsePlace = Place & { status: string };

/** The responses with one of the statuses, be they written in the operation or shared. */
const responses =
  (...statuses: string[]) =>
  ({ operations }: Contract): ResponsePlace[] =>
    operations.flatMap(({ responses }) => responses.filter(({ status }) => statuses.includes(status)));
/** Those that the operation writes itself. */
const own =
  (...statuses: string[]) =>
  (contract: Contract): ResponsePlace[] =>
    responses(...statuses)(contract).filter(({ value }) => !value['$ref']);
const media = ({ path }: Place) => [...path, 'content', 'application/json'];
/** The names of the examples that the response writes itself. */
const ownExamples = ({ value }: Place) =>
  Object.entries(
    (value['content']?.['application/json']?.examples ?? {}) as { [name: string]: { value?: unknown } },
  ).flatMap(([name, example]) => (example.value ? [name] : []));
const withOwnExample =
  (...statuses: string[]) =>
  (contract: Contract) =>
    own(...statuses)(contract).filter((target) => ownExamples(target).length > 0);
const exampleIn = (target: Place) => [...media(target), 'examples', ownExamples(target)[0] ?? ''];
const cut = ({ file, path }: Place, { edit }: Contract) => edit(file).cut(path);

const missing = ['400', '401', '403', '404', '409', '422', '429', '500'].map((status): Operator => ({
  rule: 'botbat/errors',
  name: `no-${status}`,
  targets: responses(status),
  most: 2,
  make: cut,
}));

/** Defects of responses. */
export const responseOperators: readonly Operator[] = [
  ...missing,
  {
    rule: 'botbat/errors',
    name: 'ninth-status',
    targets: ({ operations }) => operations,
    make: ({ file, path }: OperationPlace, { edit }) =>
      edit(file).add([...path, 'responses'], "'503': { $ref: ../shared/responses/InternalError.yaml }"),
  },
  {
    rule: 'botbat/errors',
    name: 'default-response',
    targets: ({ operations }) => operations,
    most: 2,
    make: ({ file, path }: OperationPlace, { edit }) =>
      edit(file).add([...path, 'responses'], 'default: { $ref: ../shared/responses/InternalError.yaml }'),
  },
  {
    rule: 'botbat/errors',
    name: 'code-of-another-status',
    targets: withOwnExample('404', '409', '422'),
    make: (target: ResponsePlace, { edit }) =>
      edit(target.file).replace([...exampleIn(target), 'value', 'error', 'code'], 'invalid_request'),
  },
  {
    rule: 'botbat/errors',
    name: 'plain-schema-of-422',
    targets: own('422'),
    make: (target: ResponsePlace, { edit }) =>
      edit(target.file).replace([...media(target), 'schema', '$ref'], '../shared/schemas/ErrorResponse.yaml'),
  },
  {
    rule: 'botbat/error-examples',
    name: 'example-of-another-operation',
    targets: withOwnExample('404', '409', '422'),
    most: 4,
    make(target: ResponsePlace, contract) {
      const { file, status } = target;
      const other = withOwnExample(status)(contract).find((each) => each.file !== file) ?? target;
      const [name = ''] = ownExamples(other);
      const { value } = other.value['content']['application/json'].examples[name];
      return contract.edit(file).replace([...exampleIn(target), 'value'], JSON.stringify(value));
    },
  },
  {
    rule: 'botbat/headers',
    name: 'no-request-id',
    targets: own('200', '201', '204', '400', '404', '409', '422'),
    most: 4,
    make: ({ file, path }: ResponsePlace, { edit }) => edit(file).cut([...path, 'headers', 'X-Request-Id']),
  },
  {
    rule: 'botbat/headers',
    name: 'no-rate-limit-headers',
    targets: own('200', '201', '404', '422'),
    make: ({ file, path }: ResponsePlace, { edit }) => edit(file).cut([...path, 'headers', 'RateLimit']),
  },
  {
    rule: 'botbat/headers',
    name: 'no-location',
    targets: own('201'),
    make: ({ file, path }: ResponsePlace, { edit }) => edit(file).cut([...path, 'headers', 'Location']),
  },
  {
    rule: 'botbat/headers',
    name: 'no-retry-after',
    targets: ({ texts }) => [{ file: 'shared/responses/RateLimited.yaml', path: [], value: texts }],
    make: ({ file }: Place, { edit }) => edit(file).cut(['headers', 'Retry-After']),
  },
  {
    rule: 'botbat/headers',
    name: 'optional-header',
    targets: ({ headers }) => headers.filter(({ file }) => /X-Request-Id|RateLimit|Retry-After/.test(file)),
    make: ({ file }: Place, { edit }) => edit(file).replace(['required'], 'false'),
  },
  {
    rule: 'botbat/success',
    name: 'creation-answers-200-too',
    targets: own('201'),
    make: ({ file, path }: ResponsePlace, { edit }) =>
      edit(file).add(path.slice(0, -1), "'200': { $ref: ../shared/responses/EventAccepted.yaml }"),
  },
  {
    rule: 'botbat/success',
    name: 'deletion-answers-200',
    targets: own('204'),
    make: ({ file, path }: ResponsePlace, { edit }) => edit(file).rename(path, "'200'"),
  },
  {
    rule: 'botbat/success',
    name: 'reading-answers-201',
    targets: (contract) => own('200')(contract).filter(({ path }) => path[0] === 'get'),
    make: ({ file, path }: ResponsePlace, { edit }) => edit(file).rename(path, "'201'"),
  },
  {
    rule: 'botbat/success',
    name: 'update-answers-nothing',
    targets: (contract) => own('200')(contract).filter(({ path }) => path[0] === 'put' || path[0] === 'patch'),
    make: ({ file, path }: ResponsePlace, { edit }) => edit(file).cut([...path, 'content']),
  },
  {
    rule: 'botbat/media',
    name: 'answer-in-another-type',
    targets: own('200', '201', '409'),
    make: (target: ResponsePlace, { edit }) => edit(target.file).rename(media(target), 'application/problem+json'),
  },
  {
    rule: 'botbat/media',
    name: 'request-in-another-type',
    targets: ({ operations }) =>
      operations.filter(({ value }) => value['requestBody']?.content?.['application/json'] !== undefined),
    make: ({ file, path }: OperationPlace, { edit }) =>
      edit(file).rename([...path, 'requestBody', 'content', 'application/json'], 'application/x-www-form-urlencoded'),
  },
  {
    rule: 'botbat/media',
    name: 'import-as-json',
    targets: ({ operations }) => operations.filter(({ value }) => value['operationId'] === 'importContacts'),
    make: ({ file, path }: OperationPlace, { edit }) =>
      edit(file).rename([...path, 'requestBody', 'content', 'multipart/form-data'], 'application/json'),
  },
  {
    rule: 'botbat/examples',
    name: 'no-example-of-a-response',
    targets: own('200', '201', '404', '422'),
    make: (target: ResponsePlace, { edit }) => edit(target.file).cut([...media(target), 'examples']),
  },
  {
    rule: 'botbat/examples',
    name: 'camel-case-example',
    targets: withOwnExample('400', '404', '409', '422'),
    make: (target: ResponsePlace, { edit }) => edit(target.file).rename(exampleIn(target), 'someExample'),
  },
  {
    rule: 'botbat/examples',
    name: 'example-without-summary',
    targets: ({ examples }) => examples,
    make: ({ file }: Place, { edit }) => edit(file).cut(['summary']),
  },
  {
    rule: 'botbat/examples',
    name: 'parameter-without-example',
    targets: ({ parameters }) => parameters.filter(({ value }) => value['example'] !== undefined),
    make: ({ file }: Place, { edit }) => edit(file).cut(['example']),
  },
  {
    rule: 'botbat/no-inline',
    name: 'inline-answer',
    targets: own('200', '201', '400', '404', '409'),
    make: (target: ResponsePlace, { edit }) =>
      edit(target.file).replace([...media(target), 'schema'], '{ type: object, description: Anything. }'),
  },
];
