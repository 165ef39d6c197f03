import { join, relative } from 'node:path';
import { formatFinding } from '@botbat/document';
import { describe, expect, test } from 'vitest';
import { fromInside, testFolder } from '../../document/src/test-folder.ts';
import { pathFile } from './file-name.ts';
import { checkFiles } from './files.ts';

type Files = { [path: string]: string };

/** A description in which nothing is wrong. */
const GOOD: Files = {
  'openapi.yaml': `openapi: 3.1.0
info:
  description:
    $ref: guides/start.md
paths:
  /pets/{id}:
    $ref: pets/pets_{id}.yaml
  x-owner: me
webhooks:
  pet.born:
    $ref: events/pet.born.yaml
`,
  'guides/start.md': '# Start\n',
  'pets/pets_{id}.yaml': `get:
  parameters:
    - $ref: ../shared/parameters/Id.yaml
  responses:
    '200':
      content:
        application/json:
          schema:
            $ref: schemas/Pet.yaml
          examples:
            rex: { $ref: examples/Rex.yaml }
            max: { externalValue: examples/Max.json }
`,
  'pets/schemas/Pet.yaml': 'discriminator:\n  propertyName: kind\n  mapping:\n    dog: Dog.yaml\n    cat: Cat\n',
  'pets/schemas/Dog.yaml': "allOf:\n  - $ref: '#/definitions/a'\n  - $ref: Tail.yaml#/properties\n",
  'pets/schemas/Tail.yaml': 'properties: {}\n',
  'pets/examples/Rex.yaml': 'value:\n  $ref: Base.yaml\n',
  'pets/examples/Base.yaml': 'value: {}\n',
  'pets/examples/Max.json': '{}',
  'shared/parameters/Id.yaml': 'name: id\n',
  'events/pet.born.yaml': 'post: {}\n',
};

function check(changes: Files): string[] {
  const folder = testFolder({ ...GOOD, ...changes });
  const findings = checkFiles(join(folder, 'openapi.yaml'));
  return findings.map((finding) => fromInside(folder, formatFinding(finding)));
}

test('a good description has no findings', () => expect(check({})).toEqual([]));

test('files are named as seen from the working directory', () => {
  const folder = testFolder({ ...GOOD, 'orphan.md': '', 'shared/parameters/Id.yaml': 'name: &x id\n' });
  const findings = checkFiles(join(folder, 'openapi.yaml'));
  expect(findings.map(({ file }) => file)).toEqual([
    relative('.', join(folder, 'shared/parameters/Id.yaml')),
    relative('.', join(folder, 'orphan.md')),
  ]);
  expect(checkFiles(relative('.', join(folder, 'openapi.yaml')))).toEqual(findings);
});

describe('no-yaml-alias', () => {
  const advice = 'is not allowed: other tools read it differently. Use a `$ref`. (no-yaml-alias)';

  test.each<[string, string, string[]]>([
    [
      'an anchor and its alias',
      'a: &x { b: 1 }\nc: *x\n',
      [`1:4 error The anchor \`&x\` ${advice}`, `2:4 error The alias \`*x\` ${advice}`],
    ],
    ['an anchor on a scalar', 'a: &x 1\n', [`1:4 error The anchor \`&x\` ${advice}`]],
    ['an anchor above a map', 'a: &x\n  b: 1\n', [`1:4 error The anchor \`&x\` ${advice}`]],
    ['an anchor with a tag', 'a: &x !!map { b: 1 }\n', [`1:4 error The anchor \`&x\` ${advice}`]],
    ['a merge key', 'a:\n  <<: { b: 1 }\n', [`2:3 error The merge key \`<<\` ${advice}`]],
    ['texts that only look like them', "a: '&x'\nb: '*x'\nc: 'a << b'\nd: R&D *\n", []],
  ])('%s', (_name, yaml, want) => {
    const findings = check({ 'shared/parameters/Id.yaml': yaml });
    expect(findings).toEqual(want.map((line) => `shared/parameters/Id.yaml:${line}`));
  });
});

describe('file-name', () => {
  const root = (lines: string): Files => ({
    'openapi.yaml': (GOOD['openapi.yaml'] ?? '').replace(/paths:[^]*/, lines),
  });
  const EVENTS = 'webhooks:\n  pet.born:\n    $ref: events/pet.born.yaml\n';

  test('what an extension of the root refers to is no component', () => {
    const lines = (extension: string) => ({
      ...root(`paths:\n  /pets/{id}:\n    $ref: pets/pets_{id}.yaml\n${EVENTS}${extension}`),
      'needs.yaml': '- $ref: more.yaml\n',
      'more.yaml': '[]\n',
    });
    const misplaced = (file: string) =>
      `${file}:1:1 error \`.\` is not a kind of component. Move the file to one of schemas, parameters, headers, responses, examples, requestBodies, securitySchemes. (file-name)`;
    expect(check(lines('x-needs: { $ref: needs.yaml }\n'))).toEqual([misplaced('more.yaml')]);
    expect(check(lines("x-needs: { $ref: 'needs.yaml#/0' }\nx-more:\n  $ref: more.yaml\n"))).toEqual([]);
    expect(check(lines('needs: { $ref: needs.yaml }\nx-more: more.yaml\n'))).toEqual([
      misplaced('more.yaml'),
      misplaced('needs.yaml'),
    ]);
  });

  test('a path item that is not named after its URL', () => {
    const lines = `paths:\n  /pets/{pet_id}:\n    $ref: pets/pets_{id}.yaml\n${EVENTS}`;
    expect(check(root(lines))).toEqual([
      'openapi.yaml:7:11 error `/pets/{pet_id}` should be in `pets/pets_{pet_id}.yaml`, instead got `pets/pets_{id}.yaml`. (file-name)',
    ]);
  });

  test('an event that is not named after its name', () => {
    const lines =
      'paths:\n  /pets/{id}:\n    $ref: pets/pets_{id}.yaml\nwebhooks:\n  pet.lost:\n    $ref: events/pet.born.yaml\n';
    expect(check(root(lines))).toEqual([
      'openapi.yaml:10:11 error `pet.lost` should be in `events/pet.lost.yaml`, instead got `events/pet.born.yaml`. (file-name)',
    ]);
  });

  test('a path item that is written in the root', () => {
    const lines = `paths:\n  /dogs: { get: {} }\n  /pets/{id}:\n    $ref: pets/pets_{id}.yaml\n${EVENTS}`;
    expect(check(root(lines))).toEqual([
      'openapi.yaml:6:3 error `/dogs` should be in `dogs/dogs.yaml`, instead it is written here. (file-name)',
    ]);
  });

  test.each([
    ['pets/Tail.yaml', 'pets'],
    ['pets/models/Tail.yaml', 'pets/models'],
    ['Tail.yaml', '.'],
  ])('a component in %s', (path, folder) => {
    const findings = check({ [path]: '{}', 'shared/parameters/Id.yaml': `schema: { $ref: ../../${path} }\n` });
    expect(findings).toEqual([
      `${path}:1:1 error \`${folder}\` is not a kind of component. Move the file to one of schemas, parameters, headers, responses, examples, requestBodies, securitySchemes. (file-name)`,
    ]);
  });

  test.each([
    ['/campaigns', 'campaigns/campaigns.yaml'],
    ['/contacts/{contact_id}', 'contacts/contacts_{contact_id}.yaml'],
    ['/contacts/imports/{import_id}', 'contacts/contacts_imports_{import_id}.yaml'],
  ])('%s is in %s', (path, file) => expect(pathFile(path)).toBe(file));
});

describe('file-unreachable', () => {
  test.each(['pets/schemas/Orphan.yaml', 'pets/schemas/Orphan.yml', 'pets/examples/Orphan.json', 'guides/orphan.md'])(
    '%s',
    (path) => {
      const [finding, ...others] = check({ [path]: '{}' });
      expect(finding).toMatch(
        `${path}:1:1 error Nothing refers to \`${path}\`. Refer to it with a \`$ref\`, or delete it.`,
      );
      expect(others).toEqual([]);
    },
  );

  test('files that refer only to each other', () => {
    const findings = check({
      'pets/schemas/Ping.yaml': 'items: { $ref: Pong.yaml }\n',
      'pets/schemas/Pong.yaml': 'items: { $ref: Ping.yaml }\n',
    });
    expect(findings.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'pets/schemas/Ping.yaml',
      'pets/schemas/Pong.yaml',
    ]);
  });

  test('what is named in a text or a comment is not reached', () => {
    const comment = { 'shared/parameters/Id.yaml': 'name: id # $ref: Old.yaml\ndescription: "See $ref: Old.yaml"\n' };
    expect(check({ ...comment, 'shared/parameters/Old.yaml': '{}' })).toHaveLength(1);
  });
});
