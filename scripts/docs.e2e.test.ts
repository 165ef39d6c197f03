import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { listOperations, type Description } from '@botbat/document';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from './lib/browser.ts';
import { BUNDLE, DOCS } from './lib/paths.ts';

const description = JSON.parse(readFileSync(BUNDLE, 'utf8')) as Description;
const page = pathToFileURL(`${DOCS}/index.html`).href;
/** What keeps Chromium itself from asking its makers for updates. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

let browser: Browser;
beforeAll(async () => {
  const executablePath = ensureBrowser();
  browser = await chromium.launch({
    executablePath,
    args: [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
});
afterAll(() => browser.close());

async function openDocs(): Promise<{ docs: Page; requests: string[]; errors: string[] }> {
  const docs = await browser.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  docs.on('request', (request) => requests.push(request.url()));
  docs.on('pageerror', (error) => errors.push(error.message));
  await docs.goto(page);
  await docs.getByRole('heading', { name: description.info.title }).first().waitFor();
  return { docs, requests, errors };
}

describe('the docs in a browser', () => {
  test('show every guide and every operation in the menu', async () => {
    const { docs, errors } = await openDocs();
    const operations = listOperations(description).map(({ operation }) => operation);
    const seen: string[] = [await docs.locator('body').innerText()];
    for (const { name } of description.tags ?? []) {
      await docs.getByRole('link', { name, exact: true }).first().click(); // Only one group is open at a time.
      const [first] = operations.filter(({ tags }) => tags?.includes(name));
      await docs
        .getByText(first?.summary ?? '', { exact: true })
        .first()
        .waitFor();
      seen.push(await docs.locator('body').innerText());
    }
    const guides = (description['x-guides'] as { title: string }[]).map(({ title }) => title);
    const summaries = operations.map(({ summary }) => summary ?? '');
    expect([...guides, ...summaries].filter((text) => !seen.some((page) => page.includes(text)))).toEqual([]);
    expect(errors).toEqual([]);
    await docs.close();
  });

  test('ask nobody for anything', async () => {
    const { docs, requests } = await openDocs();
    await docs.waitForTimeout(3_000); // Redoc's own report would be sent within this time.
    expect(
      requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:') && !url.startsWith('blob:')),
    ).toEqual([]);
    await docs.close();
  });
});
