// Every layer over `openapi/`: Redocly, Spectral on the bundle, the files themselves. Usage: lint.ts [root] [--json]
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { DescriptionError, formatFinding, sortFindings, tidy, type Description, type Finding } from '@botbat/document';
import { findPositions } from '@botbat/document/positions';
import { bundleWithRedocly, lintWithRedocly } from '@botbat/document/redocly';
import { checkFiles, lintWithSpectral, type RulesetDefinition } from '@botbat/lint-rules';
import { loadConfig } from './lib/config.ts';
import { main } from './lib/main.ts';
import { SOURCE, SPECTRAL_RULESET } from './lib/paths.ts';

await main(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
  const [root = SOURCE] = positionals;
  const findings = sortFindings(await findingsOf(() => lint(root)));
  if (values.json) console.log(JSON.stringify(findings, null, 2));
  else for (const finding of findings) console.error(formatFinding(finding));
  console.error(`${root}: ${findings.length === 0 ? 'no findings' : count(findings.length, 'finding')}`);
  return findings.length === 0 ? 0 : 1;
});

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
