export { generateClient } from './generate.ts';
