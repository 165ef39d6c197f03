import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FILE_RULES } from '@botbat/lint-rules';
import type { RulesetDefinition } from '@botbat/lint-rules/spectral';
import spectralCore from '@stoplight/spectral-core';
import { loadConfig } from '../config.ts';

/**
 * The rules that can turn `make lint` red: those of Redocly that are errors, those of Spectral that are on (any finding
 * of Spectral is a failure there), and those of the files.
 *
 * @param rulesetPath - a module whose default export is a ruleset of Spectral's
 * @throws {UserError} when the configuration of Redocly cannot be used
 */
export async function loadActiveRules(rulesetPath: string): Promise<ReadonlySet<string>> {
  const redocly = Object.entries((await loadConfig()).rules.oas3_1).filter(([, setting]) => isError(setting));
  return new Set([...redocly.map(([name]) => name), ...(await spectralRules(rulesetPath)), ...FILE_RULES]);
}

async function spectralRules(path: string): Promise<string[]> {
  const { default: ruleset } = (await import(pathToFileURL(resolve(path)).href)) as { default: RulesetDefinition };
  const spectral = new spectralCore.Spectral();
  spectral.setRuleset(ruleset);
  const rules = Object.values(spectral.ruleset?.rules ?? {});
  return rules.filter(({ enabled }) => enabled).map(({ name }) => name);
}

function isError(setting: unknown): boolean {
  return setting === 'error' || (setting as { severity?: unknown } | undefined)?.severity === 'error';
}
