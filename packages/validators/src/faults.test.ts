import { describe, expect, test } from 'vitest';
import description from '../../../generated/openapi.json' with { type: 'json' };
import { judge } from './faults.ts';
import { codeOf, type validators } from './generated.ts';

type Fault = [keyword: string, param?: unknown, path?: validators.Path];

/** A check that finds these faults in every value. */
function finding(...faults: Fault[]): validators.Check {
  return (_value, report) =>
    report !== undefined && faults.every(([keyword, param, path]) => report(path, keyword, param));
}

const at = (...keys: (string | number)[]) => keys.reduce<validators.Path>((around, key) => [around, key], undefined);

describe('the sentence and the code', () => {
  test.each<[Fault, string, string]>([
    [['required', 'id'], '`id` is required.', 'required'],
    [['required', 'id', at('a')], '`a.id` is required.', 'required'],
    [['dependentRequired', 'id', at('a')], '`a.id` is required beside the others.', 'required'],
    [['additionalProperties', undefined, at('b')], '`b` is not a property that is known here.', 'unknown_field'],
    [['type', 'object'], 'The value must be object.', 'invalid_type'],
    [['type', ['string', 'null'], at('a')], '`a` must be string or null.', 'invalid_type'],
    [['enum', ['a', 1, null], at('a')], '`a` must be one of `a`, `1`, `null`.', 'invalid_value'],
    [['const', { a: 1 }, at('a')], '`a` must be `{"a":1}`.', 'invalid_value'],
    [['format', 'email', at('a')], '`a` must have the format `email`.', 'invalid_format'],
    [['pattern', '^a$', at('a', 0)], '`a[0]` must match the pattern `^a$`.', 'invalid_format'],
    [['minLength', 1, at('a')], '`a` must have at least 1 character.', 'too_short'],
    [['maxLength', 5, at('a')], '`a` must have at most 5 characters.', 'too_long'],
    [['minimum', 1, at('a')], '`a` must be at least 1.', 'too_small'],
    [['maximum', 9, at('a')], '`a` must be at most 9.', 'too_large'],
    [['exclusiveMinimum', 1, at('a')], '`a` must be above 1.', 'too_small'],
    [['exclusiveMaximum', 9, at('a')], '`a` must be below 9.', 'too_large'],
    [['multipleOf', 5, at('a')], '`a` must be a multiple of 5.', 'invalid_value'],
    [['minItems', 1, at('a')], '`a` must have at least 1 item.', 'too_few_items'],
    [['maxItems', 3, at('a')], '`a` must have at most 3 items.', 'too_many_items'],
    [['items', 2, at('a')], '`a` must have at most 2 items.', 'too_many_items'],
    [['minProperties', 1], 'The value must have at least 1 property.', 'too_few_items'],
    [['maxProperties', 3], 'The value must have at most 3 properties.', 'too_many_items'],
    [['uniqueItems', undefined, at('a', 3)], '`a[3]` is there twice.', 'duplicate_items'],
    [['anyOf', undefined, at('a')], '`a` fits none of the alternatives.', 'invalid_value'],
    [['oneOf', undefined, at('a')], '`a` fits none of the alternatives.', 'invalid_value'],
    [['oneOf', 2, at('a')], '`a` fits more than one alternative.', 'not_allowed'],
    [['not', undefined, at('a')], '`a` is not allowed here.', 'not_allowed'],
    [['false', undefined, at('a')], '`a` is not allowed here.', 'not_allowed'],
    [
      ['type', 'string', at('components', 'buttons', 0, 'text')],
      '`components.buttons[0].text` must be string.',
      'invalid_type',
    ],
    [['type', 'string', at('a', 'b.c', '')], '`a["b.c"][""]` must be string.', 'invalid_type'],
    [['type', 'string', at('a', '1', 'b/c~d')], '`a.1.b/c~d` must be string.', 'invalid_type'],
    [['contains', 1, at('a')], '`a` breaks `contains`.', 'too_few_items'],
  ])('of %j', ([keyword, param, path], message, code) => {
    const result = judge(finding([keyword, param, path]), {});
    expect(result).toMatchObject({ ok: false, findings: [{ keyword, message, code }] });
  });
});

test('there are never more than fifty findings, and the check does not go on', () => {
  let asked = 0;
  const check: validators.Check = (_value, report) => {
    for (asked = 1; report?.(at(asked), 'type', 'string'); asked++);
    return false;
  };
  expect(judge(check, {})).toMatchObject({ findings: { length: 50 } });
  expect(asked).toBe(50);
});

test('a value that is nested too deeply is refused', () => {
  const check: validators.Check = (value) => check(value);
  const result = judge(check, {});
  expect(JSON.parse(JSON.stringify(result))).toEqual({
    ok: false,
    findings: [{ path: '', keyword: 'depth', code: 'too_large', message: 'The value is nested too deeply.' }],
  });
});

test('each code is one of the contract', () => {
  const codes = description.components.schemas.ErrorDetailCode.enum;
  const keywords = ['required', 'type', 'enum', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'minItems'];
  const found = [...keywords, 'maxItems', 'uniqueItems', 'additionalProperties', 'not', 'depth'].map((word) =>
    codeOf(word),
  );
  expect(found.filter((code) => !codes.includes(code))).toEqual([]);
});

test('another fault of a check is none of the value', () => {
  const check: validators.Check = () => {
    throw new TypeError('Broken.');
  };
  expect(() => judge(check, {})).toThrow('Broken.');
});
