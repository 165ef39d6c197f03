export { generateNamedTypes, type NamedTypes } from './generate.ts';
export { nameParameters } from './names.ts';
