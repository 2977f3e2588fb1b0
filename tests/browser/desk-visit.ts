import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { SearchResponse } from '../../domain/responses.ts';
import { openEditors } from '../../library/accounts/open-editors.ts';
import { hashPassword } from '../../library/accounts/passwords.ts';
import { newToken } from '../../library/accounts/secrets.ts';
import { openCatalogue } from '../../library/catalogue/open-catalogue.ts';
import { worldPlaces } from '../sample-library.ts';
import { startSite, type Site } from './site-process.ts';
import { closeWithRoutes, WIDE } from './visit.ts';

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

export const ANA = { name: 'Ana Gómez', password: 'correct horse battery staple' };

export interface DeskVisitor {
  readonly url: () => string;
  readonly dataDir: () => string;
  /** Of Ana, for what she does by a program. */
  readonly token: string;
  /** Opens an address in a new browser, without an account. `expected`: complaints of the browser that are right. */
  readonly visit: (path: string, options?: BrowserContextOptions, expected?: RegExp) => Promise<Page>;
  /** The same, signed in as Ana. */
  readonly visitDesk: (path: string, options?: BrowserContextOptions, expected?: RegExp) => Promise<Page>;
  readonly search: (query: string) => Promise<SearchResponse>;
}

/** A separate site without the sample, with Ana as an editor, for the tests of one file. */
export function useDeskSite(variables: Record<string, string> = {}): DeskVisitor {
  const token = newToken();
  let site: Site;
  let dataDir: string;
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'metroteca-desk-'));
    await cp(await worldPlaces(), dataDir, { recursive: true });
    openCatalogue(dataDir).close(); // accounts without one are what is left of a library
    const editors = openEditors(dataDir);
    const passwordHash = await hashPassword(ANA.password);
    editors.editors.add({ name: ANA.name, role: 'editor', passwordHash, token });
    editors.close();
    site = await startSite({ DATA_DIR: dataDir, SAMPLE_DATA: 'off', ...variables });
    browser = await chromium.connect(inject('browserUrl'));
  });
  afterAll(async () => {
    await browser?.close();
    const code = await site?.stop();
    expect(site?.output(), 'what the site said').not.toContain('in the background');
    expect(code, site?.output()).toBe(0); // it had not ended before
    await rm(dataDir, { recursive: true, force: true });
  });
  afterEach(async () => {
    const [seen, opened] = [complaints, contexts];
    [complaints, contexts] = [[], []];
    for (const context of opened) await closeWithRoutes(context);
    expect(seen).toEqual([]);
  });

  async function visit(path: string, options: BrowserContextOptions = WIDE, expected?: RegExp) {
    const context = await browser.newContext({ locale: 'en-GB', ...options });
    contexts.push(context);
    const note = (text: string) => expected?.test(text) || complaints.push(text);
    context.on('console', (message) => message.type() === 'error' && note(message.text()));
    context.on('weberror', (failed) => note(failed.error().message));
    const page = await context.newPage();
    await page.goto(site.url + path);
    return page;
  }

  /** Ana's session. She signs in once: a password takes a quarter of a second by design. */
  let signedIn: Promise<StorageState> | undefined;
  async function signIn(): Promise<StorageState> {
    const context = await browser.newContext({ locale: 'en-GB', ...WIDE });
    const page = await context.newPage();
    await page.goto(`${site.url}/desk`);
    await page.getByLabel('Name', { exact: true }).fill(ANA.name);
    await page.getByLabel('Password').fill(ANA.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText(`Signed in as ${ANA.name}`).waitFor();
    const state = await context.storageState();
    await context.close();
    return state;
  }

  return {
    url: () => site.url,
    dataDir: () => dataDir,
    token,
    visit,
    async visitDesk(path, options = WIDE, expected) {
      signedIn ??= signIn();
      const page = await visit(path, { ...options, storageState: await signedIn }, expected);
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
