import { expect, test } from 'vitest';
import { judge } from './faults.ts';
import type { validators } from './generated.ts';

type Fault = validators.Fault & { propertyName?: string };

/** A validator that finds these faults in every value. */
function finding(faults: Fault[]): validators.Validate {
  return Object.assign(() => false, { errors: faults });
}

const required = (name: string, instancePath = ''): Fault => {
  return { instancePath, keyword: 'required', params: { missingProperty: name } };
};
const wrongType = (type: string | string[], instancePath: string): Fault => {
  return { instancePath, keyword: 'type', params: { type } };
};
const noneFits = (instancePath: string): Fault => ({
  instancePath,
  keyword: 'oneOf',
  params: { passingSchemas: null },
});

test.each<[string, Fault[], string[]]>([
  ['one fault', [required('id')], ['`id` is required.']],
  ['the same fault in two alternatives', [required('id'), required('id'), noneFits('')], ['`id` is required.']],
  [
    'alternatives of which none fits',
    [required('a'), required('b'), noneFits('')],
    ['`a` is required.', '`b` is required.'],
  ],
  [
    'a value that could have been null',
    [wrongType('string', '/a'), wrongType('null', '/a'), noneFits('/a')],
    ['`a` must be string.'],
  ],
  [
    'an object that could have been null',
    [required('b', '/a'), wrongType('null', '/a'), noneFits('/a')],
    ['`a.b` is required.'],
  ],
  ['a value that must be null', [wrongType('null', '/a')], ['`a` must be null.']],
  ['a value of two types', [wrongType(['string', 'null'], '/a')], ['`a` must be string or null.']],
  [
    'alternatives of which two fit',
    [{ ...noneFits(''), params: { passingSchemas: [0, 1] }, message: 'must match exactly one schema in oneOf' }],
    ['The value must match exactly one schema in oneOf.'],
  ],
  [
    'alternatives of which two fit and one does not',
    [
      required('a'),
      { ...noneFits(''), params: { passingSchemas: [1, 2] }, message: 'must match exactly one schema in oneOf' },
    ],
    ['`a` is required.', 'The value must match exactly one schema in oneOf.'],
  ],
  ['alternatives that say nothing', [noneFits('/a')], ['`a` breaks `oneOf`.']],
  [
    'the name of a property',
    [
      { instancePath: '/a', keyword: 'maxLength', params: {}, message: 'is too long', propertyName: 'b c' },
      { instancePath: '/a', keyword: 'propertyNames', params: { propertyName: 'b c' } },
    ],
    ['`a["b c"]` is too long.'],
  ],
])('%s', (_title, faults, want) => {
  const result = judge(finding(faults), {});
  expect(result.ok ? [] : result.findings.map(({ message }) => message)).toEqual(want);
});

test('there are never more than fifty findings', () => {
  const faults = Array.from({ length: 60 }, (_item, index) => required(`p${index}`));
  expect(judge(finding(faults), {})).toMatchObject({ findings: { length: 50 } });
});
