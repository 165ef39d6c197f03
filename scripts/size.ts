// Prints how many bytes programs have that use the packages, and what they cost the compiler: a line of JSON for each
// figure. Usage: size.ts
// It ends with 1 when one of them is more than it may be.
import { readdirSync, readFileSync } from 'node:fs';
import type { Description } from '@botbat/document';
import { filesOf } from '../packages/codegen/src/calls/test-files.ts';
import { bundleSize } from './lib/bundle-size.ts';
import { median } from './bench/median.ts';
import { exceeding, instantiations } from './lib/figures.ts';
import { main } from './lib/main.ts';
import { BUNDLE } from './lib/paths.ts';

interface Size {
  size: string;
  gzip: number;
  most: number;
}

const CLIENT = (entry: string, names: string, use: string) =>
  `import { createClient, ${names} } from '/packages/client/src/${entry}.ts'; export default ${use};`;
const NEW = "createClient({ apiKey: '' })";
const PROGRAMS: [size: string, program: string, most: number][] = [
  ['client: one GET', CLIENT('index', 'listCampaigns', `listCampaigns(${NEW})`), 4600],
  ['client: every operation', CLIENT('lean', 'groupCalls', `groupCalls(${NEW})`), 6000],
  ['client: every operation, checked', CLIENT('index', 'groupCalls', `groupCalls(${NEW})`), 13_000],
  ['client: webhooks alone', "export { verifyWebhook } from '/packages/client/src/webhooks.ts';", 1000],
  ['client: the check of responses alone', "export * from '/packages/client/src/check-responses.ts';", 900],
  ['client: loaded, unused', "import '/packages/client/src/index.ts';", 50],
];

await main(async () => {
  const sizes = [...(await Promise.all(PROGRAMS.map(measure))), ...(await measureValidators())];
  const types = instantiations('BotBat', filesOf(readBundle()), 1000);
  for (const figure of [...sizes, types]) console.log(JSON.stringify(figure));
  const all = [...sizes.map(({ size, gzip, most }) => ({ figure: size, value: gzip, most })), types];
  return exceeding(all).length > 0 ? 1 : 0;
});

function readBundle(): Description {
  return JSON.parse(readFileSync(BUNDLE, 'utf8')) as Description;
}

async function measure([size, program, most]: (typeof PROGRAMS)[number]): Promise<Size> {
  return { size, gzip: await bundleSize(program), most };
}

/** The validators of request bodies, each in a program of its own. */
async function measureValidators(): Promise<Size[]> {
  const names = readdirSync('generated/validators/requests').filter((name) => name.endsWith('.js'));
  const sizes = await Promise.all(
    names.map((name) =>
      bundleSize(`export { body } from '/generated/validators/requests/${name}';`).catch(() => undefined),
    ),
  );
  const found = sizes.filter((size) => size !== undefined);
  return [
    { size: `validators: one of ${found.length}, median`, gzip: median(found), most: 1300 },
    { size: `validators: one of ${found.length}, largest`, gzip: Math.max(...found), most: 2800 },
  ];
}
