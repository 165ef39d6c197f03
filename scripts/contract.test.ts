import { describe, expect, test } from 'vitest';
import {
  listParameters,
  listResponses,
  resolve,
  type Header,
  type Json,
  type LocatedOperation,
  type Parameter,
  type RequestBody,
  type Response,
  type SchemaObject,
} from '@botbat/document';
import {
  bundleText,
  componentOf,
  contract,
  events,
  examplesOf,
  listAnswers,
  listBodies,
  nameOf,
  operations,
  payloadOf,
  schemaOf,
} from './lib/contract.ts';
import { listExampleCases } from './lib/example-cases.ts';
import * as law from './lib/law.ts';
import { listParts } from './lib/parts.ts';

describe('the contract', () => {
  test('is OpenAPI 3.1 with the one dialect that every tool validates', () => {
    const { openapi, jsonSchemaDialect } = contract;
    expect({ openapi, jsonSchemaDialect }).toEqual({
      openapi: '3.1.0',
      jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    });
  });

  test('has production and a sandbox, whose version is that of the contract [S-003, S-016, S-021, S-030, S-032, I-16]', () => {
    const urls = contract.servers?.map(({ url }) => url);
    expect(urls).toEqual(['https://api.botbat.com/v1', 'https://sandbox.botbat.com/v1']);
    expect(contract['x-version-policy']).toMatchObject({ current: 'v1', deprecation_period: 'P12M' });
    expect(contract.info.version).toMatch(/^1\./);
  });

  test('has 13 events: name and payload [I-09]', () => {
    expect(events.map((event) => `${event.path} ${payloadOf(event)}`)).toEqual(law.EVENTS);
    expect(events).toHaveLength(13);
  });

  test('uses exactly five methods [S-045]', () => {
    expect(sortedSet(operations.map(({ method }) => method))).toEqual(['delete', 'get', 'patch', 'post', 'put']);
  });

  test('has the tags in the order of the reference, one for each operation [S-185..S-190]', () => {
    const tags = ['Campaigns', 'Contacts', 'Messages', 'Conversations', 'Templates', 'Webhooks'];
    expect(contract.tags?.map(({ name }) => name)).toEqual(tags);
    const wrong = operations.filter(
      ({ path, operation }) => operation.tags?.join().toLowerCase() !== path.split('/')[1],
    );
    expect(wrong.map(nameOf)).toEqual([]);
  });

  test.each(Object.entries(law.ENUMS))(
    '%s has exactly its values, each described [S-071, S-088, S-112, S-115, I-11, I-12, I-13]',
    (name, values) => {
      expect(schemaOf(name)['enum']).toEqual(values);
      expect(Object.keys(schemaOf(name)['x-enum-descriptions'] as object)).toEqual(values);
    },
  );

  test('cannot take `search` or `import` for the id of a contact [S-099]', () => {
    const pattern = new RegExp(String(schemaOf('ContactId')['pattern']), 'u');
    const ids = ['search', 'import', 'imports', 'con_01KT3SRYY0G428D84GWCJKQSSV'].filter((text) => pattern.test(text));
    expect(ids).toEqual(['con_01KT3SRYY0G428D84GWCJKQSSV']);
  });

  test('each pattern holds with the flag `u`, which JSON Schema asks for; Prism switches checks off without a word', () => {
    const patterns = listParts(contract).flatMap(({ kind, value }) =>
      kind === 'Schema' ? (value['pattern'] ?? []) : [],
    );
    expect(patterns.length).toBeGreaterThan(50);
    expect(patterns.filter((pattern) => !compiles(String(pattern)))).toEqual([]);
    expect(compiles('^[\\w-.]$')).toBe(false);
  });

  test('each operation says in its own words where the console does it', () => {
    const actions = operations.map(({ operation }) => operation['x-console-action']);
    expect(actions.filter((action) => typeof action !== 'string')).toEqual([]);
    expect(new Set(actions).size).toBe(operations.length);
  });

  test('creating, replacing and updating need a body; sending a campaign may have one [S-047, S-090]', () => {
    const required = operations.flatMap((located) => {
      const { requestBody } = located.operation;
      return requestBody ? [[nameOf(located), resolve<RequestBody>(contract, requestBody).required ?? false]] : [];
    });
    expect(required).toEqual(required.map(([id]) => [id, id !== 'sendCampaign']));
    expect(required).toHaveLength(16);
  });

  test('bodies are JSON, but for one upload [S-014, S-042, S-043, S-044, S-103]', () => {
    const bodies = operations.flatMap((located) => listBodies(located).map(([type]) => `${nameOf(located)} ${type}`));
    expect(bodies.filter((line) => !line.endsWith(' application/json'))).toEqual([
      'importContacts multipart/form-data',
    ]);
    const answers = operations.flatMap((located) => listResponses(contract, located).map(([, { content }]) => content));
    expect(sortedSet(answers.flatMap((content) => Object.keys(content ?? {})))).toEqual(['application/json']);
  });

  test('every operation requires one scope, that of its path and method [S-034, S-038, S-039, S-170, I-07]', () => {
    expect(scopes()).toEqual(operations.map((located) => [nameOf(located), [{ bearerAuth: [law.scopeOf(located)] }]]));
    expect(Object.keys(contract['x-scopes'] as object).toSorted()).toEqual(sortedSet(operations.map(law.scopeOf)));
    expect(sortedSet(operations.map(law.scopeOf))).toHaveLength(12);
  });

  test('every operation has the limit of its policy [S-007, S-028, I-08]', () => {
    const limits = operations.map((located) => [nameOf(located), located.operation['x-rate-limit']] as const);
    const policies = limits.map(([id, limit]) => [id, (limit as { policy: string }).policy] as const);
    expect(limits).toEqual(policies.map(([id, policy]) => [id, { policy, ...law.POLICIES[policy] }]));
    const described = Object.entries(law.POLICIES).map(([policy, numbers]) => [
      policy,
      { ...numbers, description: expect.any(String) },
    ]);
    expect(contract['x-rate-limit-policies']).toEqual(Object.fromEntries(described));
  });

  test('the registry of errors has eight rows, word for word [S-026, S-150..S-157, S-159]', () => {
    expect(contract['x-error-codes']).toEqual(law.ERRORS);
    expect(law.ERRORS).toHaveLength(8);
  });

  test('says how to retry [S-157, S-174]', () => {
    const attempts = { minimum: 3, maximum: 5 };
    expect(contract['x-retry']).toEqual({ codes: [429, 500], attempts, backoff: 'exponential', jitter: 'full' });
  });
});

describe('the contract: responses', () => {
  test('the statuses are those that the law gives, 267 in all [S-036, S-064..S-067, S-070, S-158, I-03, I-04]', () => {
    const statuses = operations.map((located) => {
      const names = listResponses(contract, located).map(([status]) => status);
      return `${nameOf(located)} ${names.toSorted().join(' ')}`;
    });
    expect(statuses).toEqual(
      operations.map((located) => `${nameOf(located)} ${law.lawfulStatuses(located).join(' ')}`),
    );
    expect(operations.flatMap((located) => listResponses(contract, located))).toHaveLength(267);
  });

  test('the statuses follow from what an operation takes and does [S-085, S-086, S-124, S-125, S-133..S-135, S-154, I-05]', () => {
    expect(operations.filter(law.isIdempotent).map(nameOf).toSorted()).toEqual(law.IDEMPOTENT);
    expect(extensionsOf('x-transition')).toEqual(law.TRANSITIONS);
    expect(extensionsOf('x-unique')).toEqual(Object.fromEntries(law.UNIQUE.map((id) => [id, ['email', 'phone']])));
  });

  test('each has the headers of its status [S-007, S-052, S-156, I-15]', () => {
    const list = (headers: (located: LocatedOperation, status: string, response: Response) => string[]) =>
      operations.flatMap((located) =>
        listResponses(contract, located).map(([status, response]) => {
          return `${nameOf(located)} ${status} ${headers(located, status, response).join(' ')}`;
        }),
      );
    expect(list((_located, _status, response) => listHeaders(response))).toEqual(list(law.lawfulHeaders));
  });

  test('each error answers with the error object, and each code fits its status [S-071, S-158]', () => {
    const codes = new Map(law.ERRORS.map(({ status, code }) => [String(status), code]));
    const faults = listAnswers().flatMap(({ id, status, mediaType, examples }) => {
      if (!codes.has(status)) return [];
      const schema = status === '422' ? 'ValidationErrorResponse' : 'ErrorResponse';
      const wrong = examples.filter(([, value]) => errorOf(value)?.code !== codes.get(status));
      const names = wrong.map(([name]) => `${id} ${status} ${name} has another code`);
      return componentOf(mediaType) === schema ? names : [`${id} ${status} is not ${schema}`, ...names];
    });
    expect(faults).toEqual([]);
  });

  test('each 422 names what is at fault [S-073, S-155]', () => {
    const answers = listAnswers().filter(({ status }) => status === '422');
    const empty = answers.filter(({ examples }) => examples.some(([, value]) => !errorOf(value)?.details?.length));
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  test('each idempotent operation shows a key that runs and a key that was used', () => {
    const names = (id: string, status: string) => examplesOf(id, status).map(([name]) => name);
    expect(law.IDEMPOTENT.filter((id) => !names(id, '422').includes('key_reused'))).toEqual([]);
    expect(law.IDEMPOTENT.filter((id) => !names(id, '409').some((name) => name.startsWith('still_')))).toEqual([]);
  });
});

describe('the contract: lists', () => {
  const paged = operations.filter(({ operation }) => operation['x-pagination'] === 'cursor');

  test('they are seven: five lists, a search and a history [S-056, S-123, I-10]', () => {
    expect(paged.map(nameOf)).toEqual([
      'listCampaigns',
      'listContacts',
      'searchContacts',
      'listConversations',
      'getConversation',
      'listTemplates',
      'listWebhooks',
    ]);
  });

  test.each(paged.map((located) => [nameOf(located), located] as const))(
    '%s shows its first page and its last [S-046, S-059, S-060]',
    (id, located) => {
      const examples = examplesOf(id, '200');
      expect(examples.map(([name]) => name)).toEqual(['first_page', 'last_page']);
      const [first, last] = examples.map(([, value]) => pageOf(value)) as [Page, Page];
      expect({ cursor: typeof first.cursor, end: last.cursor }).toEqual({ cursor: 'string', end: null });
      expect([first.total, last.total]).toEqual(Array(2).fill(first.data.length + last.data.length));
      const response = listResponses(contract, located).find(([status]) => status === '200')?.[1];
      expect(response?.links?.['next']).toMatchObject({ operationId: id, parameters: { cursor: expect.any(String) } });
      const parameters = listParameters(contract, located).map(({ name }) => name);
      expect(parameters).toEqual(expect.arrayContaining(['cursor', 'limit']));
    },
  );

  test('each page is exactly data, cursor and total, with at most 100 items [S-057, S-058, S-069]', () => {
    const schemas = Object.keys(contract.components?.schemas ?? {}).filter((name) => name.endsWith('List'));
    const pages = schemas.map((name) => {
      const { properties = {} } = schemaOf(name);
      return [...Object.keys(properties), (properties['data'] as SchemaObject)['maxItems']];
    });
    expect(pages).toEqual(Array(6).fill(['data', 'cursor', 'total', 100]));
  });

  test('they hold 25 unless the request says 1 to 100 [S-061, S-062, S-063]', () => {
    const limit = contract.components?.parameters?.['Limit'] as Parameter;
    expect(limit.schema).toMatchObject({ type: 'integer', minimum: 1, maximum: 100, default: 25 });
  });

  test('nothing but pages and events has `data` at its top [S-068]', () => {
    const names = Object.keys(contract.components?.schemas ?? {}).filter((name) => schemaOf(name).properties?.['data']);
    expect(names.filter((name) => !/(List|Event)$/.test(name))).toEqual([]);
  });
});

describe('the contract: events', () => {
  test('each carries its signature, needs no key and names itself [I-09]', () => {
    const headers = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => `header ${name} required`);
    const common = { method: 'post', security: [], headers, properties: ['type', 'timestamp', 'data'] };
    expect(events.map(describeEvent)).toEqual(events.map(({ path }) => ({ ...common, type: [path] })));
  });
});

describe('the contract: examples', () => {
  test('they obey the generated validators, also after a round trip through JSON [S-067]', () => {
    const cases = listExampleCases();
    const faults = cases.flatMap(([title, value, validate]) => {
      const result = validate(JSON.parse(JSON.stringify(value)));
      return result.ok ? [] : [`${title}: ${JSON.stringify(result.findings)}`];
    });
    expect(faults).toEqual([]);
    expect(cases.length).toBeGreaterThan(300);
  });
});

test('the bundle does not show what only authors need', () => {
  expect(bundleText).not.toMatch(/"x-(seed|requirements)"/);
});

interface Page {
  data: Json[];
  cursor: string | null;
  total: number;
}

/** The page itself, or the page of messages inside a conversation. */
function pageOf(value: Json): Page {
  const { messages = value } = value as { messages?: Json };
  return messages as unknown as Page;
}

function describeEvent(located: LocatedOperation): object {
  const { properties = {} } = schemaOf(componentOf(listBodies(located)[0]?.[1]));
  const headers = listParameters(contract, located).map(({ name, in: place, required }) => {
    return `${place} ${name}${required ? ' required' : ''}`;
  });
  return {
    method: located.method,
    security: located.operation.security,
    headers,
    properties: Object.keys(properties),
    type: (properties['type'] as SchemaObject)['enum'],
  };
}

function scopes(): [string, unknown][] {
  return operations.map((located) => [nameOf(located), located.operation.security]);
}

function extensionsOf(name: `x-${string}`): object {
  const entries = operations.map((located) => [nameOf(located), located.operation[name]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function listHeaders({ headers = {} }: Response): string[] {
  const names = Object.entries(headers).map(([name, header]) => {
    return `${name}${resolve<Header>(contract, header).required ? '' : '?'}`;
  });
  return names.toSorted();
}

function errorOf(value: Json): { code: string; details?: Json[] } | undefined {
  return (value as { error?: { code: string; details?: Json[] } } | null)?.error;
}

function sortedSet(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted();
}

function compiles(pattern: string): boolean {
  try {
    return Boolean(new RegExp(pattern, 'u'));
  } catch {
    return false;
  }
}
