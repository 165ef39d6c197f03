export { checkFiles, pathFile } from './files.ts';
export { lintWithSpectral } from './spectral.ts';
export type { RulesetDefinition } from '@stoplight/spectral-core';
