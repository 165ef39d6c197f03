import { ERRORS } from '../calls/reserved.ts';
import { HEADER } from '../header.ts';

/** One door to everything. Types stand apart, since a schema may be called as anything here. */
export function generateIndex(isChecked: boolean): string {
  const lines = [
    `export { ${ERRORS.join(', ')} } from '@botbat/client/runtime';`,
    `export * from './${isChecked ? 'checked-calls' : 'calls'}.ts';`,
    `export { createClient, type Client, type ClientOptions } from './client.ts';`,
    `export type * as types from './named-types.ts';`,
  ];
  return `${HEADER}${lines.join('\n')}\n`;
}
