// `openapi/` → `generated/`: the bundle, and what is made of it. All of it is at hand before the first file is written.
// Usage: generate.ts [--output folder] [--root file] [types] [named-types] [operations] [validators]; without names, everything.
// A root of your own may be any description in OpenAPI 3.0 or 3.1; it gets no positions.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import SwaggerParser from '@apidevtools/swagger-parser';
import { loadDescription, tidy, type Description } from '@botbat/document';
import { startJob, type Files } from './lib/jobs.ts';
import { main, UserError } from './lib/main.ts';
import { GENERATED, OMITTED, SOURCE } from './lib/paths.ts';
import { formatWarnings, type Warning } from './lib/warnings.ts';
import { removeOthers, writeFiles } from '@botbat/document/write';

const PRODUCTS = ['types', 'named-types', 'calls', 'operations', 'validators'];

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
  const { files, warnings } = await make(values.root, products);
  for (const line of formatWarnings(warnings)) console.error(line);
  report(values.output, write(values.output, files), files);
});

/** Jobs load their code in threads of their own while Redocly bundles, and work while swagger-parser validates. */
async function make(root: string, products: readonly string[]): Promise<{ files: Files; warnings: Warning[] }> {
  const names = isOurs(root) ? ['positions', ...products] : products;
  const jobs = names.map((name) => startJob({ name, root, isOurs: isOurs(root) }));
  try {
    const description = tidy(await load(root), { omit: OMITTED });
    const results = Promise.all(jobs.map((job) => job.run(description)));
    await Promise.all([validateAgain(description), results]);
    const text = `${JSON.stringify(description, null, 2)}\n`;
    const made = await results;
    return {
      files: new Map([['openapi.json', text], ...made.flatMap(({ files }) => [...files])]),
      warnings: made.flatMap(({ warnings = [] }, index) => {
        return warnings.map((warning) => ({ product: `${names[index]}`, ...warning }));
      }),
    };
  } finally {
    for (const job of jobs) job.stop();
  }
}

/** Only our own source is written for what `redocly.yaml` adds; examples of others may hold a `$ref` as a value. */
async function load(root: string): Promise<Description> {
  if (!isOurs(root)) return await loadDescription(root);
  const [{ bundleWithRedocly }, { loadConfig }] = await Promise.all([
    import('@botbat/document/redocly'),
    import('./lib/config.ts'),
  ]);
  return (await bundleWithRedocly(root, await loadConfig())) as Description;
}

function isOurs(root: string): boolean {
  return resolve(root) === resolve(SOURCE);
}

/** A second opinion, of another make than Redocly's. A bundle refers to nothing outside itself. */
async function validateAgain(description: Description): Promise<void> {
  try {
    await SwaggerParser.validate(structuredClone(description) as never, { resolve: { external: false } });
  } catch (error) {
    throw new UserError(`swagger-parser refuses the bundle: ${(error as Error).message}`);
  }
}

/** @returns the paths of what changed */
function write(folder: string, files: Files): string[] {
  const written = writeFiles(folder, files);
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
