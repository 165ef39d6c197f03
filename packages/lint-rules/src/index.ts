export { pathFile } from './file-name.ts';
export { checkFiles } from './files.ts';
export { lintWithSpectral } from './spectral.ts';
export type { RulesetDefinition } from '@stoplight/spectral-core';
