import { readFileSync } from 'node:fs';
import { lookUp } from '@botbat/document';
import { getLineColLocation, lint, type LocationObject } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { MissingError } from './bench/downloads.ts';
import { github } from './bench/github.ts';
import { configOf } from './bench/rule-set.ts';

const file = await github().catch((error: unknown) => {
  if (!(error instanceof MissingError)) throw error;
  console.error(`The house rules are not tried on GitHub's description: ${error.message}.`);
  return undefined;
});

test.skipIf(file === undefined)(
  'on GitHub’s description, every finding is at the key or value that it names',
  async () => {
    const text = readFileSync(file ?? '', 'utf8');
    const lines = text.split('\n');
    const root: unknown = JSON.parse(text);
    const problems = await lint({ ref: file ?? '', config: await configOf('house-rules') });
    const lost = problems.filter(({ location: [location] }) => !location || !isThere(location, root, lines));
    expect(lost.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
    expect(problems.length).toBeGreaterThan(100_000);
  },
);

/** Whether what stands at the line and column is what the pointer leads to: its key, or its value. */
function isThere(location: LocationObject, root: unknown, lines: readonly string[]): boolean {
  const pointer = (location.pointer ?? '').replace(/^#\/?/, '/');
  const value = lookUp(root, pointer);
  const { line, col } = getLineColLocation(location).start;
  const found = (lines[line - 1] ?? '').slice(col - 1);
  const key = (pointer.split('/').at(-1) ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
  const holder = lookUp(root, pointer.slice(0, pointer.lastIndexOf('/')));
  if (location.reportOnKey && !Array.isArray(holder)) return value !== undefined && found.startsWith(`"${key}":`);
  return value !== undefined && found.startsWith(beginningOf(value));
}

/** The description is printed with two spaces, so an object or a list goes on in the next line. */
function beginningOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value).slice(0, 1) : JSON.stringify(value);
}
