export type { Mend } from './draft.ts';
export { mend, type Mended, type MendOptions } from './mend.ts';
