import spectralCore, { type IRuleResult, type RulesetDefinition } from '@stoplight/spectral-core';
import { oas } from '@stoplight/spectral-rulesets';
import { expect, test, vi } from 'vitest';
import { examineOnce } from './examine-once.ts';

const RULESET = { extends: [[oas, 'all']] } as unknown as RulesetDefinition;

async function run(ruleset: RulesetDefinition, description: { [key: string]: unknown }): Promise<string[]> {
  const spectral = new spectralCore.Spectral();
  spectral.setRuleset(ruleset);
  const results: IRuleResult[] = await spectral.run(structuredClone(description));
  return results.map(({ code, path, message }) => `${code} ${path.join('/')} ${message}`).toSorted();
}

const header = (example: unknown) => ({ schema: { type: 'integer', maximum: 9 }, example });
const media = (example: object) => ({ schema: { $ref: '#/components/schemas/Pet' }, example });
const response = { description: 'A pet.', headers: { Good: ref('headers/Good'), Bad: ref('headers/Bad') } };

function ref(path: string): object {
  return { $ref: `#/components/${path}` };
}

/** Parts that are shared, right and wrong, and one that is right in a request and wrong in a response. */
const DESCRIPTION = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1.0.0' },
  paths: {
    '/pets': {
      get: { responses: { 200: response, 400: response, 500: ref('responses/Shared') } },
      post: {
        requestBody: ref('requestBodies/Pet'),
        responses: { 200: { ...response, content: { 'application/json': media({ name: 'Rex' }) } } },
      },
    },
    '/pets/{id}': { get: { responses: { 200: ref('responses/Shared'), 404: ref('responses/Shared') } } },
  },
  components: {
    headers: { Good: header(1), Bad: header('one') },
    requestBodies: { Pet: { content: { 'application/json': media({ name: 'Rex' }) } } },
    responses: { Shared: { ...response, content: { 'application/json': media({ id: 1, name: 2 }) } } },
    schemas: {
      Pet: {
        type: 'object',
        required: ['id', 'name'],
        properties: { id: { type: 'integer', readOnly: true }, name: { type: 'string' } },
      },
    },
  },
};

test('finds the same as when everything is looked at each time', async () => {
  const found = await run(RULESET, DESCRIPTION);
  expect(await run(examineOnce(RULESET), DESCRIPTION)).toEqual(found);
  expect(found.filter((line) => line.startsWith('oas3-valid-media-example')).length).toBeGreaterThan(3);
});

test('looks once at what is shared and right, and again at what is wrong', async () => {
  const look = vi.fn(({ example }: { example: unknown }) => (example === 1 ? [] : [{ message: 'Wrong.' }]));
  Object.defineProperty(look, 'name', { value: 'oasExample' });
  const rule = { given: '$.paths..headers.*', severity: 'error', then: { function: look } };
  await run(examineOnce({ rules: { examples: rule } } as unknown as RulesetDefinition), DESCRIPTION);
  const examples = look.mock.calls.map(([{ example }]) => example);
  expect(examples.filter((example) => example === 1)).toHaveLength(1);
  expect(examples.filter((example) => example === 'one').length).toBeGreaterThan(3);
});

test('gives schemas of one text one name, by which Spectral knows those that it has compiled', async () => {
  const look = vi.fn((_media: { schema: { $id?: string } }) => []);
  Object.defineProperty(look, 'name', { value: 'oasExample' });
  const rule = { given: '$..content.*', severity: 'error', then: { function: look } };
  const content = (example: object) => ({ description: 'Pets.', content: { 'application/json': media(example) } });
  const responses = { 200: content({ name: 'Rex' }), 201: content({ name: 'Tom' }) };
  const requestBody = content({ name: 'Ben' });
  await run(examineOnce({ rules: { examples: rule } } as unknown as RulesetDefinition), {
    ...DESCRIPTION,
    paths: { '/pets': { post: { requestBody, responses } } },
    components: { schemas: DESCRIPTION.components.schemas },
  });
  const [request, ...others] = look.mock.calls.map(([{ schema }]) => schema.$id);
  expect(request).toMatch(/^urn:sha1:/);
  expect(others).toEqual([others[0], others[0]]);
  expect(others).not.toContain(request); // A response may lack what is only written.
});

test('looks again in another run at what has changed, and at what another dialect judges otherwise', async () => {
  const look = vi.fn(() => []);
  Object.defineProperty(look, 'name', { value: 'oasExample' });
  const rule = { given: '$.components.headers.*', severity: 'error', then: { function: look } };
  const ruleset = examineOnce({ rules: { examples: rule } } as unknown as RulesetDefinition);
  const calls = async (description: { [key: string]: unknown }) => {
    look.mockClear();
    await run(ruleset, description);
    return look.mock.calls.length;
  };
  const { components } = DESCRIPTION;
  const changed = {
    ...DESCRIPTION,
    components: { ...components, headers: { ...components.headers, Bad: header('two') } },
  };
  expect([await calls(DESCRIPTION), await calls(DESCRIPTION), await calls(changed)]).toEqual([2, 0, 1]);
  const dialect = 'http://json-schema.org/draft-07/schema#';
  expect(await calls({ ...DESCRIPTION, jsonSchemaDialect: dialect })).toBe(2);
});
