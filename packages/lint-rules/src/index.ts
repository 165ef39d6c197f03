export { pathFile } from './file-name.ts';
export { checkFiles, FILE_RULES } from './files.ts';
export { lintWithSpectral } from './spectral.ts';
export type { RulesetDefinition } from '@stoplight/spectral-core';
