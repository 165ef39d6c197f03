export { pathFile } from './file-name.ts';
export { checkFiles, FILE_RULES } from './files.ts';
