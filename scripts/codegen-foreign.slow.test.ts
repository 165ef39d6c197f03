import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadDescription, type Description } from '@botbat/document';
import { generateValidators } from '@botbat/codegen/validators';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../packages/codegen/src/calls/test-files.ts';
import { compile } from '../packages/codegen/src/named-types/test-compile.ts';
import { loadModules } from '../packages/codegen/src/validators/test-validators.ts';
import { github } from './bench/github.ts';
import { downloadPackage } from './bench/downloads.ts';
import { exceeding, instantiations } from './lib/figures.ts';
import { have } from './lib/have.ts';

/** @returns how many operations have validators, or why there are none */
function validatorsOf(description: Description): number | string {
  try {
    return Object.keys(loadModules(generateValidators(description)).requests).length;
  } catch (error) {
    if ((error as Error).name === 'GenerationError') return (error as Error).message;
    throw error;
  }
}

const examples = await have(() => downloadPackage({ name: '@readme/oas-examples', version: '8.2.2' }));
const paths = examples
  ? globSync(join(examples, 'node_modules/@readme/oas-examples/3.[01]/json/*.json')).toSorted()
  : [];

describe('the examples of readme', () => {
  /** These two are about schemas of another dialect. */
  const REFUSED = ['schema-validation-local.json', 'schema-validation-top-level.json'];

  test.each(paths.map((path) => [path.slice(path.indexOf('oas-examples/')), path]))(
    '%s has types and calls that compile, and validators that load',
    async (_name, path) => {
      const description = await loadDescription(path);
      expect(compile(filesOf(description)).errors).toEqual([]);
      const result = validatorsOf(description);
      if (REFUSED.includes(basename(path))) expect(result).toMatch(/: The schema does not compile: .*\.$/);
      else expect(result).toEqual(expect.any(Number));
    },
  );
});

const path = await have(github);
describe.skipIf(path === undefined)("GitHub's description, of 12 MB", async () => {
  const description = await loadDescription(path ?? '');
  const files = filesOf(description);

  test('has types and calls that compile', () => expect(compile(files).errors).toEqual([]));

  test('costs the compiler little where every operation is called', () => {
    const figure = instantiations('GitHub', files, 10_000);
    console.log(JSON.stringify(figure));
    expect(figure.figure).toMatch(/^instantiations: 1\d{3} calls of GitHub$/);
    expect(exceeding([figure])).toEqual([]);
  });

  test('has validators that load', () => expect(validatorsOf(description)).toBeGreaterThan(1000));
});
