import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scaffold } from './scaffold.ts';
import { OPTIONS, writeDescription } from './test-description.ts';

const RULES = { path: 'redocly.yaml', text: 'rules:\n  pets/operation-id: error\n', options: OPTIONS };
const KEY = { 'shared/parameters/Key.yaml': 'name: Idempotency-Key\nin: header\n' };
/** A state that refuses, so that there is a 409 to look at. */
const CONFLICT = {
  'pets/pets_{pet_id}_sell.yaml': `post:
  operationId: sendPet
  tags: [Pets]
  responses:
    '201':
      headers:
        Location: { schema: { $ref: ../shared/schemas/Path.yaml } }
    '400': { $ref: ../shared/responses/Unauthorized.yaml }
    '409':
      content:
        application/json:
          schema: { $ref: ../shared/schemas/Problem.yaml }
          examples:
            sold: { value: { fault: { kind: state, text: The pet is sold. } } }
  x-cost: { units: 9 }
  x-quota: { policy: slow }
`,
  'shared/schemas/Path.yaml': 'type: string\npattern: ^/api/v2/pets/.+$\n',
};
const ROOT = `paths:
  /pets: { $ref: pets/pets.yaml }
  /pets/{pet_id}: { $ref: 'pets/pets_{pet_id}.yaml' }
  /pets/{pet_id}/sell: { $ref: 'pets/pets_{pet_id}_sell.yaml' }
tags:
  - name: Pets
x-scopes:
  pets:read: Read.
`;

/** What is to be written, read again, by its path below the root's folder. */
function begin(name: string, others: { [path: string]: string } = {}) {
  const root = writeDescription(others);
  const { created, changed } = scaffold(root, name, RULES);
  const read = (texts: Map<string, string>) =>
    Object.fromEntries([...texts].map(([path, text]) => [relative(`${root}/..`, path), parse(text) as unknown]));
  return { created: read(created), changed: read(changed) };
}

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

describe('one operation', () => {
  test('a list is like the other lists', () => {
    const { created, changed } = begin('GET /pets/{pet_id}/meals');
    expect(Object.keys(created)).toEqual([
      'pets/pets_{pet_id}_meals.yaml',
      'pets/schemas/PetMealId.yaml',
      'pets/schemas/PetMeal.yaml',
      'pets/examples/PetMealExample.yaml',
      'pets/schemas/PetMealList.yaml',
      'pets/examples/PetMealAnother.yaml',
      'pets/examples/PetMealListFirstPage.yaml',
      'pets/examples/PetMealListLastPage.yaml',
    ]);
    expect(Object.keys(changed)).toEqual(['openapi.yaml']);
    expect(created['pets/pets_{pet_id}_meals.yaml']).toEqual({
      parameters: [{ $ref: 'parameters/PetId.yaml' }],
      get: {
        operationId: 'listPetMeals',
        summary: 'List pet meals',
        description: 'TODO: Say what happens when one calls listPetMeals.',
        tags: ['Pets'],
        parameters: [{ $ref: '../shared/parameters/Page.yaml' }, { $ref: '../shared/parameters/Size.yaml' }],
        responses: {
          200: {
            description: 'One page of pet meals.',
            headers: { 'X-Trace': { $ref: '../shared/headers/X-Trace.yaml' } },
            content: {
              'application/json': {
                schema: { $ref: 'schemas/PetMealList.yaml' },
                examples: {
                  first_page: { $ref: 'examples/PetMealListFirstPage.yaml' },
                  last_page: { $ref: 'examples/PetMealListLastPage.yaml' },
                },
              },
            },
          },
          401: { $ref: '../shared/responses/Unauthorized.yaml' },
          404: {
            description: 'There is no pet with this id to list pet meals of.',
            headers: { 'X-Trace': { $ref: '../shared/headers/X-Trace.yaml' } },
            content: {
              'application/json': {
                schema: { $ref: '../shared/schemas/Problem.yaml' },
                examples: {
                  unknown_pet: {
                    summary: 'An id that no pet has',
                    value: {
                      fault: {
                        kind: 'unknown',
                        text: 'There is no pet to list pet meals of: no pet has this id.',
                        where: [{ field: 'name', text: 'There is no pet to list pet meals of: no pet has this id.' }],
                      },
                    },
                  },
                },
              },
            },
          },
        },
        security: [{ key: ['pets:read'] }],
        'x-pages': 'cursor',
        'x-quota': { policy: 'slow' },
      },
    });
    expect(created['pets/schemas/PetMealList.yaml']).toEqual({
      type: 'object',
      description: 'One page of pet meals.',
      required: ['rows', 'next'],
      properties: {
        rows: {
          type: 'array',
          description: 'The pet meals of this page.',
          maxItems: 9,
          items: { $ref: 'PetMeal.yaml' },
        },
        next: {
          $ref: '../../shared/schemas/Next.yaml',
          description: 'The cursor of the next page of pet meals, or `null` on the last page.',
        },
      },
    });
    expect(created['pets/schemas/PetMeal.yaml']).toMatchObject({
      required: ['id', 'name', 'mood', 'born_at'].filter((name) => name !== 'mood'),
      properties: { born_at: { $ref: '../../shared/schemas/Day.yaml' } },
    });
  });

  test('of a thing that is there uses its schema and its example', () => {
    const { created, changed } = begin('DELETE /pets/{pet_id}');
    expect([Object.keys(created), Object.keys(changed)]).toEqual([[], ['pets/pets_{pet_id}.yaml']]);
    expect(changed['pets/pets_{pet_id}.yaml']).toMatchObject({
      get: { operationId: 'getPet' },
      delete: {
        operationId: 'deletePet',
        responses: { 204: { description: 'The pet is gone. The response has no body.' }, 404: {} },
        security: [{ key: ['pets:write'] }],
        'x-quota': { policy: 'slow' },
      },
    });
  });

  test('uses what was begun with its list, and the other way round', () => {
    const names = ['GET', 'POST'].map((method) => `${method} /pets/{pet_id}/meals`);
    for (const [first = '', second = ''] of [names, names.toReversed()]) {
      const copy = writeDescription({ ...KEY, ...CONFLICT, 'openapi.yaml': ROOT });
      const begun = scaffold(copy, first, RULES);
      for (const [path, text] of [...begun.created, ...begun.changed]) if (path !== RULES.path) writeText(path, text);
      const { created } = scaffold(copy, second, RULES);
      expect([...created.keys()].filter((path) => /schemas\/PetMeal(Id)?\.yaml$/.test(path))).toEqual([]);
      expect([...created.keys()].length).toBeGreaterThan(1);
    }
  });

  test('an action changes a state, and another method has another body', () => {
    const { created, changed } = begin('POST /pets/{pet_id}/feed', { ...CONFLICT, 'openapi.yaml': ROOT });
    expect(created['pets/pets_{pet_id}_feed.yaml']).toMatchObject({
      post: {
        operationId: 'feedPet',
        responses: {
          200: { content: { 'application/json': { schema: { $ref: 'schemas/Pet.yaml' } } } },
          409: {
            content: { 'application/json': { examples: { wrong_state: { value: { fault: { kind: 'state' } } } } } },
          },
        },
        'x-moods': { from: ['glad', 'sad'], to: ['glad', 'sad'] },
        'x-quota': { policy: 'slow' },
      },
    });
    expect(created['pets/examples/PetAfterFeed.yaml']).toMatchObject({ value: { $ref: 'PetRex.yaml' } });
    expect(Object.keys(changed)).toEqual(
      ['openapi.yaml', '../redocly.yaml'].map((path) => expect.stringContaining(path.replace('../', ''))),
    );
  });
});

describe('a resource', () => {
  const others = { ...KEY, ...CONFLICT, 'openapi.yaml': ROOT };

  test('has its paths, schemas, parameter, examples, tag and scopes', () => {
    const { created, changed } = begin('owners', others);
    expect(Object.keys(created)).toEqual([
      'owners/owners.yaml',
      'owners/owners_{owner_id}.yaml',
      'owners/schemas/OwnerId.yaml',
      'owners/schemas/Owner.yaml',
      'owners/examples/OwnerExample.yaml',
      'owners/schemas/OwnerInput.yaml',
      'owners/examples/OwnerCreateRequest.yaml',
      'owners/examples/OwnerCreated.yaml',
      'owners/schemas/OwnerList.yaml',
      'owners/examples/OwnerListFirstPage.yaml',
      'owners/examples/OwnerListLastPage.yaml',
      'owners/parameters/OwnerId.yaml',
      'owners/examples/OwnerReplaceRequest.yaml',
      'owners/examples/OwnerReplaced.yaml',
      'owners/schemas/OwnerUpdateInput.yaml',
      'owners/examples/OwnerUpdateRequest.yaml',
      'owners/examples/OwnerUpdated.yaml',
    ]);
    expect(Object.keys(created['owners/owners_{owner_id}.yaml'] as object)).toEqual([
      'parameters',
      'get',
      'put',
      'patch',
      'delete',
    ]);
    expect(changed['openapi.yaml']).toMatchObject({
      paths: {
        '/owners': { $ref: 'owners/owners.yaml' },
        '/owners/{owner_id}': { $ref: 'owners/owners_{owner_id}.yaml' },
      },
      tags: [{ name: 'Pets' }, { name: 'Owners' }],
      'x-scopes': {
        'pets:read': 'Read.',
        'owners:read': expect.stringMatching(/^TODO/),
        'owners:write': expect.any(String),
      },
    });
  });

  test('says where what was created is, in a schema of its own if the shared one knows other paths only', () => {
    const { created } = begin('owners', others);
    expect(created['owners/owners.yaml']).toMatchObject({
      post: {
        parameters: [{ $ref: '../shared/parameters/Key.yaml' }],
        responses: {
          201: {
            headers: {
              Location: { schema: { format: 'uri-reference' }, example: expect.stringMatching(/^\/owners\/ow_01/) },
            },
          },
        },
      },
    });
  });

  test('takes what is written, and gives back what it became', () => {
    const { created } = begin('owners', others);
    const read = (path: string) => created[`owners/${path}`];
    const text = { type: 'string', minLength: 1, maxLength: 120, pattern: String.raw`\S`, examples: ['First owner'] };
    expect(read('schemas/OwnerInput.yaml')).toEqual({
      type: 'object',
      description: 'An owner as you write it, when creating or replacing one.',
      additionalProperties: false,
      required: ['name'],
      properties: { name: { ...text, description: 'The name that the owner is to have.' } },
    });
    expect(read('schemas/OwnerUpdateInput.yaml')).toMatchObject({ additionalProperties: false, minProperties: 1 });
    expect(read('examples/OwnerUpdateRequest.yaml')).toEqual({
      summary: 'Another name',
      value: { name: 'Another owner' },
    });
    expect(read('examples/OwnerUpdated.yaml')).toEqual({
      summary: 'The owner after it was changed',
      value: { $ref: 'OwnerExample.yaml', name: 'Another owner' },
    });
    expect(read('owners.yaml')).toMatchObject({
      post: {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: 'schemas/OwnerInput.yaml' } } },
        },
        responses: {
          409: {
            content: {
              'application/json': {
                examples: {
                  still_running: {
                    value: {
                      fault: {
                        kind: 'state',
                        text: 'TODO: Say that the first request to create an owner is still running.',
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    });
  });

  test('takes an id that others use already', () => {
    const id = { 'shared/schemas/OwnerId.yaml': 'type: string\npattern: ^own_[0-9A-F]{8}$\n' };
    const { created } = begin('owners', { ...others, ...id });
    expect(created).not.toHaveProperty(['owners/schemas/OwnerId.yaml']);
    expect(created['owners/examples/OwnerExample.yaml']).toMatchObject({
      value: { id: expect.stringMatching(/^own_01/) },
    });
  });
});

describe('nothing is begun', () => {
  test.each([
    ['pets', {}, '`/pets` exists already, in `'],
    ['moods', {}, '`Mood` exists already, in `'],
    ['drafts', { 'drafts/schemas/A.yaml': '' }, 'drafts` is a folder already. Choose another name.'],
    ['owners', {}, 'No operation shows the parameter `Idempotency-Key`. Write the first one by hand'],
    ['owners', KEY, 'No operation shows what the body of a 409 looks like.'],
    [
      'PUT /pets/{pet_id}/meals/{meal_id}/parts/{part_id}',
      {},
      'No parameter is called `meal_id`. Begin what it is the id of first.',
    ],
    [
      'GET /pets/{pet_id}/meals',
      { 'pets/schemas/Broken.yaml': 'a: [' },
      'Broken.yaml` cannot be read. Mend what `make lint` says about it first.',
    ],
    ['GET /toys', {}, '`/toys` is no resource yet.'],
  ] as [string, { [path: string]: string }, string][])('for %s', (name, files, message) => {
    expect(() => begin(name, files)).toThrow(message);
  });
});
