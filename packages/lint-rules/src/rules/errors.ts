import { isRef, type Location, type Oas3Rule, type UserContext } from '@redocly/openapi-core';
import {
  childOf,
  entriesOf,
  quote,
  responsesOf,
  visitOperations,
  type Entry,
  type Operation,
  type Part,
} from '../operations.ts';

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
        codes = codesOf((root as { [name: string]: unknown })[settings.catalogue]);
      },
      leave(_root: object, { report, location }: UserContext) {
        for (const status of uncoded) {
          const message = `\`${settings.catalogue}\` has no code for \`${status}\`. Add its \`status\` and \`code\`.`;
          report({ message, location: location.child(settings.catalogue).key() });
        }
      },
    },
    Paths: visitOperations((operation) => {
      const expectations = expectationsOf(operation, settings);
      for (const response of checkStatuses(operation, expectations)) {
        const { key } = response;
        if (settings.catalogue && !codes.has(key)) uncoded.add(key);
        const body = checkSchema(operation, response, settings.schemaByStatus[key] ?? settings.schema);
        const code = codes.get(key);
        if (body && code) checkCodes(operation, body, key, code, settings.code.split('.'));
      }
    }),
  };
};

function codesOf(catalogue: unknown): ReadonlyMap<string, string> {
  const entries = Array.isArray(catalogue) ? (catalogue as { status?: unknown; code?: unknown }[]) : [];
  return new Map(entries.map(({ status, code }) => [String(status), String(code)]));
}

function expectationsOf(operation: Operation, settings: Settings): Expectation[] {
  const causes = [...settings.conflictExtensions, ...settings.conflictParameters];
  const parameters = [operation, operation.pathItem].flatMap((owner) =>
    entriesOf(childOf(owner, 'parameters', operation.resolve), operation.resolve).map(({ node }) => node['name']),
  );
  const conflicts =
    settings.conflictExtensions.some((name) => operation.node[name] !== undefined) ||
    settings.conflictParameters.some((name) => parameters.includes(name));
  const expectations = [
    { statuses: settings.always, who: 'every operation', applies: true },
    {
      statuses: settings.withPathId,
      who: 'an operation with an id in its path',
      applies: operation.path.includes('{'),
    },
    {
      statuses: settings.withBody,
      who: 'an operation with a body',
      applies: operation.node['requestBody'] !== undefined,
    },
    { statuses: settings.withConflict, who: `an operation with one of ${quote(causes)}`, applies: conflicts },
  ];
  return expectations.map((expectation) => ({ ...expectation, statuses: expectation.statuses.map(String) }));
}

/** Reports the statuses that are missing or too many, and gives the responses of the others. */
function checkStatuses(operation: Operation, expectations: Expectation[]): Entry[] {
  const responses = childOf(operation, 'responses', operation.resolve);
  const found = Object.keys(responses?.node ?? {}).filter((key) => /^([45]|default$)/.test(key));
  const expected = new Set(expectations.filter(({ applies }) => applies).flatMap(({ statuses }) => statuses));
  for (const status of [...expected].filter((status) => !found.includes(status))) {
    const who = expectations.find(({ applies, statuses }) => applies && statuses.includes(status))?.who;
    const message = `\`${status}\` is missing, which ${who} answers. Add \`'${status}'\` to \`responses\`.`;
    operation.report(message, responses ? operation.location.child('responses').key() : operation.location.key());
  }
  for (const status of found.filter((status) => !expected.has(status))) {
    const who = expectations.find(({ statuses }) => statuses.includes(status))?.who;
    const why = who ? `only ${who} answers it` : `the errors here are ${quote(expected)}`;
    if (responses)
      operation.report(
        `\`${status}\` is not an error of this operation: ${why}. Remove it.`,
        responses.location.child(status).key(),
      );
  }
  return responsesOf(operation).filter(({ key }) => expected.has(key));
}

/** The JSON body of a response with the right schema; reports when it has none or another. */
function checkSchema({ resolve, report }: Operation, response: Entry, expected: string): Part | undefined {
  const content = childOf(response, 'content', resolve);
  if (Object.keys(content?.node ?? {}).length === 0) {
    const message = `A \`${response.key}\` has a body. Add \`content\` with \`application/json\` and the schema \`${expected}\`.`;
    report(message, response.location.key());
    return undefined;
  }
  const body = childOf(content, 'application/json', resolve); // `media` speaks of other types.
  const name = body && schemaName(body, resolve);
  if (!body || name === undefined || name === quote([expected])) return body;
  const place: Location = body.node['schema'] === undefined ? body.location.key() : body.location.child('schema');
  report(
    `The schema of a \`${response.key}\` should be \`${expected}\`, instead got ${name}. Refer to \`${expected}\`.`,
    place,
  );
  return undefined;
}

/** The component or file that the schema refers to, through all references; `undefined` when one leads nowhere. */
function schemaName(body: Part, resolve: UserContext['resolve']): string | undefined {
  const { schema } = body.node as { schema?: unknown };
  if (!isRef(schema)) return schema === undefined ? 'none' : 'another one';
  const { node, location } = resolve(schema, body.location.source.absoluteRef);
  if (node === undefined) return undefined;
  const name = /([^/]+?)(\.\w+)?$/.exec(location?.absolutePointer ?? '')?.[1];
  return name && `\`${name}\``;
}

function checkCodes({ resolve, report }: Operation, body: Part, status: string, expected: string, path: string[]) {
  const examples = entriesOf(childOf(body, 'examples', resolve), resolve).map((part) => ({
    part,
    names: ['value', ...path],
  }));
  for (const { part, names } of [...examples, { part: body, names: ['example', ...path] }]) {
    const code = names.reduce<unknown>(
      (value, name) => (value as { [name: string]: unknown } | undefined)?.[name],
      part.node,
    );
    if (typeof code !== 'string' || code === expected || !allows(body, path, code, resolve)) continue;
    const message = `The code of a \`${status}\` should be \`${expected}\`, instead got \`${code}\`. Write \`${expected}\`.`;
    report(message, part.location.child(names));
  }
}

/** Whether the schema knows the code: if not, `no-invalid-media-type-examples` speaks of it. */
function allows(body: Part, path: string[], code: string, resolve: UserContext['resolve']): boolean {
  const schema = path.reduce(
    (owner, name) => childOf(childOf(owner, 'properties', resolve), name, resolve),
    childOf(body, 'schema', resolve),
  );
  const { enum: values } = (schema?.node ?? {}) as { enum?: unknown };
  return !Array.isArray(values) || values.includes(code);
}
