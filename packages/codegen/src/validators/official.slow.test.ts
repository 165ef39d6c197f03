import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Schema } from '@botbat/document';
import { describe, expect, test } from 'vitest';
import { generateValidators } from './generate.ts';
import { describeSchemas, loadModules, type Validate } from './test-validators.ts';
import type { Formats } from './writer.ts';

interface Group {
  description: string;
  schema: Schema;
  tests: { description: string; data: unknown; valid: boolean }[];
}
/** What became of the tests of a file. */
interface Outcome {
  passed: number;
  failed: string[];
  refused: string[];
}

/** A checkout of github.com/json-schema-org/JSON-Schema-Test-Suite. */
const SUITE = process.env['JSON_SCHEMA_TEST_SUITE'] ?? '../shared/corpus/json-schema-tests';
const TESTS = join(SUITE, 'tests/draft2020-12');
const isThere = existsSync(TESTS);
if (!isThere) console.log(`The official tests are left out: there is no \`${TESTS}\`. Set JSON_SCHEMA_TEST_SUITE.`);

function run(pattern: string, formats: Formats): Outcome {
  const outcome: Outcome = { passed: 0, failed: [], refused: [] };
  for (const path of globSync(pattern, { cwd: TESTS }).toSorted())
    for (const group of JSON.parse(readFileSync(join(TESTS, path), 'utf8')) as Group[])
      runGroup(`${path}: ${group.description}`, group, formats, outcome);
  return outcome;
}

function runGroup(title: string, { schema, tests }: Group, formats: Formats, outcome: Outcome): void {
  const validate = validatorOf(schema, formats);
  if (typeof validate === 'string') {
    outcome.refused.push(...tests.map(() => `${title}: ${validate}`));
    return;
  }
  for (const { description, data, valid } of tests) {
    if (validate(data) === valid && isExplained(validate, data, valid)) outcome.passed++;
    else outcome.failed.push(`${title}: ${description}`);
  }
}

/** With a report, something is reported if and only if the value is not valid. */
function isExplained(validate: Validate, data: unknown, valid: boolean): boolean {
  let count = 0;
  validate(data, () => ++count < 50);
  return (count === 0) === valid;
}

/** @returns why there is none, when there is none */
function validatorOf(schema: Schema, formats: Formats): Validate | string {
  try {
    const { responses } = loadModules(generateValidators(describeSchemas({ json: schema }), { formats }));
    return responses['list']?.['200']?.['json'] as Validate;
  } catch (error) {
    if ((error as Error).name === 'GenerationError') return (error as Error).message;
    throw error;
  }
}

describe.skipIf(!isThere)('the official tests of JSON Schema 2020-12', () => {
  const required = isThere ? run('*.json', 'annotation') : undefined;
  const optional = isThere ? run('optional/*.json', 'annotation') : undefined;
  const format = isThere ? run('optional/format/*.json', 'assertion') : undefined;

  test('the required ones pass, or are refused with a reason', () => {
    expect(required?.failed).toEqual([]);
    expect(required?.refused.filter((line) => !/ does not compile: .+\.$/.test(line))).toEqual([]);
    expect(required?.passed).toBeGreaterThan(1150);
    console.log(`required: ${required?.passed} passed, ${required?.refused.length} refused`);
  });

  test('the optional ones pass, or are refused with a reason', () => {
    expect(optional?.failed).toEqual([]);
    console.log(`optional: ${optional?.passed} passed, ${optional?.refused.length} refused`);
  });

  test('99.8 % of those of formats pass', () => {
    const all = (format?.passed ?? 0) + (format?.failed.length ?? 0);
    expect(all).toBeGreaterThan(700);
    expect((format?.passed ?? 0) / all, format?.failed.join('\n')).toBeGreaterThan(0.998);
    expect(format?.refused).toEqual([]);
    console.log(`formats: ${format?.passed} of ${all} passed`);
  });
});
