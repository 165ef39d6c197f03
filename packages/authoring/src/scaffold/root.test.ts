import { describe, expect, test } from 'vitest';
import { readHouse } from './house.ts';
import { addPath, addScopes, addTag, pathAfter } from './root.ts';
import { openSource } from './source.ts';
import { writeDescription } from './test-description.ts';

const PATHS = ['/pets', '/pets/search', '/pets/{pet_id}', '/pets/{pet_id}/feed', '/owners', '/owners/{owner_id}'];

describe('a new path stands', () => {
  test.each([
    ['/toys', undefined],
    ['/owners/{owner_id}/move', undefined],
    ['/pets/{pet_id}/wash', '/owners'],
    ['/pets/merge', '/pets/{pet_id}'],
    ['/pets/{pet_id}/meals/{meal_id}', '/owners'],
  ])('%s before %s', (path, next) => {
    expect(pathAfter(PATHS, path)).toBe(next);
  });
});

test('the root gets a path, a tag and scopes, and keeps its comments', () => {
  const source = openSource(writeDescription());
  const steps = [
    (text: string) => addPath(text, '/owners', 'owners/owners.yaml'),
    (text: string) => addTag(text, 'Owners', 'owners', source),
    (text: string) => addScopes(text, 'owners', 'owners', readHouse()),
  ];
  const text = steps.reduce((before, step) => step(before), source.root.text);
  expect(text).toBe(
    source.root.text
      .replace(
        '  - name: Pets\n',
        "  - name: Pets\n  - name: Owners\n    description: 'TODO: Say what one does with owners.'\n",
      )
      .replace('pets_{pet_id}.yaml\n', 'pets_{pet_id}.yaml\n  /owners:\n    $ref: owners/owners.yaml\n')
      .concat(
        "  owners:read: 'TODO: Say what one may read of owners.'\n  owners:write: 'TODO: Say what one may do with owners.'\n",
      ),
  );
});

test('the last group of tags takes the new one', () => {
  const root = 'tags:\n  - name: Pets\nx-tagGroups:\n  - name: A\n    tags: [B]\n  - name: All\n    tags: [Pets]\n';
  const source = openSource(writeDescription({ 'openapi.yaml': root }));
  expect(addTag(root, 'Owners', 'owners', source)).toMatch(
    /tags: \[B\]\n {2}- name: All\n {4}tags: \[ Pets, Owners \]\n$/,
  );
});
