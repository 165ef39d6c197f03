export { generateNamedTypes, type NamedTypes } from './generate.ts';
