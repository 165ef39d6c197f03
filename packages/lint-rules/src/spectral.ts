import {
  fromPointer,
  isReference,
  lookUp,
  positionOf,
  toPointer,
  type Description,
  type Finding,
  type Positions,
} from '@botbat/document';
import spectralCore, { type IRuleResult, type RulesetDefinition } from '@stoplight/spectral-core';
import { examineOnce } from './examine-once.ts';

export type { RulesetDefinition };

/** The rulesets that were used, as they are used: what they remember helps the next run. */
const quick = new WeakMap<RulesetDefinition, RulesetDefinition>();

/**
 * Runs Spectral once over a bundle and puts each finding where its part of the bundle was written.
 *
 * @param bundle - the bundled description
 * @param findPositions - finds where each part of it was written; only asked when there is something to place
 * @param ruleset - what a `.spectral.mjs` exports
 */
export async function lintWithSpectral(
  bundle: Description,
  findPositions: () => Positions,
  ruleset: RulesetDefinition,
): Promise<Finding[]> {
  const spectral = new spectralCore.Spectral();
  if (!quick.has(ruleset)) quick.set(ruleset, examineOnce(ruleset));
  spectral.setRuleset(quick.get(ruleset) ?? ruleset);
  const results = await spectral.run({ ...bundle });
  const positions = results.length > 0 ? findPositions() : {};
  return unique(results.map((result) => toFinding(result, directPointer(bundle, result.path), positions)));
}

function toFinding({ code, message, severity }: IRuleResult, pointer: string, positions: Positions): Finding {
  const [, file = '', line = '1', column = '1'] = /^(.*):(\d+):(\d+)$/.exec(positionOf(positions, pointer) ?? '') ?? [];
  return {
    rule: String(code),
    severity: severity === 0 ? 'error' : 'warning',
    message: message.replace(/\s+/g, ' '),
    file,
    line: Number(line),
    column: Number(column),
    pointer,
  };
}

/** Spectral walks through references as if their targets stood there; this is where the targets really stand. */
function directPointer(bundle: Description, path: readonly (string | number)[]): string {
  let keys: string[] = [];
  let value: unknown = bundle;
  for (const key of path.map(String)) {
    while (isReference(value) && !Object.hasOwn(value, key)) {
      keys = fromPointer(value.$ref);
      value = lookUp(bundle, value.$ref);
    }
    keys = [...keys, key];
    value = (value as { [key: string]: unknown } | undefined)?.[key];
  }
  return toPointer(keys);
}

/** A component that is used in many places is one place in the source. */
function unique(findings: Finding[]): Finding[] {
  const byPlace = findings.map((finding) => {
    const { rule, message, file, line, column, pointer } = finding;
    return [JSON.stringify([rule, message, file === '' ? pointer : [file, line, column]]), finding] as const;
  });
  return [...new Map(byPlace).values()];
}
