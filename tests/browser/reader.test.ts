import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectNoViolations } from './axe.ts';
import { launchBrowser } from './browser.ts';

const site = inject('siteUrl');
const PHONE: BrowserContextOptions = { viewport: { width: 320, height: 640 }, hasTouch: true };
const WIDE: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

let browser: Browser;
let complaints: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => {
  const seen = complaints;
  complaints = [];
  expect(seen).toEqual([]); // neither the page nor its content security policy had anything to complain of
});

async function open(path: string, options: BrowserContextOptions = WIDE): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(site + path);
  return page;
}

/** The number in the heading of the results. */
async function total(page: Page): Promise<number> {
  const heading = page.getByRole('heading', { level: 2, name: /^[\d,]+ (strateg|result)/ });
  const [digits = ''] = (await heading.innerText()).split(' ');
  return Number(digits.replaceAll(',', ''));
}

/** The same, once it is what it should be. */
async function totalBecomes(page: Page, isRight: (value: number) => boolean): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const value = await total(page);
    if (isRight(value)) return value;
    await page.waitForTimeout(100);
  }
  throw new Error('The number of results did not change in 10 seconds.');
}

describe('a planner at a desk', () => {
  test('sees a library of more than 1,780 strategies and at least 80 practices', async () => {
    const page = await open('/');
    expect(await total(page)).toBeGreaterThan(1_780);
    await expect(page.getByRole('checkbox', { name: /^Practice/ }).isVisible()).resolves.toBe(true);
  });

  test('narrows by theme, goal and city, sends the link, and comes back with the back button', async () => {
    const page = await open('/?q=climate');
    const everything = await total(page);
    await page.getByRole('checkbox', { name: /^Inclusion/ }).check();
    const inTheme = await totalBecomes(page, (value) => value < everything);
    await page.getByRole('checkbox', { name: /Sustainable cities/ }).press('Space');
    await page.waitForURL(/sdg=11/);
    const address = page.url();
    const narrowed = await totalBecomes(page, (value) => value < inTheme);
    expect(new URL(address).search).toBe('?q=climate&theme=inclusion&sdg=11');

    const other = await open(address.slice(site.length));
    expect(await total(other)).toBe(narrowed);

    await page.goBack();
    await page.waitForURL(/theme=inclusion$/);
    expect(await totalBecomes(page, (value) => value === inTheme)).toBe(inTheme);
  });

  test('removes a filter by its chip', async () => {
    const page = await open('/?region=africa&kind=practice');
    const narrow = await total(page);
    await page
      .getByRole('link', { name: 'Remove Practice' })
      .or(page.getByRole('button', { name: 'Remove Practice' }))
      .click();
    await page.waitForURL((url) => url.search === '?region=africa');
    expect(await totalBecomes(page, (value) => value > narrow)).toBeGreaterThan(narrow);
  });

  test('finds a city inside its long facet, with or without accents', async () => {
    const page = await open('/');
    await page.getByRole('searchbox', { name: 'Search: City' }).fill('bogota');
    await page.getByRole('checkbox', { name: /^Bogotá/ }).check();
    await page.waitForURL(/city=bogota-co/);
  });

  test('reads a record with its source and licence, and goes back to the same results', async () => {
    const page = await open('/?q=micro-gardens');
    await page.getByRole('link', { name: 'Micro-gardens in Dakar' }).click();
    await page.getByRole('heading', { level: 1, name: 'Micro-gardens in Dakar' }).waitFor();
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('Licence: CC BY 4.0');
    expect(text).toContain('Not verified yet');
    await page.getByRole('link', { name: /Back to the results/ }).click();
    await page.waitForURL(/\?q=micro-gardens$/);
  });

  test('learns which filter to drop when nothing is left', async () => {
    const page = await open('/?region=oceania&topic=informal-settlements&kind=practice');
    await page.getByText('Nothing matches all of this').waitFor();
    await page.getByText('Leave one thing out:').waitFor();
  });

  test('reads the page in Spanish and in French when the browser asks for it', async () => {
    const spanish = await open('/', { ...WIDE, locale: 'es-CO' });
    await spanish.getByRole('heading', { name: /estrategias y prácticas/ }).waitFor();
    const french = await open('/', { ...WIDE, locale: 'fr-FR' });
    await french.getByRole('heading', { name: /stratégies et pratiques/ }).waitFor();
    expect(await french.locator('html').getAttribute('lang')).toBe('fr');
  });
});

describe('somebody without a mouse', () => {
  test('searches, narrows and opens a record', async () => {
    const page = await open('/');
    await total(page);
    await page.keyboard.press('/');
    await page.keyboard.type('participatory budgeting');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=participatory\+budgeting/);
    await tabTo(page, (name) => name.startsWith('Practice'));
    await page.keyboard.press('Space');
    await page.waitForURL(/kind=practice/);
    await tabTo(page, (name) => /participatory budgeting/i.test(name));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/records\//);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  /** Presses Tab until the focused control has a fitting name, and checks that each stop can be seen. */
  async function tabTo(page: Page, fits: (name: string) => boolean): Promise<void> {
    for (let presses = 0; presses < 200; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if ((await focused.count()) === 0) continue;
      const name = await focused.evaluate(
        (element) =>
          element.getAttribute('aria-label') ??
          (element as HTMLInputElement).labels?.[0]?.innerText ??
          (element as HTMLElement).innerText,
      );
      if (fits(name.trim())) return;
    }
    throw new Error('No such control was reached in 200 presses of Tab.');
  }
});

describe('a phone 320 pixels wide', () => {
  test('never scrolls sideways, and filters in a dialog that says how many results there are', async () => {
    const page = await open('/?q=water', PHONE);
    const everything = await total(page);
    await page.getByRole('button', { name: /^Filters/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: /^Practice/ }).check();
    await page.waitForURL(/kind=practice/);
    await expectNoViolations(page);
    await dialog.getByRole('button', { name: /^Show \d+ result/ }).click();
    expect(await totalBecomes(page, (value) => value < everything)).toBeGreaterThan(0);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe.each(['light', 'dark'] as const)('in %s colours axe finds nothing wrong', (colorScheme) => {
  test.each([
    ['the start page', '/', /strategies and practices/],
    ['results', '/?q=water&sdg=6&sdg=11&all=sdg', /result/],
    ['a search without results', '/?q=zzzzzz', /Nothing matches/],
    ['a record', '/records/dakar-micro-gardens-in-dakar', /Micro-gardens/],
    ['a record that does not exist', '/records/nothing-here', /no record at this address/],
  ])('on %s', async (_, path, heading) => {
    const page = await open(path, { ...WIDE, colorScheme });
    await page.getByRole('heading', { name: heading }).first().waitFor();
    await expectNoViolations(page);
    complaints = complaints.filter((text) => !text.includes('404')); // Chromium reports the missing record itself
  });
});
