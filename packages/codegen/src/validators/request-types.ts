import { HEADER } from '../header.ts';
import { printKey } from '../print.ts';
import type { Shape } from './modules.ts';

/** The types of the module of a request, which clients import one by one. */
export function requestTypes(exports: { [name: string]: Shape }): string {
  const lines = Object.entries(exports).map(([name, shape]) => `export declare const ${name}: ${printType(shape)};\n`);
  return `${HEADER}import type { Check } from '../index.js';\n\n${lines.join('')}`;
}

function printType(shape: Shape): string {
  if (typeof shape === 'string') return 'Check';
  return `{ ${Object.entries(shape)
    .map(([key, value]) => `${printKey(key)}: ${printType(value)}`)
    .join('; ')} }`;
}
