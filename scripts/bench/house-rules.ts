import { runCommand } from './commands.ts';
import type { Figure } from './figure.ts';
import type { RuleSet } from './rule-set.ts';

/** The house rules alone against Redocly's own alone, on a description that others wrote, in the same program. */
export function houseRules(load: () => Promise<string>): Figure {
  return {
    bench: 'lint.house-rules.github',
    peer: 'redocly recommended-strict',
    async prepare() {
      const file = await load();
      const milliseconds = async (ruleSet: RuleSet) =>
        Number(await runCommand({ program: 'scripts/bench/lint-with.ts', words: [ruleSet, file] }));
      return { ours: () => milliseconds('house-rules'), peer: () => milliseconds('recommended-strict') };
    },
  };
}
