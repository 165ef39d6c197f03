// `openapi/` → `generated/`: the bundle, and what is made of it. All of it is at hand before the first file is written.
// Usage: generate.ts [--output folder] [--root file] [types] [operations] [validators]; without names, everything.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import SwaggerParser from '@apidevtools/swagger-parser';
import { tidy, type Description } from '@botbat/document';
import { bundleWithRedocly, loadRedoclyConfig } from '@botbat/document/redocly';
import { startJob, type Files } from './lib/jobs.ts';
import { main, UserError } from './lib/main.ts';
import { GENERATED, REDOCLY_CONFIG, SOURCE } from './lib/paths.ts';
import { removeOthers, writeFile } from './lib/write.ts';

const PRODUCTS = ['types', 'operations', 'validators'];

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      output: { type: 'string', default: GENERATED },
      root: { type: 'string', default: SOURCE },
      only: { type: 'boolean', default: false },
    },
  });
  const products = positionals.length > 0 || values.only ? positionals : PRODUCTS;
  const unknown = products.find((name) => !PRODUCTS.includes(name));
  if (unknown !== undefined) throw new UserError(`\`${unknown}\` should be one of ${PRODUCTS.join(', ')}.`);
  const files = await make(values.root, products);
  report(values.output, write(values.output, files), files);
});

/** Jobs load their code in threads of their own while Redocly bundles, and work while swagger-parser validates. */
async function make(root: string, products: readonly string[]): Promise<Files> {
  const jobs = ['positions', ...products].map((name) => startJob(name, root));
  try {
    const bundle = await bundleWithRedocly(root, await loadRedoclyConfig(REDOCLY_CONFIG));
    const description = tidy(bundle as Description, { omit: ['x-seed'] });
    const results = Promise.all(jobs.map((job) => job.run(description)));
    await Promise.all([validateAgain(description), results]);
    const text = `${JSON.stringify(description, null, 2)}\n`;
    return new Map([['openapi.json', text], ...(await results).flatMap((files) => [...files])]);
  } finally {
    for (const job of jobs) job.stop();
  }
}

/** A second opinion, of another make than Redocly's. */
async function validateAgain(description: Description): Promise<void> {
  try {
    await SwaggerParser.validate(structuredClone(description) as never);
  } catch (error) {
    throw new UserError(`swagger-parser refuses what Redocly bundled: ${(error as Error).message}`);
  }
}

/** @returns the paths of what changed */
function write(folder: string, files: Files): string[] {
  const written = [...files].filter(([path, text]) => writeFile(join(folder, path), text)).map(([path]) => path);
  const hasValidators = files.has('validators/index.js');
  return hasValidators ? [...written, ...removeOthers(join(folder, 'validators'), files, 'validators/')] : written;
}

function report(folder: string, changed: readonly string[], files: Files): void {
  const kilobytes = Math.round((files.get('openapi.json')?.length ?? 0) / 1000);
  const news = changed.filter((path) => path !== 'positions.json');
  const what =
    news.length === 0
      ? 'nothing changed'
      : `${news.length} changed: ${news.slice(0, 3).join(', ')}${news.length > 3 ? ', …' : ''}`;
  console.error(`${folder}/: bundle of ${kilobytes} kB, ${files.size} files, ${what}`);
}
