// Makes named types and calls of a bundle and writes them. Usage: emit-ours.ts bundle folder
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCalls, generateNamedTypes } from '@botbat/codegen';
import type { Description } from '@botbat/document';

const [, , bundle = '', folder = ''] = process.argv;
const description = JSON.parse(readFileSync(bundle, 'utf8')) as Description;
const types = generateNamedTypes(description);
writeFileSync(join(folder, 'named-types.ts'), types.text);
writeFileSync(join(folder, 'calls.ts'), generateCalls(description, { types }));
