// Every layer over `openapi/`: Redocly, Spectral on the bundle, the files themselves; one run feeds every report.
// Usage: lint.ts [root] [--fix] [--file path] … [--json] [--format text|json|github-actions|sarif[=file]] …
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { combine, loadBundler, loadLayer, startLayer } from '@botbat/authoring/layers';
import {
  DescriptionError,
  formatReport,
  REPORT_FORMATS,
  sortFindings,
  type Finding,
  type ReportFormat,
} from '@botbat/document';
import { SourceCache } from '@botbat/document/redocly';
import { loadConfig } from './lib/config.ts';
import { main, UserError } from './lib/main.ts';
import { OMITTED, REDOCLY_CONFIG, SOURCE, SPECTRAL_RULESET } from './lib/paths.ts';
import { writeFiles } from '@botbat/document/write';

await main(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      fix: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      file: { type: 'string', multiple: true, default: [] },
      format: { type: 'string', multiple: true },
    },
  });
  const [root = SOURCE] = positionals;
  const isWanted = wanted(values.file);
  const reports = (values.format ?? [values.json ? 'json' : 'text']).map(readReport);
  if (values.fix) await fix(root, isWanted);
  const all = await lint(root);
  const findings = all.filter(({ file }) => isWanted(file));
  for (const report of reports) write(findings, report);
  const elsewhere = all.length === findings.length ? '' : `, ${all.length - findings.length} in other files`;
  const where = values.file.length > 0 ? values.file.join(', ') : root;
  console.error(`${where}: ${findings.length === 0 ? 'no findings' : count(findings.length, 'finding')}${elsewhere}`);
  return findings.length === 0 ? 0 : 1;
});

/** Rules look at more than one file, so all of the description is looked at, and the rest is not shown. */
function wanted(files: readonly string[]): (file: string) => boolean {
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined)
    throw new UserError(`\`${missing}\` does not exist. Name a file or a folder below openapi/.`);
  const paths = files.map((file) => resolve(file));
  return (file) => paths.length === 0 || paths.some((path) => `${resolve(file)}${sep}`.startsWith(`${path}${sep}`));
}

/** What is right is learned from all of the description, and put right where it is wanted. */
async function fix(root: string, isWanted: (file: string) => boolean): Promise<void> {
  const { mend } = await import('@botbat/authoring/mend');
  const { files, mends } = await mend(root, { last: OMITTED });
  writeFiles('.', new Map([...files].filter(([file]) => isWanted(file))));
  for (const { file, line, message } of mends.filter((each) => isWanted(each.file)))
    console.error(`${file}:${line} mended: ${message}`);
}

/** Spectral loads and looks in a thread of its own meanwhile; what it finds beside errors would repeat them. */
async function lint(root: string): Promise<Finding[]> {
  const options = { root, redoclyConfig: REDOCLY_CONFIG, spectralRuleset: SPECTRAL_RULESET, omit: OMITTED };
  const spectral = startLayer('spectral', options);
  try {
    await loadConfig();
    const cache = new SourceCache();
    const bundle = await (await loadBundler(options, cache))().catch(ifFaulty);
    const late = spectral.run(bundle);
    late.catch(() => {}); // Who waits for it hears of it.
    const layers = await Promise.all([loadLayer('redocly', options, cache), loadLayer('files', options)]);
    const findings = await combine(layers.map((layer) => layer()));
    const hasErrors = findings.some(({ severity }) => severity === 'error');
    return hasErrors ? findings : sortFindings([...findings, ...(await late)]);
  } finally {
    spectral.stop();
  }
}

/** Why there is no bundle is told better by the rules. */
function ifFaulty(error: unknown): undefined {
  if (!(error instanceof DescriptionError)) throw error;
}

interface Report {
  format: ReportFormat;
  file: string | undefined;
}

function readReport(text: string): Report {
  const [name = '', file] = text.split('=', 2);
  const format = REPORT_FORMATS.find((known) => known === name);
  if (format !== undefined) return { format, file };
  throw new UserError(`\`--format\` should be one of ${REPORT_FORMATS.join(', ')}, instead got \`${name}\`.`);
}

/** Text is for people; the others are data. */
function write(findings: readonly Finding[], { format, file }: Report): void {
  const text = formatReport(findings, format, { tool: 'botbat lint', read });
  if (file !== undefined) writeFiles(dirname(file), new Map([[basename(file), text]]));
  else (format === 'text' ? process.stderr : process.stdout).write(text);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
