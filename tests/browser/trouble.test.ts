import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readLanguageFile } from '../../languages/languages.ts';
import { expectNoViolations } from './axe.ts';
import { until } from '../until.ts';
import { totalOf, totalWhen, useBrowser } from './visit.ts';

const { visit, blank, site, letRequestsFail } = useBrowser();

const SEARCHES = '**/api/search*';
const FILES = '**/assets/*.js';
const ENGLISH = skipOf('en');
const SPANISH = skipOf('es');

describe('When something is wrong, the site says so and keeps what one typed:', () => {
  test('the search fails, and works again at a press', async () => {
    letRequestsFail();
    const page = await visit('/?sort=recommended');
    const everything = await totalOf(page);
    await page.route(SEARCHES, (route) => route.abort());
    const box = page.getByRole('combobox', { name: /Search strategies/ });
    await box.fill('water');
    await page.keyboard.press('Enter');
    const alert = page.getByRole('alert').filter({ hasText: 'The library could not be reached.' });
    await alert.waitFor();
    expect(await box.inputValue()).toBe('water');
    await page.unroute(SEARCHES);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await totalWhen(page, (total) => total > 0 && total < everything);
  });

  test('the connection is gone, and the search goes on by itself when it is back', async () => {
    letRequestsFail();
    const page = await visit('/?sort=recommended');
    const everything = await totalOf(page);
    await page.context().setOffline(true);
    await page.getByRole('combobox', { name: /Search strategies/ }).fill('water');
    await page.getByRole('alert').filter({ hasText: 'You are offline.' }).waitFor();
    await page.context().setOffline(false);
    await totalWhen(page, (total) => total > 0 && total < everything);
    expect(await page.getByRole('combobox', { name: /Search strategies/ }).inputValue()).toBe('water');
  });

  test('the code of a page does not come, and is there after a fresh start', async () => {
    letRequestsFail();
    const page = await visit('/?q=micro-gardens');
    const CODE = '**/assets/record-page*';
    await page.route(CODE, (route) => route.abort());
    await page.getByRole('link', { name: 'Micro-Gardens in Dakar' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'The library could not be reached.' });
    await alert.getByRole('heading', { level: 1, name: 'This could not be loaded' }).waitFor();
    await page.getByRole('link', { name: 'Metroteca', exact: true }).waitFor();
    await expectNoViolations(page);
    await page.goBack();
    await page.getByRole('article').first().waitFor();
    await page.goForward();
    await page.unroute(CODE);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Micro-Gardens in Dakar' }).waitFor();
  });

  test('the messages of the language do not come, and the site begins in English', async () => {
    letRequestsFail();
    const page = await blank({ locale: 'es-ES' });
    await withoutFilesThatSay(page, [SPANISH]);
    await page.goto(site);
    await page.getByRole('heading', { level: 2, name: 'What do you want to solve?' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('no messages come, and the page says so', async () => {
    letRequestsFail();
    const page = await blank({ locale: 'es-ES' });
    await withoutFilesThatSay(page, [SPANISH, ENGLISH]);
    await page.goto(site);
    await page.getByRole('alert').getByText('Metroteca could not be loaded.').waitFor();
    await page.unroute(FILES);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 2, name: '¿Qué quiere resolver?' }).waitFor();
  });

  test('what one can do without does not come, and the page goes on without it', async () => {
    letRequestsFail();
    const page = await blank();
    await page.route('**/assets/facet-panel*', (route) => route.abort());
    await page.goto(`${site}/?q=water`);
    await page.getByRole('article').first().waitFor();
    await page.getByRole('link', { name: 'Insights' }).click();
    await page.waitForURL(/view=insights/);
    await page.getByRole('heading', { name: 'Goals and themes' }).waitFor();
    expect(await page.getByRole('slider').count()).toBe(0);
  });

  test('the search is slow, so the results from before stay, dimmed, until the next are there', async () => {
    const page = await visit('/?q=water');
    const total = await totalOf(page);
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route(SEARCHES, async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('checkbox', { name: /^Practice/ }).check();
    await page.waitForURL(/kind=practice/);
    const list = page.locator('[aria-busy]');
    await page.waitForFunction(
      () => Number(getComputedStyle(document.querySelector('[aria-busy]')!).opacity) < 1,
    );
    expect(await list.getAttribute('aria-busy')).toBe('true');
    expect(await totalOf(page)).toBe(total);
    expect(await page.getByRole('checkbox', { name: /^Practice/ }).isChecked()).toBe(true);
    answer();
    await totalWhen(page, (value) => value < total);
    expect(await list.getAttribute('aria-busy')).toBe('false');
  });
});

/** Pixels: a facet above may get or lose a line with its counts. */
const A_LINE = 30;

describe('The page holds still', () => {
  test('from the first paint until everything is there', async () => {
    const page = await blank();
    await page.addInitScript(() => {
      Reflect.set(window, 'shifted', 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value } = entry as unknown as { value: number };
          Reflect.set(window, 'shifted', Reflect.get(window, 'shifted') + value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of ['/', '/?q=flood']) {
      await page.goto(site + path, { waitUntil: 'networkidle' });
      await page.getByRole('slider').first().waitFor();
      const shift = await page.evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(Reflect.get(window, 'shifted'))));
          }),
      );
      expect(shift).toBeLessThan(0.05);
    }
  });

  test('under what is typed into, ticked and slid', async () => {
    const page = await blank();
    let underWay = 0;
    page.on('request', () => (underWay += 1));
    const ended = () => (underWay -= 1);
    page.on('requestfinished', ended).on('requestfailed', ended);
    await page.goto(`${site}/`);
    const topOf = async (control: Locator) => (await control.boundingBox())?.y ?? 0;
    /** Until no request is under way, and what it brought is drawn. */
    const atRest = async () => {
      await until(() => underWay === 0);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    };
    /** Where a control is, before and after what somebody does with it has its results. */
    async function holds(control: Locator, act: () => Promise<void>, address: RegExp): Promise<void> {
      await control.scrollIntoViewIfNeeded();
      await atRest();
      const before = await topOf(control);
      await act();
      await page.waitForURL(address);
      await page.locator('[aria-busy=false]').first().waitFor({ state: 'attached' });
      await atRest();
      expect(Math.abs((await topOf(control)) - before)).toBeLessThan(A_LINE);
    }
    const box = page.getByRole('combobox', { name: /Search strategies/ });
    await holds(box, () => box.pressSequentially('flood', { delay: 100 }), /q=flood/);
    await page.keyboard.press('Escape');
    const strategy = page.getByRole('checkbox', { name: /^Strategy/ });
    await holds(strategy, () => strategy.check(), /kind=strategy/);
    const slider = page.getByRole('slider', { name: 'Earliest year' });
    await holds(slider, () => slider.press('ArrowRight'), /from=/);
  });
});

describe('On paper', () => {
  test('are the results and the record, without what only a screen needs', async () => {
    const page = await visit('/?q=micro-gardens&kind=practice');
    await page.getByRole('article').first().waitFor();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const seen = async () => (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ');
    expect(await seen()).toContain('for “micro-gardens”');
    expect(await page.getByRole('combobox').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: /^Download/ }).isVisible()).toBe(false);
    expect(await page.getByRole('checkbox', { name: /^Practice/ }).isVisible()).toBe(false);
    const colour = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(colour).toBe('rgb(27, 32, 35)'); // dark on white, from any screen

    await page.getByRole('link', { name: 'Micro-Gardens in Dakar' }).click();
    await page.getByText('Partners: FAO, Government of Senegal.').waitFor();
    const text = await seen();
    for (const kept of ['What came of it', 'Licence: CC BY 4.0', 'Families trained'])
      expect(text).toContain(kept);
    expect(text).not.toContain('Copy RIS');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });
});

/** A text that the first catalogue of a language has, and no other file. */
function skipOf(language: string): string {
  const { page } = readLanguageFile(language, 'site.json') as { readonly page: { readonly skip: string } };
  return page.skip;
}

/** The files of the site in which these texts are do not come. */
async function withoutFilesThatSay(page: Page, texts: readonly string[]): Promise<void> {
  await page.route(FILES, async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    if (texts.some((text) => code.includes(text))) return route.abort();
    return route.fulfill({ response });
  });
}
