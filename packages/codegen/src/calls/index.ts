export { generateCalls, generateCheckedCalls, type CallOptions } from './generate.ts';
