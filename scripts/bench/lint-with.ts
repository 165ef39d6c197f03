// Runs one set of rules over a description and prints how many milliseconds that took.
// Usage: lint-with.ts house-rules|recommended-strict description
import { lint } from '@redocly/openapi-core';
import { configOf, type RuleSet } from './rule-set.ts';

const [ruleSet, ref = ''] = process.argv.slice(2);
const config = await configOf(ruleSet as RuleSet);
const start = performance.now();
await lint({ ref, config });
console.log(performance.now() - start);
