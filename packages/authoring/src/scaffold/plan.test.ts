import { describe, expect, test } from 'vitest';
import { readHouse } from './house.ts';
import { checkPlan, planOperation } from './plan.ts';
import { openSource } from './source.ts';
import { OPTIONS, writeDescription } from './test-description.ts';

const house = readHouse(OPTIONS);

describe('a plan', () => {
  test.each([
    ['get', '/pets', 'list', 'listPets'],
    ['post', '/pets', 'create', 'createPet'],
    ['get', '/pets/{pet_id}', 'get', 'getPet'],
    ['put', '/pets/{pet_id}', 'replace', 'replacePet'],
    ['patch', '/pets/{pet_id}', 'update', 'updatePet'],
    ['delete', '/pets/{pet_id}', 'delete', 'deletePet'],
    ['post', '/pets/{pet_id}/feed', 'action', 'feedPet'],
    ['post', '/pets/{pet_id}/take-home', 'action', 'takeHomePet'],
    ['post', '/pets/merge', 'action', 'mergePet'],
    ['get', '/pets/search', 'list', 'searchPets'],
    ['get', '/pets/{pet_id}/meals', 'list', 'listPetMeals'],
    ['post', '/pets/{pet_id}/meals', 'create', 'createPetMeal'],
    ['get', '/pets/{pet_id}/meals/{meal_id}', 'get', 'getPetMeal'],
    ['get', '/pets/{pet_id}/passport', 'get', 'getPetPassport'],
    ['put', '/pets/{pet_id}/passport', 'replace', 'replacePetPassport'],
  ])('%s %s is a %s: %s', (method, path, kind, operationId) => {
    const source = openSource(writeDescription());
    expect(planOperation(method, path, source, house)).toMatchObject({ kind, operationId });
  });

  test('takes the noun of the operations that are there', () => {
    const root = writeDescription({ 'pets/pets_{pet_id}.yaml': 'get: { operationId: getHouseAnimal }\n' });
    expect(planOperation('put', '/pets/{pet_id}', openSource(root), house).operationId).toBe('replaceHouseAnimal');
    expect(planOperation('post', '/pets/{pet_id}/feed', openSource(root), house).operationId).toBe('feedHouseAnimal');
  });

  test.each([
    ['put', '/pets', 'A PUT is about one thing, and `/pets` is a list. Write `PUT /pets/{pet_id}`.'],
    [
      'post',
      '/pets/{pet_id}',
      'A POST at `/pets/{pet_id}` does nothing that has a name. Append a verb: `/pets/{pet_id}/archive`.',
    ],
  ])('%s %s is none', (method, path, message) => {
    expect(() => planOperation(method, path, openSource(writeDescription()), house)).toThrow(message);
  });

  test.each([
    ['get', '/pets', '`GET /pets` exists already. Change it in `pets/pets.yaml`.'],
    ['get', '/owners', '`/owners` is no resource yet. Begin it first, with `NAME=owners`.'],
  ])('%s %s cannot be begun', (method, path, message) => {
    const source = openSource(writeDescription());
    expect(() => checkPlan(planOperation(method, path, source, house), source, false)).toThrow(message);
  });

  test('whose id is taken cannot be begun', () => {
    const text = 'get: { operationId: listPets }\npost: { operationId: mergePet }\n';
    const source = openSource(writeDescription({ 'pets/pets.yaml': text }));
    const plan = planOperation('post', '/pets/merge', source, house);
    expect(() => checkPlan(plan, source, false)).toThrow('`mergePet` exists already: it is POST /pets in `pets.yaml`.');
  });
});
