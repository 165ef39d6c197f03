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
  type NormalizedProblem,
} from '@redocly/openapi-core';
import { DescriptionError, type Finding } from './finding.ts';

/** Reads a `redocly.yaml`. Without a path, an empty one: no rules, no preprocessors, whatever the folder holds. */
export function loadRedoclyConfig(configPath?: string): Promise<Config> {
  return configPath === undefined ? createConfig({}) : loadConfig({ configPath });
}

/**
 * Runs the rules of the configuration over a description, split or not.
 *
 * @throws {DescriptionError} when the root cannot be read or parsed, or references go round in a circle.
 */
export async function lintWithRedocly(root: string, config: Config): Promise<Finding[]> {
  const problems = await positioned(root, () => lint({ ref: root, config }));
  return problems.filter((problem) => !problem.ignored).map((problem) => toFinding(problem, root));
}

/**
 * Bundles a split description into one object, without rules.
 *
 * @throws {DescriptionError} when a file cannot be read, parsed or found.
 */
export async function bundleWithRedocly(root: string, config: Config): Promise<unknown> {
  const { bundle: document, problems } = await positioned(root, () => bundle({ ref: root, config }));
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) throw new DescriptionError(errors.map((problem) => toFinding(problem, root)));
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

/** What Redocly throws instead of reporting it. */
function fromError(error: unknown, root: string): Finding | undefined {
  const start = { severity: 'error', file: fileName(root), line: 1, column: 1 } as const;
  if (error instanceof YamlParseError) {
    const { message, source, line, col } = error;
    return {
      ...start,
      rule: 'yaml',
      message: tidyMessage(message),
      file: fileName(source.absoluteRef),
      line,
      column: col,
    };
  }
  if (error instanceof ResolveError) {
    return { ...start, rule: 'load', message: `\`${root}\` cannot be read: ${tidyMessage(error.message)}.` };
  }
  // Redocly says neither which reference nor where.
  if ((error as Error).message !== 'Self-referencing circular pointer') return undefined;
  return { ...start, rule: 'load', message: 'A `$ref` leads back to itself. Let each lead to something that is none.' };
}

function toFinding(problem: NormalizedProblem, root: string): Finding {
  const [location] = problem.location;
  const severity = problem.severity === 'error' ? 'error' : 'warning';
  const finding = { rule: problem.ruleId, severity, message: tidyMessage(problem.message) } as const;
  if (!location) return { ...finding, file: fileName(root), line: 1, column: 1 };
  const { start } = getLineColLocation(location);
  const file = fileName(location.source.absoluteRef);
  const pointer = location.pointer?.replace(/^#(\/$)?/, '');
  return { ...finding, file, line: start.line, column: start.col, ...(pointer === undefined ? {} : { pointer }) };
}

/** One line, without the place that the finding has, and with paths as seen from here. */
function tidyMessage(text: string): string {
  const plain = text.replace(/ in "[^"]*" \(\d+:\d+\)/, '').replaceAll(`${process.cwd()}/`, '');
  return plain.replace(/\s*\n\s*/g, ' ').trim();
}

function fileName(reference: string): string {
  return reference.includes('://') ? reference : relative('.', reference);
}
