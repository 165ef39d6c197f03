import { expect, test } from 'vitest';
import { printJson, printKey } from './print.ts';

/** What JavaScript makes of a source text. */
const evaluate = (text: string): unknown => new Function(`return (${text});`)();

test.each([
  '{"__proto__":{"a":1},"b":[{"__proto__":null}]}',
  '["\\"__proto__\\":","{\\"__proto__\\":1}",",\\"__proto__\\":"]',
  '{"\\"__proto__":1,"__proto__\\"":2,"a\\\\":"\\u2028"}',
  '"__proto__"',
])('%s means the same in JavaScript', (json) => {
  expect(JSON.stringify(evaluate(printJson(JSON.parse(json))))).toBe(JSON.stringify(JSON.parse(json)));
  expect(JSON.stringify(evaluate(printJson(JSON.parse(json), 2)))).toBe(JSON.stringify(JSON.parse(json)));
});

test.each([
  ['200', '"200"'],
  ['a"b', '"a\\"b"'],
  ['__proto__', '["__proto__"]'],
])('the key %s is printed as %s', (key, want) => expect(printKey(key)).toBe(want));
