export { generateCalls, generateCheckedCalls } from './calls/index.ts';
export { GenerationError } from './generation-error.ts';
export { generateNamedTypes, type NamedTypes, type Warning } from './named-types/index.ts';
export { nameEvents, nameOperations, operationName } from './operation-name.ts';
export { generateOperations } from './operations.ts';
