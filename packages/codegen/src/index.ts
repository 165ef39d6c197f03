export { generateCalls, generateCheckedCalls } from './calls/index.ts';
export { generateNamedTypes, type NamedTypes } from './named-types/index.ts';
export { nameEvents, nameOperations, operationName } from './operation-name.ts';
export { generateOperations } from './operations.ts';
