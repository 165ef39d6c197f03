import { positionOf, toPointer, type Description, type Finding, type Positions } from '@botbat/document';
import spectralCore, { type RulesetDefinition } from '@stoplight/spectral-core';

/**
 * Runs Spectral once over a bundle and puts each finding where its part of the bundle was written.
 *
 * @param bundle - the bundled description
 * @param positions - where each part of it was written
 * @param ruleset - what a `.spectral.mjs` exports
 */
export async function lintWithSpectral(
  bundle: Description,
  positions: Positions,
  ruleset: RulesetDefinition,
): Promise<Finding[]> {
  const spectral = new spectralCore.Spectral();
  spectral.setRuleset(ruleset);
  const results = await spectral.run({ ...bundle });
  const findings = results.map(({ code, message, severity, path }) =>
    toFinding(String(code), message, severity, toPointer(path), positions),
  );
  return unique(findings);
}

function toFinding(rule: string, message: string, severity: number, pointer: string, positions: Positions): Finding {
  const [, file = '', line = '1', column = '1'] = /^(.*):(\d+):(\d+)$/.exec(positionOf(positions, pointer) ?? '') ?? [];
  const place = { file, line: Number(line), column: Number(column), pointer };
  return { rule, severity: severity === 0 ? 'error' : 'warning', message: message.replace(/\s+/g, ' '), ...place };
}

/** A component that is used in many places is one place in the source. */
function unique(findings: Finding[]): Finding[] {
  const byPlace = findings.map((finding) => {
    const { rule, message, file, line, column } = finding;
    return [JSON.stringify([rule, message, file, line, column]), finding] as const;
  });
  return [...new Map(byPlace).values()];
}
