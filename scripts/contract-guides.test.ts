import { describe, expect, test } from 'vitest';
import { contract, operations, schemaOf } from './lib/contract.ts';
import * as law from './lib/law.ts';
import { readTable } from './lib/markdown-table.ts';

/** What a guide says in a table, the contract says to programs; here the two are held together. */
describe('the contract: guides', () => {
  const guides = contract['x-guides'] as { id: string; text: string }[];
  const guide = (id: string) => guides.find((entry) => entry.id === id)?.text ?? '';

  test('they are nine texts [S-024, S-183, S-184]', () => {
    const ids = 'getting-started authentication requests pagination errors rate-limits idempotency webhooks versioning';
    expect(guides.map(({ id }) => id).join(' ')).toBe(ids);
    expect(guides.filter(({ text }) => typeof text !== 'string' || text.length < 1000)).toEqual([]);
  });

  test('the policies with their numbers [S-028]', () => {
    const rows = readTable(guide('rate-limits'), 'Policy', 'Requests', 'Seconds').map((cells) => cells.slice(0, 3));
    expect(rows).toEqual(
      Object.entries(law.POLICIES).map(([name, { limit, window }]) => [name, `${limit}`, `${window}`]),
    );
  });

  test('the scopes [S-170]', () => {
    const rows = readTable(guide('authentication'), 'Resource', 'Read', 'Write').flatMap((cells) => cells.slice(1));
    expect(rows).toEqual(Object.keys(contract['x-scopes'] as object));
  });

  test('the operations that take an Idempotency-Key', () => {
    const rows = readTable(guide('idempotency'), 'Operation', 'Path').map(([, path]) => path);
    const want = operations.filter(law.isIdempotent).map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(rows.toSorted()).toEqual(want.toSorted());
  });

  test('the events with their payloads', () => {
    const words: { [schema: string]: string } = { DeletedContact: 'Its `id`', ImportJob: 'Import job' };
    const rows = readTable(guide('webhooks'), 'Event', 'What happened').map(([event, , data]) => `${event} ${data}`);
    const want = law.EVENTS.map((line) => line.split(' ') as [string, string]);
    expect(rows).toEqual(want.map(([event, schema]) => `${event} ${words[schema] ?? schema}`));
  });

  test('the errors [S-026, S-159, S-184]', () => {
    const rows = readTable(guide('errors'), 'Status', 'Code').map(([status, code]) => [Number(status), code]);
    expect(rows).toEqual(law.ERRORS.map(({ status, code }) => [status, code]));
    const sections = law.ERRORS.filter(({ status, code }) => !guide('errors').includes(`\n### ${status} ${code}\n`));
    expect(sections).toEqual([]);
  });

  test('the codes of details', () => {
    const rows = readTable(guide('errors'), 'Code', 'What is wrong').map(([code]) => code);
    expect(rows).toEqual(schemaOf('ErrorDetailCode')['enum']);
  });

  test('what may change within a version', () => {
    const { compatible_changes: changes } = contract['x-version-policy'] as { compatible_changes: string[] };
    expect(readTable(guide('versioning'), 'Change').map(([change]) => `${change}.`)).toEqual(changes);
  });
});
