export { generateCalls, type CallOptions } from './generate.ts';
