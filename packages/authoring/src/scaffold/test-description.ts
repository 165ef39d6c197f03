import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A shelter for pets: a list, one pet, and what they share. Other words than ours, so that nothing relies on ours. */
const FILES: { [path: string]: string } = {
  'openapi.yaml': `openapi: 3.1.0
servers:
  - url: https://pets.example/api/v2 # The only one.
tags:
  - name: Pets
paths:
  # The order of the reference.
  /pets:
    $ref: pets/pets.yaml
  /pets/{pet_id}:
    $ref: pets/pets_{pet_id}.yaml
x-scopes:
  pets:read: Read pets.
  pets:write: Change pets.
`,
  'pets/pets.yaml': `get:
  operationId: listPets
  tags: [Pets]
  parameters:
    - $ref: ../shared/parameters/Page.yaml
    - $ref: ../shared/parameters/Size.yaml
  responses:
    '200':
      headers:
        X-Trace: { $ref: ../shared/headers/X-Trace.yaml }
      content:
        application/json:
          schema: { $ref: schemas/PetList.yaml }
    '401': { $ref: ../shared/responses/Unauthorized.yaml }
  x-cost: { units: 1 }
  x-quota: { policy: slow }
  x-pages: cursor
`,
  'pets/pets_{pet_id}.yaml': `parameters:
  - $ref: parameters/PetId.yaml
get:
  operationId: getPet
  tags: [Pets]
  responses:
    '200':
      headers:
        X-Trace: { $ref: ../shared/headers/X-Trace.yaml }
      content:
        application/json:
          schema: { $ref: schemas/Pet.yaml }
          examples:
            rex: { $ref: examples/PetRex.yaml }
    '401': { $ref: ../shared/responses/Unauthorized.yaml }
    '404':
      headers:
        X-Trace: { $ref: ../shared/headers/X-Trace.yaml }
      content:
        application/json:
          schema: { $ref: ../shared/schemas/Problem.yaml }
          examples:
            gone:
              value: { fault: { kind: unknown, text: The pet has left., where: [{ field: id, text: Look again. }] } }
  x-cost: { units: 1 }
  x-quota: { policy: fast }
# The end of the file.
`,
  'pets/parameters/PetId.yaml': 'name: pet_id\nin: path\nschema: { $ref: ../schemas/PetId.yaml }\nexample: pt_01\n',
  'pets/examples/PetRex.yaml': 'summary: Rex\nvalue: { id: pt_01, mood: glad, born_at: 2026-01-01 }\n',
  'pets/schemas/PetId.yaml': 'type: string\npattern: ^pt_[0-9A-F]{8}$\n',
  'pets/schemas/Mood.yaml': 'type: string\nenum: [glad, sad]\n',
  'pets/schemas/Pet.yaml': `type: object
required: [id, mood, born_at]
properties:
  id: { $ref: PetId.yaml }
  mood: { $ref: Mood.yaml }
  born_at: { $ref: ../../shared/schemas/Day.yaml }
`,
  'pets/schemas/PetList.yaml': `type: object
properties:
  rows: { type: array, items: { $ref: Pet.yaml } }
  next: { $ref: ../../shared/schemas/Next.yaml }
`,
  'shared/schemas/Day.yaml': "type: string\nformat: date\nexamples: ['2026-01-01']\n",
  'shared/schemas/Next.yaml': "type: [string, 'null']\n",
  'shared/schemas/Problem.yaml': 'type: object\n',
  'shared/headers/X-Trace.yaml': 'schema: { type: string }\n',
  'shared/parameters/Page.yaml': 'name: page\nin: query\n',
  'shared/parameters/Size.yaml': 'name: size\nin: query\n',
  'shared/responses/Unauthorized.yaml': 'description: No key.\n',
};

/** The options under which the rules accept that description. */
export const OPTIONS = {
  errors: { always: [401], withBody: [] },
  list: {
    items: 'rows',
    cursor: 'next',
    extension: 'x-pages',
    cursorParameter: 'page',
    limitParameter: 'size',
    maximum: 9,
  },
  scope: { scheme: 'key' },
  'rate-limit': { extension: 'x-quota' },
  'times-and-ids': { shape: '^<prefix>_[0-9A-F]{8}$' },
  transition: { extension: 'x-moods', property: 'mood' },
};

/** Writes the description to a folder that goes with the test; files of the same path replace those above. */
export function writeDescription(others: { [path: string]: string } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'botbat-scaffold-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries({ ...FILES, ...others })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return join(folder, 'openapi.yaml');
}
