import plugin from '@botbat/lint-rules/plugin';
import { createConfig, type Config } from '@redocly/openapi-core';

export type RuleSet = 'house-rules' | 'recommended-strict';

/** A configuration with nothing but one set of rules; the house rules have their default options. */
export async function configOf(ruleSet: RuleSet): Promise<Config> {
  if (ruleSet !== 'house-rules') return createConfig({ extends: [ruleSet] });
  const { id, rules } = plugin();
  const on = Object.keys(rules.oas3).map((rule) => [`${id}/${rule}`, 'error'] as const);
  return createConfig({ plugins: [plugin()], rules: Object.fromEntries(on) });
}
