import { describe, expect, test } from 'vitest';
import { readName } from './read-name.ts';

describe('a name', () => {
  test.each([
    ['segments', { kind: 'resource', segment: 'segments' }],
    [' audience-lists ', { kind: 'resource', segment: 'audience-lists' }],
    ['GET /pets', { kind: 'operation', method: 'get', path: '/pets' }],
    ['post  /pets/{pet_id}/feed', { kind: 'operation', method: 'post', path: '/pets/{pet_id}/feed' }],
    [
      'GET /audience-lists/{audience_list_id}',
      { kind: 'operation', method: 'get', path: '/audience-lists/{audience_list_id}' },
    ],
  ])('%s is understood', (name, wish) => {
    expect(readName(name)).toEqual(wish);
  });

  test.each([
    ['', 'Say what to begin: `NAME=segments`, or `NAME="GET /campaigns/{campaign_id}"`.'],
    ['AudienceLists', '`AudienceLists` should be a segment of a path in kebab-case. Write `audience-lists`.'],
    ['audience_lists', '`audience_lists` should be a segment of a path in kebab-case. Write `audience-lists`.'],
    ['segment', '`segment` should be a plural, for it is a list of them. Write `segments`.'],
    [
      'audience-category',
      '`audience-category` should be a plural, for it is a list of them. Write `audience-categories`.',
    ],
    [
      'audience lists',
      '`audience lists` is neither a resource, as `segments`, nor a method and a path, as `GET /segments`.',
    ],
    ['../pets', '`../pets` is neither a resource, as `segments`, nor a method and a path, as `GET /segments`.'],
    ['/pets', '`/pets` lacks a method. Write `GET /pets`.'],
    ['FETCH /pets', '`FETCH` should be one of GET, PUT, POST, DELETE, PATCH.'],
    ['HEAD /pets', '`HEAD` should be one of GET, PUT, POST, DELETE, PATCH.'],
    ['GET /pets/', '`/pets/` should not end in `/`. Remove it.'],
    ['GET /pets/{id}', '`{id}` follows `pets`. Write `{pet_id}`.'],
    ['GET /pets/:petId', '`:petId` should be in kebab-case, or an id in braces. Write `{pet_id}`.'],
    ['GET /pets/lastMeal', '`lastMeal` should be in kebab-case, or an id in braces. Write `last-meal`.'],
    ['GET /{pet_id}', '`{pet_id}` follows no plural that says whose id it is.'],
    ['GET /pets/../keys', '`..` should be in kebab-case, or an id in braces. Write `segments`.'],
  ])('%j is refused', (name, message) => {
    expect(() => readName(name)).toThrow(expect.objectContaining({ name: 'ScaffoldError', message }));
  });
});
