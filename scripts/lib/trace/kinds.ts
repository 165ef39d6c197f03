import { basename } from 'node:path';

/** What can prove a requirement: packages, and the tests of scripts by the first word of their names. */
export const KINDS: readonly string[] = [
  'client',
  'contract',
  'contract-tests',
  'diff',
  'docs',
  'sandbox',
  'snippets',
  'validators',
];

/** What a test file belongs to: `packages/client/…` is `client`, `scripts/contract-guides.test.ts` is `contract`. */
export function kindOf(file: string): string | undefined {
  const [top, name = ''] = file.split('/');
  const word = top === 'packages' ? name : /^scripts\/[^/]+$/.test(file) ? basename(file).split(/[-.]/)[0] : undefined;
  return KINDS.find((kind) => kind === word);
}
