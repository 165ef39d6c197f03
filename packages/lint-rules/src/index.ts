export { pathFile } from './file-name.ts';
export { checkFiles, FILE_RULES } from './files.ts';
export { expandIds } from './id-ranges.ts';
export { VERBS as OPERATION_VERBS } from './rules/operation-id.ts';
