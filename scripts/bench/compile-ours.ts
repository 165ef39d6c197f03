// Makes the validators of a bundle and prints how many milliseconds that took. Usage: compile-ours.ts bundle
import { readFileSync } from 'node:fs';
import { generateValidators } from '@botbat/codegen/validators';
import type { Description } from '@botbat/document';

const description = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Description;
const start = performance.now();
generateValidators(description);
console.log(performance.now() - start);
