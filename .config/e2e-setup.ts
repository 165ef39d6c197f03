import { ensureBrowser } from '../scripts/lib/browser.ts';
import { ensureProgram } from '../scripts/lib/debian.ts';

/** What the tests with servers and a browser call, and a fresh machine may lack. */
export default function setup(): void {
  ensureProgram('curl');
  ensureBrowser();
}
