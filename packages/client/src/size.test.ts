import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

const pathOf = (name: string) => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)));

/** The bytes of a program that uses the client, as they come to a browser. */
async function measure(program: string): Promise<number> {
  const load = (id: string) =>
    id === 'program'
      ? program
          .replace('INDEX', pathOf('index.ts'))
          .replace('LEAN', pathOf('lean.ts'))
          .replace('WEBHOOKS', pathOf('webhooks.ts'))
      : undefined;
  const plugins = [{ name: 'program', resolveId: (id: string) => (id === 'program' ? id : undefined), load }];
  const bundle = await rolldown({ input: 'program', plugins, platform: 'browser' });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  return gzipSync(output[0].code, { level: 9 }).length;
}

const CREATE = "const client = createClient({ apiKey: 'bb_test_1' });";

// What is not used is not there: a limit is a little above what it is.
test.each([
  ['one GET by its path', `import { createClient } from INDEX; ${CREATE} client.GET('/campaigns');`, 4150],
  ['one GET by its name', `import { createClient, listCampaigns } from INDEX; ${CREATE} listCampaigns(client);`, 4600],
  [
    'the whole client',
    `import { createClient, groupCalls } from LEAN; export default groupCalls(createClient({}));`,
    5750,
  ],
  [
    'the whole client with its checks',
    `import { createClient, groupCalls } from INDEX; export default groupCalls(createClient({}));`,
    13000,
  ],
  ['everything without checks', 'export * from LEAN;', 6450],
  ['webhooks', 'export { verifyWebhook } from WEBHOOKS;', 950],
  ['pages', 'export { paginate } from INDEX;', 320],
  ['errors', 'export { ConnectionError, TimeoutError } from INDEX;', 200],
  ['nothing', 'import INDEX;', 30],
])('%s is small', async (_, program, limit) => {
  expect(await measure(program)).toBeLessThanOrEqual(limit);
});
