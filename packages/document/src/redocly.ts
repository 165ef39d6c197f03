import { relative } from 'node:path';
import {
  bundle,
  createConfig,
  getLineColLocation,
  lint,
  loadConfig,
  ResolveError,
  YamlParseError,
  type Config,
  type LocationObject,
  type NormalizedProblem,
} from '@redocly/openapi-core';
import { joinAlternatives } from './alternatives.ts';
import { describeFault, findOrigin } from './example-origin.ts';
import { DescriptionError, distinctFindings, type Finding } from './finding.ts';
import { explainYaml, findRootCauses, withoutEchoes } from './root-causes.ts';
import { skipUnchanged } from './skip-unchanged.ts';
import { SourceCache } from './source-cache.ts';

export { skipUnchanged, SourceCache };

/**
 * Reads a `redocly.yaml`. Without a path, an empty one: no rules, no preprocessors, whatever the folder holds.
 *
 * @throws {DescriptionError} when the file cannot be read, parsed or used.
 */
export async function loadRedoclyConfig(configPath?: string): Promise<Config> {
  if (configPath === undefined) return await createConfig({});
  try {
    return await loadConfig({ configPath });
  } catch (error) {
    throw new DescriptionError([fromError(error, configPath) ?? atStart(configPath, (error as Error).message)]);
  }
}

/**
 * Runs the rules of the configuration over a description, split or not.
 *
 * @param cache - the same for each run over the same description, which may have changed in between
 * @throws {DescriptionError} when a file cannot be read, parsed or found.
 */
export async function lintWithRedocly(root: string, config: Config, cache = new SourceCache()): Promise<Finding[]> {
  const externalRefResolver = cache.openRun(config.resolve);
  const problems = await positioned(root, () => lint({ ref: root, config, externalRefResolver }));
  const findings = problems.filter((problem) => !problem.ignored).map((problem) => toFinding(problem, root));
  const causes = findRootCauses(findings);
  if (causes.length > 0) throw new DescriptionError(causes);
  return distinctFindings(joinAlternatives(distinctFindings(withoutEchoes(findings))));
}

/**
 * Holds a description against the shape that OpenAPI gives it, and against nothing else.
 *
 * @throws {DescriptionError} when a file cannot be read, parsed or found.
 */
export async function checkStructure(root: string): Promise<Finding[]> {
  const check = async (rules: { [rule: string]: 'error' }) => {
    const findings = await lintWithRedocly(root, await createConfig({ rules }));
    return findings.filter(({ message }) => !BOOLEAN_SCHEMA.test(message));
  };
  try {
    return await check({ struct: 'error', 'no-unresolved-refs': 'error' });
  } catch (error) {
    if (!(error instanceof DescriptionError)) throw error;
    const faults = error.findings.filter((finding) => !isMapping(finding));
    if (faults.length > 0) throw new DescriptionError(faults);
    return await check({ struct: 'error' });
  }
}

/** They are schemas since 3.1, which Redocly does not know everywhere. */
const BOOLEAN_SCHEMA = /^Expected type `Schema` \(object\) but got `boolean`/;

/** A discriminator may map to the name of a schema too, which Redocly takes for the path of a file. */
function isMapping({ rule, pointer = '' }: Finding): boolean {
  return rule === 'no-unresolved-refs' && /\/discriminator\/mapping\/[^/]*$/.test(pointer);
}

/**
 * Bundles a split description into one object, without rules.
 *
 * @param cache - as of `lintWithRedocly`
 * @throws {DescriptionError} when a file cannot be read, parsed or found.
 */
export async function bundleWithRedocly(root: string, config: Config, cache = new SourceCache()): Promise<unknown> {
  const externalRefResolver = cache.openRun(config.resolve);
  const { bundle: document, problems } = await positioned(root, () =>
    bundle({ ref: root, config, externalRefResolver }),
  );
  const findings = problems.filter(({ severity }) => severity === 'error').map((problem) => toFinding(problem, root));
  const causes = findRootCauses(findings);
  if (findings.length > 0) throw new DescriptionError(causes.length > 0 ? causes : findings);
  return document.parsed;
}

async function positioned<Result>(root: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const finding = fromError(error, root);
    throw finding ? new DescriptionError([finding]) : error;
  }
}

const NOT_OPENAPI =
  /^(Document must be JSON object|Invalid OpenAPI version|Unsupported (OpenAPI version|specification))/;

/** What Redocly throws instead of reporting it. */
function fromError(error: unknown, root: string): Finding | undefined {
  const { message } = error as Error;
  if (error instanceof YamlParseError) {
    const { source, line, col } = error;
    return { ...atStart(source.absoluteRef, explainYaml(tidyMessage(message))), rule: 'yaml', line, column: col };
  }
  if (error instanceof ResolveError) {
    const reason = message.startsWith('ENOENT') ? 'does not exist' : `cannot be read: ${tidyMessage(message)}`;
    return atStart(root, `\`${fileName(root)}\` ${reason}. Add the file, or name another.`);
  }
  // Redocly says neither which reference nor where.
  if (message === 'Self-referencing circular pointer')
    return atStart(root, 'A `$ref` leads back to itself. Let each lead to something that is none.');
  if (!NOT_OPENAPI.test(message)) return undefined;
  return atStart(root, `This is not an OpenAPI description: ${message}. Begin it with \`openapi: 3.1.0\`.`);
}

function atStart(file: string, message: string): Finding {
  return { rule: 'load', severity: 'error', message: tidyMessage(message), file: fileName(file), line: 1, column: 1 };
}

function toFinding(problem: NormalizedProblem, root: string): Finding {
  const [location] = problem.location;
  const severity = problem.severity === 'error' ? 'error' : 'warning';
  const message = tidyMessage(problem.message);
  const finding = { rule: problem.ruleId, severity, message } as const;
  if (!location) return { ...finding, file: fileName(root), line: 1, column: 1 };
  const origin = originOf(location, / must have required property /.test(message));
  const { start } = getLineColLocation(origin);
  const place = { file: fileName(origin.source.absoluteRef), line: start.line, column: start.col };
  if (origin.pointer === undefined) return { ...finding, ...place };
  const pointer = origin.pointer.replace(/^#(\/$)?/, '');
  return { ...finding, ...place, message: describeFault(message, origin.pointer), pointer };
}

function originOf(location: LocationObject, isMissing: boolean): LocationObject {
  if (location.pointer === undefined) return location;
  return { ...location, ...findOrigin(location, isMissing) };
}

/** One line, without the place that the finding has, and with paths as seen from here. */
function tidyMessage(text: string): string {
  const plain = text.replace(/ in "[^"]*" \(\d+:\d+\)/, '').replaceAll(`${process.cwd()}/`, '');
  return plain.replace(/\s*\n\s*/g, ' ').trim();
}

function fileName(reference: string): string {
  return reference.includes('://') ? reference : relative('.', reference);
}
