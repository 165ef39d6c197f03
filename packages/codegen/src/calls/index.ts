export { generateCalls, generateCheckedCalls } from './generate.ts';
