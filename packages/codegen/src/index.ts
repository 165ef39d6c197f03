export { nameEvents, nameOperations, operationName } from './operation-name.ts';
export { generateOperations } from './operations.ts';
