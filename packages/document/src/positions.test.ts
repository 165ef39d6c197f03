import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromPointer, toPointer } from './pointer.ts';
import { positionOf, type Positions } from './position-of.ts';
import { findPositions, openSources } from './positions.ts';
import { bundleWithRedocly, loadRedoclyConfig } from './redocly.ts';
import { fromInside, testFolder } from './test-folder.ts';

const SPLIT: { [path: string]: string } = {
  'redocly.yaml': `plugins: [${join(import.meta.dirname, 'redocly-plugin.ts')}]
preprocessors:
  document/compose-examples: error
  document/inline-texts: error
`,
  'openapi.yaml': `openapi: 3.1.0
info:
  title: Pets
  version: 1.0.0
  description:
    $ref: guides/start.md
components:
  securitySchemes:
    key:
      $ref: shared/key.yaml
paths:
  /pets/{id}:
    $ref: pets/pets_{id}.yaml
webhooks:
  pet.born:
    $ref: events/pet.born.yaml
x-guides:
  - text:
      $ref: guides/start.md
`,
  'guides/start.md': '# Start\n',
  'shared/key.yaml': 'type: http\nscheme: bearer\n',
  'shared/Name.yaml': 'type: string\nmaxLength: 5\n',
  'shared/Bad.yaml': '# Shared by all.\ndescription: Bad.\n',
  'pets/pets_{id}.yaml': `parameters:
  - $ref: Id.yaml
get:
  responses:
    '200':
      description: Pets.
      content:
        application/json:
          schema:
            $ref: Pet.yaml
            description: Overrides.
          examples:
            family: { $ref: Family.yaml }
            sold:
              value:
                $ref: Rex.yaml
                owner:
                  name: Bo
                  note: null
    '400':
      $ref: ../shared/Bad.yaml
    '404':
      $ref: ../shared/Bad.yaml
`,
  'pets/Id.yaml': 'name: id\nin: path\nrequired: true\nschema:\n  type: string\n',
  'pets/Pet.yaml': `oneOf:
  - $ref: Dog.yaml
  - type: object
    properties:
      mother:
        $ref: Pet.yaml
discriminator:
  propertyName: kind
  mapping:
    dog: Dog.yaml
    cat: Cat.yaml
`,
  'pets/Dog.yaml': `type: object
properties:
  examples:
    properties:
      value:
        $ref: ../shared/Name.yaml
`,
  'pets/Cat.yaml': 'type: object\nproperties:\n  purrs:\n    type: boolean\n',
  'pets/Rex.yaml': 'summary: Rex\nvalue:\n  name: Rex\n  owner:\n    name: Ann\n    city: Ghent\n',
  'pets/Family.yaml': 'value:\n  - $ref: Rex.yaml\n  - $ref: Rex.yaml\n    name: Max\n',
  'events/pet.born.yaml':
    'post:\n  requestBody:\n    content:\n      application/json:\n        schema:\n          $ref: ../pets/Pet.yaml\n',
};

interface Found {
  bundle: unknown;
  folder: string;
  positions: Positions;
}

async function find(files: { [path: string]: string }): Promise<Found> {
  const folder = testFolder(files);
  const root = join(folder, 'openapi.yaml');
  const bundle = await bundleWithRedocly(root, await loadRedoclyConfig(join(folder, 'redocly.yaml')));
  return { bundle, folder, positions: findPositions(bundle, root) };
}

function inside({ folder, positions }: Found, pointer: string): string | undefined {
  const position = positionOf(positions, pointer);
  return position === undefined ? undefined : fromInside(folder, position);
}

function pointersOf(value: unknown, keys: readonly string[] = []): string[] {
  const children = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [toPointer(keys), ...children.flatMap(([key, child]) => pointersOf(child, [...keys, key]))];
}

/** The text of the source at a position, up to the end of the line. */
function textAt(position: string): string {
  const [, file = '', line = '', column = ''] = /^(.*):(\d+):(\d+)$/.exec(position) ?? [];
  return (
    readFileSync(file, 'utf8')
      .split('\n')
      [Number(line) - 1]?.slice(Number(column) - 1) ?? ''
  );
}

describe('the bundle of a split description', () => {
  test.each([
    ['', 'openapi.yaml:1:1'],
    ['/info/description', 'openapi.yaml:5:3'],
    ['/x-guides/0', 'openapi.yaml:18:5'],
    ['/x-guides/0/text', 'openapi.yaml:18:5'],
    // What is put in place of a reference has the place of the reference; what is inside, that of the file.
    ['/paths/~1pets~1{id}', 'openapi.yaml:12:3'],
    ['/paths/~1pets~1{id}/get', 'pets/pets_{id}.yaml:3:1'],
    ['/paths/~1pets~1{id}/parameters/0', 'pets/pets_{id}.yaml:2:5'],
    ['/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema/description', 'pets/pets_{id}.yaml:11:13'],
    ['/paths/~1pets~1{id}/get/responses/404/$ref', 'pets/pets_{id}.yaml:23:7'],
    ['/webhooks/pet.born', 'openapi.yaml:15:3'],
    ['/webhooks/pet.born/post/requestBody/content/application~1json/schema/$ref', 'events/pet.born.yaml:6:11'],
    // Components
    ['/components/securitySchemes/key', 'openapi.yaml:9:5'],
    ['/components/securitySchemes/key/scheme', 'shared/key.yaml:2:1'],
    ['/components/parameters/Id', 'pets/Id.yaml:1:1'],
    ['/components/parameters/Id/schema/type', 'pets/Id.yaml:5:3'],
    ['/components/responses/Bad', 'shared/Bad.yaml:2:1'],
    ['/components/schemas/Pet/oneOf/1', 'pets/Pet.yaml:3:5'],
    ['/components/schemas/Pet/oneOf/1/properties/mother/$ref', 'pets/Pet.yaml:6:9'],
    // Only the mapping of a discriminator leads to it.
    ['/components/schemas/Cat/properties/purrs', 'pets/Cat.yaml:3:3'],
    // These are properties, not an example.
    ['/components/schemas/Dog/properties/examples/properties/value', 'pets/Dog.yaml:5:7'],
    ['/components/schemas/Name/maxLength', 'shared/Name.yaml:2:1'],
    // Composed examples
    ['/components/examples/Family/value/0', 'pets/Family.yaml:2:5'],
    ['/components/examples/Family/value/0/name', 'pets/Rex.yaml:3:3'],
    ['/components/examples/Family/value/1/name', 'pets/Family.yaml:4:5'],
    ['/components/examples/Family/value/1/owner/city', 'pets/Rex.yaml:6:5'],
    [
      '/paths/~1pets~1{id}/get/responses/200/content/application~1json/examples/sold/value/owner',
      'pets/pets_{id}.yaml:17:17',
    ],
    [
      '/paths/~1pets~1{id}/get/responses/200/content/application~1json/examples/sold/value/owner/name',
      'pets/pets_{id}.yaml:18:19',
    ],
    [
      '/paths/~1pets~1{id}/get/responses/200/content/application~1json/examples/sold/value/owner/note',
      'pets/pets_{id}.yaml:19:19',
    ],
    [
      '/paths/~1pets~1{id}/get/responses/200/content/application~1json/examples/sold/value/owner/city',
      'pets/Rex.yaml:6:5',
    ],
    ['/paths/~1pets~1{id}/get/responses/200/content/application~1json/examples/sold/value/name', 'pets/Rex.yaml:3:3'],
    // The nearest thing around it
    ['/paths/~1pets~1{id}/get/operationId', 'pets/pets_{id}.yaml:3:1'],
    ['/components/schemas/Name/maxLength/no/such/thing', 'shared/Name.yaml:2:1'],
    ['/no', 'openapi.yaml:1:1'],
  ])('%s is at %s', async (pointer, want) => expect(inside(await find(SPLIT), pointer)).toBe(want));

  test('each pointer has a place, and there stands its key', async () => {
    const { bundle, positions } = await find(SPLIT);
    const pointers = pointersOf(bundle).filter((pointer) => pointer !== '');
    // The bundler makes these maps; nobody wrote them.
    const made = pointers.filter((pointer) => positions[pointer] === undefined);
    expect(made.toSorted()).toEqual(
      ['examples', 'parameters', 'responses', 'schemas'].map((kind) => `/components/${kind}`),
    );
    const written = pointers.filter((pointer) => !made.includes(pointer));
    const named = written.filter(
      (pointer) => !/\/\d$|^\/components\/(examples|parameters|responses|schemas)\/\w+$/.test(pointer),
    );
    expect(named.length).toBeGreaterThan(60);
    for (const pointer of named) {
      const key = fromPointer(pointer).at(-1) ?? '';
      expect(
        [`${key}:`, `'${key}':`, `"${key}":`].some((text) => textAt(positions[pointer] ?? '').startsWith(text)),
        pointer,
      ).toBe(true);
    }
  });

  test('files that are open already are used', async () => {
    const { bundle, folder, positions } = await find(SPLIT);
    const open = openSources(Object.keys(SPLIT).map((path) => join(folder, path)));
    expect(findPositions(bundle, join(folder, 'openapi.yaml'), open)).toEqual(positions);
  });
});

describe('one file', () => {
  const one = `openapi: 3.1.0
components:
  schemas:
    a b: { type: string }
    Pet:
      $ref: '#/components/schemas/a%20b'
    List:
      type: array
      items: { $ref: '#/components/schemas/Pet' }
paths:
  /pets:
    get:
      responses:
        '200':
          description: Pets.
          content: { application/json: { schema: { $ref: '#/components/schemas/List' } } }
`;

  test('a component has the place of its key, whatever refers to it first', async () => {
    const found = await find({ 'openapi.yaml': one, 'redocly.yaml': '' });
    expect(inside(found, '/components/schemas/List')).toBe('openapi.yaml:7:5');
    expect(inside(found, '/components/schemas/Pet')).toBe('openapi.yaml:5:5');
    expect(inside(found, '/components/schemas/a b')).toBe('openapi.yaml:4:5');
    expect(inside(found, '/components/schemas/a b/type')).toBe('openapi.yaml:4:12');
    expect(Object.keys(found.positions).toSorted()).toEqual(pointersOf(found.bundle).toSorted());
  });
});

describe('what leads nowhere', () => {
  const positionsIn = (source: string, bundle: object): Found => {
    const folder = testFolder({ 'openapi.yaml': source });
    return { folder, bundle, positions: findPositions(bundle, join(folder, 'openapi.yaml')) };
  };

  test.each(['no.yaml', 'https://example.com/a.yaml', '#/no', '#', '#anchor', 'openapi.yaml'])('%s', ($ref) => {
    const found = positionsIn(`a:\n  $ref: '${$ref}'\n`, { a: { b: 1 } });
    expect(inside(found, '/a/b')).toBe('openapi.yaml:1:1');
  });

  test('a reference to itself', () => {
    const found = positionsIn("a:\n  $ref: '#/a'\n", { a: { $ref: '#/a', b: 1 } });
    expect(inside(found, '/a/b')).toBe('openapi.yaml:1:1');
  });

  test('a root that cannot be read', () => {
    expect(findPositions({ a: 1 }, 'no/such/openapi.yaml')).toEqual({});
    expect(positionOf({}, '/a')).toBeUndefined();
  });
});
