import { relative } from 'node:path';
import {
  bundle,
  getLineColLocation,
  lint,
  loadConfig,
  YamlParseError,
  type Config,
  type NormalizedProblem,
} from '@redocly/openapi-core';
import { DescriptionError, type Finding } from './finding.ts';

/** Reads a `redocly.yaml`. Without a path, Redocly's own defaults, which have no rules and no preprocessors. */
export function loadRedoclyConfig(configPath?: string): Promise<Config> {
  return configPath === undefined ? loadConfig({ customExtends: [] }) : loadConfig({ configPath });
}

/** Runs the rules of the configuration over a description, split or not. */
export async function lintWithRedocly(root: string, config: Config): Promise<Finding[]> {
  const problems = await positioned(() => lint({ ref: root, config }));
  return problems.filter((problem) => !problem.ignored).map(toFinding);
}

/**
 * Bundles a split description into one object, without rules.
 *
 * @throws {DescriptionError} when a file cannot be read, parsed or found.
 */
export async function bundleWithRedocly(root: string, config: Config): Promise<unknown> {
  const { bundle: document, problems } = await positioned(() => bundle({ ref: root, config }));
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) throw new DescriptionError(errors.map(toFinding));
  return document.parsed;
}

async function positioned<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof YamlParseError) throw new DescriptionError([fromParseError(error)]);
    throw error;
  }
}

function fromParseError({ message, source, line, col }: YamlParseError): Finding {
  return { rule: 'yaml', severity: 'error', message, file: fileName(source.absoluteRef), line, column: col };
}

function toFinding(problem: NormalizedProblem): Finding {
  const [location] = problem.location;
  const severity = problem.severity === 'error' ? 'error' : 'warning';
  const finding = { rule: problem.ruleId, severity, message: oneLine(problem.message) } as const;
  if (!location) return { ...finding, file: '', line: 1, column: 1 };
  const { start } = getLineColLocation(location);
  const file = fileName(location.source.absoluteRef);
  const pointer = location.pointer?.replace(/^#/, '');
  return { ...finding, file, line: start.line, column: start.col, ...(pointer === undefined ? {} : { pointer }) };
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

function fileName(reference: string): string {
  return reference.includes('://') ? reference : relative('.', reference);
}
