// `generated/openapi.json` → `generated/docs/`: one page with its script inside, which asks no other host for anything.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDescription, type Description } from '@botbat/document';
import { main, UserError } from './lib/main.ts';
import { BUNDLE, DOCS } from './lib/paths.ts';
import { writeFiles } from '@botbat/document/write';

/** Blocks every request to anywhere: Redoc reports its use to a host of its makers, and loads their logo. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; connect-src 'self'";
const OUTSIDE = /https:\/\/(otel\.cloud\.redocly\.com|cdn\.redoc\.ly|cdn\.redocly\.com)[^`"')\s]*/g;

await main(async () => {
  const description = withGuides(await loadDescription(BUNDLE));
  const html = buildPage(description)
    .replace('<head>', `<head>\n  <meta http-equiv="Content-Security-Policy" content="${POLICY}">`)
    .replaceAll(OUTSIDE, 'data:,');
  const bundle = readFileSync(BUNDLE, 'utf8');
  writeFiles(DOCS, new Map(Object.entries({ 'index.html': html, 'openapi.json': bundle })));
  console.error(`${join(DOCS, 'index.html')}: ${Math.round(html.length / 1000)} kB`);
});

/** Redoc shows the headings of `info.description` in its menu, so the guides become chapters of it. */
function withGuides(description: Description): Description {
  const guides = (description['x-guides'] ?? []) as { title: string; text: string }[];
  const chapters = guides.map(({ title, text }) => `# ${title}\n\n${text}`);
  const info = { ...description.info, description: [description.info['description'], ...chapters].join('\n\n') };
  return { ...description, info };
}

function buildPage(description: Description): string {
  const folder = mkdtempSync(join(tmpdir(), 'botbat-docs-'));
  const [input, output] = [join(folder, 'openapi.json'), join(folder, 'index.html')];
  try {
    writeFileSync(input, JSON.stringify(description));
    execFileSync('redocly', ['build-docs', input, '--output', output, '--inlineBundle'], { stdio: 'pipe' });
    return readFileSync(output, 'utf8');
  } catch (error) {
    throw new UserError(`The docs could not be built: ${String((error as { stderr?: unknown }).stderr ?? error)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
