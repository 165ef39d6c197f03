import { readFileSync } from 'node:fs';
import type { Description } from '@botbat/document';

/** The bundle of this repository: a real description of some size. */
export const BOTBAT = JSON.parse(
  readFileSync(new URL('../../../../generated/openapi.json', import.meta.url), 'utf8'),
) as Description;

/** What files and streams are where there is no `lib.dom.d.ts`, which takes seconds to check. */
export const GLOBALS = ['Blob', 'File', 'ReadableStream']
  .map((name) => `interface ${name} { readonly is${name}: true }\ndeclare var ${name}: { prototype: ${name} };\n`)
  .join('');
