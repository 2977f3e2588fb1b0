import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PHONE, sidewaysScroll, totalFor, totalOf, totalWhen, useBrowser } from './visit.ts';

const { visit } = useBrowser();

describe('A phone 320 pixels wide', () => {
  test('is enough to search, filter, read, keep and compare, without ever scrolling sideways', async () => {
    const page = await visit('/?sort=recommended', PHONE);
    const everything = await totalOf(page);
    await fits(page);

    await page.getByRole('combobox', { name: /Search strategies/ }).fill('water');
    await page.keyboard.press('Enter');
    const found = await totalFor(page, 'water');
    expect(found).toBeLessThan(everything);

    await page.getByRole('button', { name: /^Filters/ }).tap();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Development goals', { exact: true }).tap();
    await dialog.locator('label', { hasText: 'Climate action' }).tap();
    await page.waitForURL(/sdg=13/);
    await dialog.getByText('Years', { exact: true }).tap();
    await dialog.getByLabel('From year').fill('2000');
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=2000/);
    await fits(page);
    await page.locator('[aria-busy=false]').waitFor({ state: 'attached' });
    const shown = await totalOf(page);
    expect(shown).toBeLessThan(found);
    await dialog.getByRole('button', { name: `Show ${shown} results` }).tap();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Filters (2)' }).waitFor();

    for (const at of [0, 1]) await page.getByRole('article').nth(at).getByRole('button').tap();
    await page.getByRole('article').first().getByRole('heading').getByRole('link').tap();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('heading', { name: 'Similar records' }).waitFor();
    await fits(page);
    await page.getByRole('link', { name: 'Back to the results' }).tap();
    await totalWhen(page, (total) => total === shown);

    await page.getByRole('link', { name: 'Insights' }).tap();
    await page.getByText(/^Most often together/).waitFor();
    await fits(page);
    await page.getByRole('link', { name: 'Map', exact: true }).tap();
    await page.locator('main svg circle').first().waitFor();
    await fits(page);

    await page.getByRole('link', { name: /^Shortlist/ }).tap();
    await page.getByRole('checkbox').nth(1).waitFor();
    for (const box of await page.getByRole('checkbox').all()) await box.tap();
    await fits(page);
    await page.getByRole('button', { name: 'Compare 2' }).tap();
    await page.getByRole('columnheader').first().waitFor();
    await fits(page);
  });

  test('shows two of three compared side by side, whole, with their titles visible', async () => {
    const ids = [
      'dakar-micro-gardens-in-dakar',
      'dakar-urban-master-plan-2035',
      'toronto-heat-relief-network',
    ];
    const page = await visit(`/compare?${ids.map((id) => `id=${id}`).join('&')}`, PHONE);
    const titles = page.getByRole('columnheader');
    await titles.nth(1).waitFor();
    await page.getByRole('combobox', { name: 'Column 1' }).selectOption(ids[2]!);
    await page.getByRole('columnheader', { name: /^Heat Relief Network/ }).waitFor();
    await page.getByRole('rowheader').last().scrollIntoViewIfNeeded();
    for (const each of await titles.all()) {
      const { x = -1, y = -1, width = Infinity } = (await each.boundingBox()) ?? {};
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(PHONE.viewport.width);
    }
    const cut = await page
      .locator('td')
      .evaluateAll(
        (cells) => cells.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length,
      );
    expect(cut).toBe(0);
    await fits(page);
  });

  test('keeps the head and the button of the filters visible, however far one scrolls', async () => {
    const page = await visit('/', PHONE);
    await page.getByRole('button', { name: /^Filters/ }).tap();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Source', { exact: true }).scrollIntoViewIfNeeded();
    await dialog.evaluate((element) => element.scrollBy(0, 10_000));
    expect(await dialog.evaluate((element) => element.scrollTop)).toBe(0);
    for (const name of ['Close filters', /^Show /]) {
      const box = await dialog.getByRole('button', { name }).boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
    }
    expect(await dialog.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
  });

  test('gives every control at least 24 pixels', async () => {
    const page = await visit('/?q=water', PHONE);
    await page.getByRole('article').first().waitFor();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, select, input, .goal')]
        .filter((element) => element.closest('a, button, select, label, form') !== null)
        .map((element) => ({ name: element.outerHTML.slice(0, 90), box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && Math.min(box.width, box.height) < 24)
        .map(({ name }) => name),
    );
    expect(small).toEqual([]);
  });
});

async function fits(page: Page): Promise<void> {
  expect(await sidewaysScroll(page), page.url()).toBeLessThanOrEqual(0);
}
