// Every layer over `openapi/`: Redocly, Spectral on the bundle, the files themselves; one run feeds every report.
// Usage: lint.ts [root] [--json] [--format text|json|github-actions|sarif[=file]] …
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import {
  DescriptionError,
  formatReport,
  REPORT_FORMATS,
  sortFindings,
  tidy,
  type Description,
  type Finding,
  type ReportFormat,
} from '@botbat/document';
import { findPositions } from '@botbat/document/positions';
import { bundleWithRedocly, lintWithRedocly } from '@botbat/document/redocly';
import { checkFiles, lintWithSpectral, type RulesetDefinition } from '@botbat/lint-rules';
import { loadConfig } from './lib/config.ts';
import { main, UserError } from './lib/main.ts';
import { SOURCE, SPECTRAL_RULESET } from './lib/paths.ts';
import { writeFiles } from './lib/write.ts';

await main(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, format: { type: 'string', multiple: true } },
  });
  const [root = SOURCE] = positionals;
  const reports = (values.format ?? [values.json ? 'json' : 'text']).map(readReport);
  const findings = sortFindings(await findingsOf(() => lint(root)));
  for (const report of reports) write(findings, report);
  console.error(`${root}: ${findings.length === 0 ? 'no findings' : count(findings.length, 'finding')}`);
  return findings.length === 0 ? 0 : 1;
});

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

/** Those that leave nothing to work with are findings like others here. */
async function findingsOf(run: () => Promise<Finding[]>): Promise<readonly Finding[]> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof DescriptionError) return error.findings;
    throw error;
  }
}

async function lint(root: string): Promise<Finding[]> {
  const config = await loadConfig();
  const findings = [...(await lintWithRedocly(root, config)), ...checkFiles(root)];
  if (findings.some(({ severity }) => severity === 'error')) return findings; // The bundle would repeat them.
  const bundle = tidy((await bundleWithRedocly(root, config)) as Description, { omit: ['x-seed'] });
  return [...findings, ...(await lintWithSpectral(bundle, findPositions(bundle, root), await spectralRuleset()))];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

async function spectralRuleset(): Promise<RulesetDefinition> {
  const module = (await import(pathToFileURL(SPECTRAL_RULESET).href)) as { default: RulesetDefinition };
  return module.default;
}
