import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { SearchResponse } from '../../domain/responses.ts';
import { openEditors } from '../../library/accounts/open-editors.ts';
import { hashPassword } from '../../library/accounts/passwords.ts';
import { launchBrowser } from './browser.ts';
import { startSite, type Site } from './site-process.ts';
import { WIDE } from './visit.ts';

export const ANA = { name: 'Ana Gómez', password: 'correct horse battery staple' };

export interface DeskVisitor {
  readonly url: () => string;
  readonly dataDir: () => string;
  /** Opens an address in a browser of its own, without an account. `expected`: complaints of the browser that are right. */
  readonly visit: (path: string, options?: BrowserContextOptions, expected?: RegExp) => Promise<Page>;
  /** The same, signed in as Ana. */
  readonly visitDesk: (path: string, options?: BrowserContextOptions, expected?: RegExp) => Promise<Page>;
  readonly search: (query: string) => Promise<SearchResponse>;
}

/** A site of its own without the sample, with Ana as an editor, for the tests of one file. */
export function useDeskSite(variables: Record<string, string> = {}): DeskVisitor {
  let site: Site;
  let dataDir: string;
  let browser: Browser;
  let complaints: string[] = [];

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'metroteca-desk-'));
    const editors = openEditors(dataDir);
    editors.editors.add({ name: ANA.name, role: 'editor', passwordHash: await hashPassword(ANA.password) });
    editors.close();
    site = await startSite({ DATA_DIR: dataDir, SAMPLE_DATA: 'off', ...variables });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
    await rm(dataDir, { recursive: true, force: true });
  });
  afterEach(() => {
    const seen = complaints;
    complaints = [];
    expect(seen).toEqual([]);
  });

  async function visit(path: string, options: BrowserContextOptions = WIDE, expected?: RegExp) {
    const context = await browser.newContext({ locale: 'en-GB', ...options });
    const page = await context.newPage();
    const note = (text: string) => expected?.test(text) || complaints.push(text);
    page.on('console', (message) => message.type() === 'error' && note(message.text()));
    page.on('pageerror', (error) => note(error.message));
    await page.goto(site.url + path);
    return page;
  }

  return {
    url: () => site.url,
    dataDir: () => dataDir,
    visit,
    async visitDesk(path, options, expected) {
      const page = await visit(path, options, expected);
      await page.getByLabel('Name', { exact: true }).fill(ANA.name);
      await page.getByLabel('Password').fill(ANA.password);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText(`Signed in as ${ANA.name}`).waitFor();
      return page;
    },
    async search(query) {
      const response = await fetch(`${site.url}/api/search?${query}`);
      if (!response.ok) throw new Error(`The search failed: ${await response.text()}`);
      return (await response.json()) as SearchResponse;
    },
  };
}
