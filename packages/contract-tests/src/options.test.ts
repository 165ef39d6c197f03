import { expect, test } from 'vitest';
import { runContractTests, type ContractTestOptions } from './index.ts';

const good = { url: 'http://127.0.0.1:4010', key: 'bb_test_1' };

test.each<[object, string]>([
  [{ url: undefined }, "`url` should be an http or https URL, instead got 'undefined'."],
  [{ url: 'localhost:4010' }, "`url` should be an http or https URL, instead got 'localhost:4010'."],
  [
    { url: 'http://me:secret@a.test' },
    "`url` should be without user, query and fragment, instead got 'http://a.test…'.",
  ],
  [{ key: '' }, '`key` should be the text of an API key, in ASCII and without spaces.'],
  [{ key: 'a secret\n' }, '`key` should be the text of an API key, in ASCII and without spaces.'],
  [{ timeout: 0 }, "`timeout` should be a whole number of milliseconds up to 2147483647, instead got '0'."],
  [
    { timeout: Infinity },
    "`timeout` should be a whole number of milliseconds up to 2147483647, instead got 'Infinity'.",
  ],
  [{ fetch: null }, "`fetch` should be a function, instead got 'null'."],
  [
    { operations: ['getPet'] },
    "`operations` should be ids of the contract such as 'listCampaigns', instead got 'getPet'.",
  ],
])('%o', async (options, message) => {
  const fetch = () => expect.unreachable('nothing is sent with a wrong option');
  await expect(runContractTests({ fetch, ...good, ...options } as ContractTestOptions)).rejects.toThrow(
    new TypeError(message),
  );
});

test('another `fetch` sends what is sent', async () => {
  const sent: string[] = [];
  const fetch: typeof globalThis.fetch = async (url, init) => {
    sent.push(`${init?.method} ${String(url)}`);
    return new Response('', { status: 500 });
  };
  const { findings } = await runContractTests({ ...good, fetch, operations: ['listCampaigns'] });
  expect(sent).toEqual(['GET http://127.0.0.1:4010/campaigns']);
  expect(findings.map(({ check }) => check)).toContain('not_a_server_error');
});
