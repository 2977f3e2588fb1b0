import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { totalFor, totalOf, totalWhen, useBrowser, WIDE } from './visit.ts';

const { visit } = useBrowser();

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

async function scrolledTo(page: Page, position: number): Promise<void> {
  await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) <= 2, position);
}

describe('Back and forward', () => {
  test('restore the results with their scroll and the focus on what was opened', async () => {
    const page = await visit('/?q=climate');
    const link = page.getByRole('article').nth(14).getByRole('heading').getByRole('link');
    await link.scrollIntoViewIfNeeded();
    const position = await scrolled(page);
    expect(position).toBeGreaterThan(500);
    const title = await link.innerText();
    await link.click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await scrolledTo(page, 0);

    await page.goBack();
    await scrolledTo(page, position);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title);

    await page.goForward();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('link', { name: 'Back to the results' }).click();
    await scrolledTo(page, position);
  });

  test('restore the scroll after a reload too', async () => {
    const page = await visit('/?q=climate');
    await page.getByRole('article').nth(10).scrollIntoViewIfNeeded();
    await nextFrame(page); // with which the browser tells of a scroll
    const position = await scrolled(page);
    await page.reload();
    await page.getByRole('article').first().waitFor();
    await scrolledTo(page, position);
  });

  test('leave the scroll of one typed address to that address', async () => {
    const page = await visit('/?q=climate');
    await page.getByRole('article').nth(10).scrollIntoViewIfNeeded();
    await nextFrame(page);
    const position = await scrolled(page);
    await page.goto(page.url().replace('climate', 'water'));
    await page.getByRole('article').first().waitFor();
    await scrolledTo(page, 0);
    await page.goBack();
    await page.getByRole('article').first().waitFor();
    await scrolledTo(page, position);
  });

  test('count one spell of typing or sliding as one step', async () => {
    const page = await visit('/?sort=recommended');
    const everything = await totalOf(page);
    const before = await page.evaluate(() => history.length);
    await page
      .getByRole('combobox', { name: /Search strategies/ })
      .pressSequentially('flood', { delay: 150 });
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    const floods = await totalFor(page, 'flood');
    expect(floods).toBeLessThan(everything);
    const slider = page.getByRole('slider', { name: 'Earliest year' });
    await slider.focus();
    for (let presses = 0; presses < 20; presses += 1) await page.keyboard.press('ArrowRight');
    await page.waitForURL(/from=/);
    await totalWhen(page, (total) => total < floods);
    expect(await page.evaluate(() => history.length)).toBe(before + 2);
    await page.goBack();
    await totalWhen(page, (total) => total === floods);
    await page.goBack();
    await totalWhen(page, (total) => total === everything);
  });

  test('leave one at the top of the next page of results', async () => {
    const page = await visit('/?q=climate');
    await page.getByRole('link', { name: 'Next' }).click();
    await page.waitForURL(/page=2/);
    const heading = page.getByRole('heading', { level: 2, name: /results for/ });
    await page.waitForFunction(() => document.activeElement?.id === 'result-count');
    const box = await heading.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(300);
  });
});

describe('The language', () => {
  test('changes everywhere at once, stays while one goes on, and goes back with the rest', async () => {
    const page = await visit('/?q=agua&sdg=6', { ...WIDE, locale: 'en-GB' });
    const total = await totalOf(page);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Español' }).click();
    await page.getByRole('heading', { name: `${total} resultados para «agua»` }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    await page.getByRole('button', { name: /^Quitar ODS 6 Agua limpia/ }).waitFor();
    await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
    await page.waitForURL(/\/records\/.*lang=es/);
    await page.getByRole('heading', { name: 'Registros parecidos' }).waitFor();
    await page.getByRole('button', { name: 'Español' }).click();
    await page.getByRole('link', { name: 'Français' }).click();
    await page.getByRole('heading', { name: 'Fiches semblables' }).waitFor();
    await page.getByRole('link', { name: 'Retour aux résultats' }).click();
    await page.getByRole('heading', { name: `${total} résultats pour « agua »` }).waitFor();
  });
});
