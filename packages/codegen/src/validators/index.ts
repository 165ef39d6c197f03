export { generateValidators } from './generate.ts';
