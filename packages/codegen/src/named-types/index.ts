export { generateNamedTypes, type NamedTypes } from './generate.ts';
export type { Warning } from './warning.ts';
