import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { until } from '../until.ts';

export const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true };
export const WIDE = { viewport: { width: 1280, height: 900 } };

const NOTHING = 'about:blank';

/** How the browser, the bundler and React tell of a file that did not come. */
const OF_LOADING = /^Failed to load resource|preload CSS|dynamically imported module/;

export interface Visitor {
  readonly site: string;
  /** Opens an address of the site as a reader of English. */
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** A page that is still empty, to prepare a fault before the first address. */
  readonly blank: (options?: BrowserContextOptions) => Promise<Page>;
  /** The same page for every test of the file: what it has loaded is not loaded again. It begins wide and in light colours. */
  readonly revisit: (path: string) => Promise<Page>;
  /** The browser itself may report a request that this test lets fail. */
  readonly letRequestsFail: () => void;
}

/** A browser for the tests of one file; a test fails when a page or its security policy complained of anything. */
export function useBrowser(): Visitor {
  const site = inject('siteUrl');
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let lasting: Page | undefined;
  let complaints: string[] = [];
  let mayFail = false;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserUrl'));
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    if (lasting) await clear(lasting);
    const seen = complaints.filter((text) => !mayFail || !OF_LOADING.test(text));
    const opened = contexts;
    [complaints, contexts, mayFail] = [[], [], false];
    for (const context of opened) await closeWithRoutes(context);
    expect(seen).toEqual([]);
  });

  async function blank(options: BrowserContextOptions = WIDE): Promise<Page> {
    const context = await browser.newContext({ locale: 'en-GB', ...options });
    contexts.push(context);
    return watched(await context.newPage());
  }

  function watched(page: Page): Page {
    const said = complaints; // what a page says while it closes is not the next test's
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    return page;
  }

  return {
    site,
    blank,
    letRequestsFail() {
      mayFail = true;
    },
    async visit(path, options = WIDE) {
      const page = await blank(options);
      await page.goto(site + path);
      return page;
    },
    async revisit(path) {
      lasting ??= watched(await browser.newPage({ locale: 'en-GB', ...WIDE }));
      await lasting.setViewportSize(WIDE.viewport);
      await lasting.emulateMedia({ colorScheme: 'light' });
      await lasting.goto(site + path);
      return lasting;
    },
  };
}

/** Nothing of this test is there in the next one. */
async function clear(page: Page): Promise<void> {
  if (page.url() === NOTHING) return;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.context().clearCookies();
  await page.goto(NOTHING);
}

/** A handler that is still fetching for its page must not reject after the page is gone, outside of any test. */
export async function closeWithRoutes(context: BrowserContext): Promise<void> {
  for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
}

/** The number in the heading of the results. */
export async function totalOf(page: Page): Promise<number> {
  const heading = page.getByRole('heading', { level: 2, name: /^[\d,]+ (strateg|practice|result)/ });
  const [digits = ''] = (await heading.innerText()).split(' ');
  return Number(digits.replaceAll(',', ''));
}

/** The number of results for words that were typed: before the last letter it is that of the first ones, which may be any. */
export async function totalFor(page: Page, words: string): Promise<number> {
  await page.getByRole('heading', { level: 2, name: new RegExp(`“${words}”$`) }).waitFor();
  return totalOf(page);
}

/** The number of results, once it is what it should be. */
export async function totalWhen(page: Page, isRight: (total: number) => boolean): Promise<number> {
  return until(async () => {
    const total = await totalOf(page);
    return isRight(total) && total;
  });
}

/** By how many pixels the page is wider than its window. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
