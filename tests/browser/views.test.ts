import { describe, expect, test } from 'vitest';
import { totalWhen, useBrowser } from './visit.ts';

const { visit } = useBrowser();

describe('the views of the results', () => {
  test('keep in step with the facets, and a city of the map opens its results', async () => {
    const page = await visit('/?q=water&view=map');
    const everything = await totalWhen(page, (total) => total > 0);
    await page.getByRole('checkbox', { name: /^Africa/ }).check();
    await page.waitForURL(/region=africa/);
    const african = await totalWhen(page, (total) => total < everything);
    const first = page.getByRole('region', { name: 'Map of the results' }).getByRole('link').first();
    const words = (await first.innerText()).trim().split('\n');
    await first.click();
    await page.waitForURL(/city=/);
    const count = Number(words.at(-1));
    expect(count).toBeLessThanOrEqual(african);
    await totalWhen(page, (total) => total === count);
  });

  test('draw circles that part when one looks closer', async () => {
    const page = await visit('/?view=map');
    const circles = page.locator('main svg circle');
    await circles.first().waitFor();
    const before = await circles.count();
    await circles.last().click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('main svg circle').length !== count,
      before,
    );
    await page.getByRole('button', { name: 'Whole world' }).click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('main svg circle').length >= count - 3,
      before,
    );
    expect(await circles.count()).toBeGreaterThan(3);
  });

  test('narrow by a cell of the matrix to exactly as many as it says', async () => {
    const page = await visit('/?view=insights');
    const cell = page.getByRole('link', { name: /^SDG 13, Inclusion: / });
    const count = Number(/([\d,]+) record/.exec((await cell.getAttribute('aria-label')) ?? '')?.[1]);
    await cell.click();
    await page.waitForURL(/sdg=13/);
    await totalWhen(page, (total) => total === count);
  });

  test('come back with the back button, as does the shortlist after a reload', async () => {
    const page = await visit('/?q=micro-gardens');
    await page.getByRole('button', { name: 'Keep in the shortlist: Micro-Gardens in Dakar' }).click();
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await page.waitForURL(/view=map/);
    await page.goBack();
    await page.waitForURL(/\?q=micro-gardens$/);
    await page.reload();
    await page.getByRole('link', { name: /Shortlist/ }).click();
    await page.getByRole('link', { name: 'Micro-Gardens in Dakar' }).waitFor();
  });
});
