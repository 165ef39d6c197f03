import { describe, expect, test } from 'vitest';
import { pathIn, queryIn, type Style } from './styles.ts';

// The table of the specification: color is blue, blue and black and brown, or R=100, G=200, B=150.
// https://spec.openapis.org/oas/v3.1.0#style-examples
const LIST = ['blue', 'black', 'brown'];
const OBJECT = { R: 100, G: 200, B: 150 };

describe('in a query', () => {
  test.each<[Style, unknown, string]>([
    [['form', false], 'blue', 'color=blue'],
    [['form', true], LIST, 'color=blue&color=black&color=brown'],
    [['form', false], LIST, 'color=blue,black,brown'],
    [['form', true], OBJECT, 'R=100&G=200&B=150'],
    [['form', false], OBJECT, 'color=R,100,G,200,B,150'],
    [['spaceDelimited', false], LIST, 'color=blue%20black%20brown'],
    [['pipeDelimited', false], LIST, 'color=blue|black|brown'],
    [['deepObject', true], OBJECT, 'color[R]=100&color[G]=200&color[B]=150'],
    ['json', OBJECT, 'color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D'],
    [['form', false], ['a,b', 'c&d'], 'color=a%2Cb,c%26d'],
    [['form', false], [], ''],
    [['form', false], undefined, ''],
    ['json', null, ''],
  ])('%j writes %j as %s', (color, value, want) => {
    expect(queryIn({ color })({ color: value })).toBe(want);
  });

  test('beside what is written the usual way', () => {
    const query = { limit: 5, tags: ['a', 'b'], status: undefined, ids: [1, 2] };
    expect(queryIn({ ids: ['form', false] })(query)).toBe('limit=5&tags=a&tags=b&ids=1,2');
  });
});

describe('in a path', () => {
  test.each<[Style, unknown, string]>([
    [['simple', false], LIST, 'blue,black,brown'],
    [['simple', true], LIST, 'blue,black,brown'],
    [['simple', false], OBJECT, 'R,100,G,200,B,150'],
    [['simple', true], OBJECT, 'R=100,G=200,B=150'],
    [['label', false], 'blue', '.blue'],
    [['label', true], LIST, '.blue.black.brown'],
    [['matrix', false], 'blue', ';color=blue'],
    [['matrix', true], LIST, ';color=blue;color=black;color=brown'],
    [['matrix', false], LIST, ';color=blue,black,brown'],
    [['matrix', true], OBJECT, ';R=100;G=200;B=150'],
    ['json', ['a/b'], '%5B%22a%2Fb%22%5D'],
    [['simple', false], ['$&', '{id}'], '%24%26,%7Bid%7D'],
  ])('%j writes %j as %s', (color, value, want) => {
    expect(pathIn({ color })('/a/{color}/{id}', { color: value, id: 'x y' })).toBe(`/a/${want}/x%20y`);
  });

  test.each([[undefined], [[]], ['..'], [['..']]])('nothing that leads elsewhere, as %j', (color) => {
    expect(() => pathIn({ color: ['simple', false] })('/a/{color}', { color })).toThrow(TypeError);
  });
});
