export { mend, type Mend, type Mended, type MendOptions } from './mend.ts';
