import { isRef, type Oas3Rule, type UserContext } from '@redocly/openapi-core';
import { quote, type Fault } from '../fault.ts';
import { listOf, nodeOf, recordOf, type Node } from '../node.ts';
import { checkOperations, parametersOf, responsesOf } from '../operations.ts';
import { nameOf } from '../schema.ts';

const DEFAULTS = {
  /** The error statuses of every operation. */
  always: ['400', '401', '403', '429', '500'],
  /** Those of an operation whose path has an id. */
  withPathId: ['404'],
  /** Those of an operation with a request body. */
  withBody: ['422'],
  /** Those of an operation that the state of something can refuse. */
  withConflict: ['409'],
  /** The extensions that say that it can. */
  conflictExtensions: ['x-transition', 'x-unique'],
  /** The parameters that say so. */
  conflictParameters: ['Idempotency-Key'],
  /** The schema of error bodies. */
  schema: 'ErrorResponse',
  /** The schema where a status has another one. */
  schemaByStatus: { '422': 'ValidationErrorResponse' } as { [status: string]: string },
  /** The root extension that gives each status its code; an empty text for none. */
  catalogue: 'x-error-codes',
  /** Where the code is in a body. */
  code: 'error.code',
};
type Settings = typeof DEFAULTS;

/** Statuses, and which operations answer them. */
interface Expectation {
  readonly statuses: string[];
  readonly who: string;
  readonly applies: boolean;
}

/** Each operation has the error statuses that it can answer and no others, each with the error schema and its code. */
export const errors: Oas3Rule = (options: Partial<Settings>) => {
  const settings = { ...DEFAULTS, ...options };
  const uncoded = new Set<string>();
  let codes: ReadonlyMap<string, string> = new Map();
  return {
    Root: {
      enter(root: object) {
        codes = codesOf(recordOf(root)[settings.catalogue]);
      },
      leave(root: object, context: UserContext) {
        const { key } = nodeOf(root, context).child(settings.catalogue in root ? settings.catalogue : 'openapi');
        for (const status of uncoded) {
          const message = `\`${settings.catalogue}\` has no code for \`${status}\`. Add its \`status\` and \`code\`.`;
          context.report({ message, location: key });
        }
      },
    },
    Paths: checkOperations((operation, pathItem) => {
      const expectations = expectationsOf(operation, pathItem, settings);
      const expected = new Set(expectations.filter(({ applies }) => applies).flatMap(({ statuses }) => statuses));
      const responses = responsesOf(operation).filter(({ name }) => expected.has(name));
      if (settings.catalogue)
        for (const { name } of responses.filter((response) => !codes.has(response.name))) uncoded.add(name);
      return [
        ...faultsOfStatuses(operation, expectations, expected),
        ...responses.flatMap((response) => faultsOfBody(response, settings, codes.get(response.name))),
      ];
    }),
  };
};

function codesOf(catalogue: unknown): ReadonlyMap<string, string> {
  const entries = listOf(catalogue).map(recordOf);
  return new Map(entries.map(({ status, code }) => [String(status), String(code)]));
}

function expectationsOf(operation: Node, pathItem: Node, settings: Settings): Expectation[] {
  const { always, withPathId, withBody, withConflict, conflictExtensions, conflictParameters } = settings;
  const parameters = [operation, pathItem].flatMap(parametersOf).map(({ fields }) => fields.name);
  const conflicts =
    conflictExtensions.some((name) => operation.fields[name] !== undefined) ||
    conflictParameters.some((name) => parameters.includes(name));
  const causes = quote([...conflictExtensions, ...conflictParameters]);
  const expectation = (statuses: string[], who: string, applies: boolean) => {
    return { statuses: statuses.map(String), who, applies };
  };
  return [
    expectation(always, 'every operation', true),
    expectation(withPathId, 'an operation with an id in its path', pathItem.name.includes('{')),
    expectation(withBody, 'an operation with a body', operation.fields.requestBody !== undefined),
    expectation(withConflict, `an operation with one of ${causes}`, conflicts),
  ];
}

/** The statuses that are missing, and those that are too many. */
function faultsOfStatuses(operation: Node, expectations: Expectation[], expected: ReadonlySet<string>): Fault[] {
  const responses = operation.get('responses');
  const found = Object.keys(responses?.fields ?? {}).filter((status) => /^([45]|default$)/.test(status));
  const missing = [...expected].filter((status) => !found.includes(status));
  const surplus = found.filter((status) => !expected.has(status));
  return [
    ...missing.map((status) => {
      const who = expectations.find(({ applies, statuses }) => applies && statuses.includes(status))?.who;
      const message = `\`${status}\` is missing, which ${who} answers. Add \`'${status}'\` to \`responses\`.`;
      return { message, location: responses ? operation.child('responses').key : operation.key };
    }),
    ...surplus.map((status) => {
      const who = expectations.find(({ statuses }) => statuses.includes(status))?.who;
      const why = who ? `only ${who} answers it` : `the errors here are ${quote(expected)}`;
      const message = `\`${status}\` is not an error of this operation: ${why}. Remove it.`;
      return { message, location: (responses as Node).child(status).key };
    }),
  ];
}

/** An error has a JSON body with the right schema, and examples with the right code. */
function faultsOfBody(response: Node, settings: Settings, code: string | undefined): Fault[] {
  const status = response.name;
  const expected = settings.schemaByStatus[status] ?? settings.schema;
  const content = response.get('content');
  if (Object.keys(content?.fields ?? {}).length === 0) {
    const message = `A \`${status}\` has a body. Add \`content\` with \`application/json\` and the schema \`${expected}\`.`;
    return [{ message, location: response.key }];
  }
  const body = content?.get('application/json'); // `media` speaks of other types.
  const name = body && schemaName(body);
  if (body && name !== undefined && name !== quote([expected])) {
    const message = `The schema of a \`${status}\` should be \`${expected}\`, instead got ${name}. Refer to \`${expected}\`.`;
    return [{ message, location: body.locate('schema') }];
  }
  return body && code ? faultsOfCodes(body, status, code, settings.code.split('.')) : [];
}

/** The component or file that the schema refers to, through all references; `undefined` when one leads nowhere. */
function schemaName(body: Node): string | undefined {
  const schema = body.child('schema');
  if (!isRef(schema.value)) return schema.value === undefined ? 'none' : 'another one';
  const target = schema.follow();
  return target && quote([nameOf(target.location)]);
}

function faultsOfCodes(body: Node, status: string, expected: string, path: string[]): Fault[] {
  const named =
    body
      .get('examples')
      ?.entries()
      .map((example) => example.child('value')) ?? [];
  const examples = [...named, body.child('example')];
  const codes = examples.map((example) => path.reduce((node, name) => node.child(name), example));
  const wrong = codes.filter(
    ({ value }) => typeof value === 'string' && value !== expected && allows(body, path, value),
  );
  return wrong.map(({ value, location }) => {
    const message = `The code of a \`${status}\` should be \`${expected}\`, instead got \`${String(value)}\`. Write \`${expected}\`.`;
    return { message, location };
  });
}

/** Whether the schema knows the code: if not, `no-invalid-media-type-examples` speaks of it. */
function allows(body: Node, path: string[], code: string): boolean {
  const schema = path.reduce((owner, name) => owner?.get('properties')?.get(name), body.get('schema'));
  const values = schema?.fields.enum;
  return !Array.isArray(values) || values.includes(code);
}
