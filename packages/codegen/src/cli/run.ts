import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { DescriptionError, formatFinding, loadDescription, type Description, type Finding } from '@botbat/document';
import { UserError } from '@botbat/document/command';
import { listFiles, writeFiles } from '@botbat/document/write';
import { GenerationError } from '../generation-error.ts';
import { place } from './place.ts';
import { makeProducts, MARK, PARTS, type Options, type Part, type Products } from './products.ts';

export const USAGE = `codegen makes types, a client and validators of an OpenAPI description (3.0 or 3.1, YAML or JSON).

  npx @botbat/codegen openapi.yaml -o src/api

  -o, --output FOLDER   where the files go; others in it are left alone
  --only PARTS          some of ${PARTS.join(', ')}, with commas between them; default: all
  --formats KIND        assertion: a wrong \`format\` is a finding (default); annotation: it is not
  --json                print what was done as JSON
  -h, --help            print this

The client needs the package @botbat/client. Exit codes: 0 done, 1 the description is at fault, 2 could not run.
`;

/**
 * The command, with its words.
 *
 * @throws {UserError} when it cannot run
 * @throws {DescriptionError} when the description is at fault; nothing was written then
 */
export async function run(words: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      only: { type: 'string' },
      formats: { type: 'string', default: 'assertion' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return void process.stdout.write(USAGE);
  const [source, ...others] = positionals;
  if (source === undefined || others.length > 0 || values.output === undefined) {
    throw new UserError(`Name one description and a folder: \`npx @botbat/codegen openapi.yaml -o src/api\`.`);
  }
  const options = {
    parts: readParts(values.only),
    formats: readFormats(values.formats),
    source: relative('.', source).replaceAll(/\s+/g, ' '),
  };
  const products = await make(source, options);
  report(values.output, write(values.output, products), products, values.json);
}

function readParts(text: string | undefined): readonly Part[] {
  const names = text?.split(',') ?? PARTS;
  const unknown = names.find((name) => !PARTS.includes(name as Part));
  if (unknown === undefined) return names as Part[];
  throw new UserError(`\`--only\` should hold some of ${PARTS.join(', ')}, instead got \`${unknown}\`.`);
}

function readFormats(text: string): Options['formats'] {
  if (text === 'assertion' || text === 'annotation') return text;
  throw new UserError(`\`--formats\` should be assertion or annotation, instead got \`${text}\`.`);
}

/** What was made, and what people should know of it. */
interface Made {
  files: Products['files'];
  warnings: readonly Finding[];
}

async function make(source: string, options: Options): Promise<Made> {
  const description = await loadDescription(source);
  const strays = await checkShape(source);
  const { files, warnings } = await orPlaced(source, description, () => makeProducts(description, options));
  const remarks = warnings.map((warning) => ({ ...warning, severity: 'warning' as const }));
  return { files, warnings: [...strays, ...(await place(source, description, remarks))] };
}

/** @throws {DescriptionError} with the place, when the description is at fault; anything else is a fault of ours */
async function orPlaced<Result>(source: string, description: Description, run: () => Result): Promise<Result> {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error;
    const { pointer, reason } = error;
    throw new DescriptionError(await place(source, description, [{ severity: 'error', pointer, message: reason }]));
  }
}

/**
 * A property that OpenAPI does not know changes nothing of what is made; everything else might.
 *
 * @returns what to warn of
 */
async function checkShape(source: string): Promise<Finding[]> {
  const { checkStructure } = await import('@botbat/document/redocly');
  const findings = await checkStructure(source);
  const faults = findings.filter(({ message }) => !message.endsWith(' is not expected here.'));
  if (faults.length > 0) throw new DescriptionError(faults);
  return findings.map((finding) => ({ ...finding, severity: 'warning' }));
}

/** @returns the paths of what changed */
function write(folder: string, { files }: Made): string[] {
  const isOurs = (path: string) => readFileSync(join(folder, path), 'utf8').startsWith(MARK);
  const stale = listFiles(folder).filter((path) => /\.(js|d\.ts)$/.test(path) && !files.has(path) && isOurs(path));
  const changed = writeFiles(folder, new Map([...files, ...scope(folder)]));
  for (const path of stale) rmSync(join(folder, path));
  return [...changed, ...stale];
}

/** The modules are ES modules whatever the program around them is. */
function scope(folder: string): [path: string, text: string][] {
  const path = join(folder, 'package.json');
  return existsSync(path) ? [] : [['package.json', '{ "type": "module", "sideEffects": false }\n']];
}

/** Nobody reads more at once; the first ones mended, others come into sight. */
const MOST = 20;

function report(folder: string, changed: readonly string[], { files, warnings }: Made, isJson: boolean): void {
  if (isJson) return void console.log(JSON.stringify({ files: [...files.keys()], changed, warnings }));
  for (const warning of warnings.slice(0, MOST)) console.error(formatFinding(warning));
  if (warnings.length > MOST) console.error(`and ${warnings.length - MOST} more warnings`);
  console.error(`${folder}/: ${files.size} files, ${changed.length} changed`);
}
