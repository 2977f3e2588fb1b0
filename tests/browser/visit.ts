import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from './browser.ts';

export const PHONE: BrowserContextOptions = { viewport: { width: 320, height: 640 }, hasTouch: true };
export const WIDE: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

export interface Visitor {
  readonly site: string;
  /** Opens an address of the site as a reader of English. */
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** A browser for the tests of one file; a test fails when a page or its security policy complained of anything. */
export function useBrowser(): Visitor {
  const site = inject('siteUrl');
  let browser: Browser;
  let complaints: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(() => {
    const seen = complaints;
    complaints = [];
    expect(seen).toEqual([]);
  });

  return {
    site,
    async visit(path, options = WIDE) {
      const context = await browser.newContext({ locale: 'en-GB', ...options });
      const page = await context.newPage();
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(site + path);
      return page;
    },
  };
}

/** The number in the heading of the results, once it is what it should be. */
export async function totalWhen(page: Page, isRight: (total: number) => boolean): Promise<number> {
  const heading = page.getByRole('heading', { level: 2, name: /^[\d,]+ (strateg|result)/ });
  for (let tries = 0; tries < 100; tries += 1) {
    const [digits = ''] = (await heading.innerText()).split(' ');
    const total = Number(digits.replaceAll(',', ''));
    if (isRight(total)) return total;
    await page.waitForTimeout(100);
  }
  throw new Error('The number of results was not as expected within 10 seconds.');
}
