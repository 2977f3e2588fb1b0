import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { expectNoViolations } from './axe.ts';
import { launchDrawingBrowser } from './browser.ts';
import { until } from '../until.ts';
import { WIDE } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchDrawingBrowser();
});
afterAll(() => browser.close());

test('The live map follows the wheel, its list follows the map, and “Search this area” finds exactly what is there', async () => {
  const site = inject('siteUrl');
  const page = await browser.newPage({ locale: 'en-GB', ...WIDE });
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${site}/?q=water&view=map`);
  const map = page.getByRole('region', { name: 'Map of the results' });
  const heading = map.getByRole('heading', { name: /on this part of the map$/ });
  const everywhere = parseInt(await heading.innerText(), 10);

  const canvas = map.locator('canvas');
  await canvas.hover({ position: { x: 280, y: 200 } });
  const here = map.getByRole('link', { name: 'Search this area' });
  while (!(await here.isVisible())) {
    await page.mouse.wheel(0, -240);
    await page.waitForTimeout(100); // wheel events closer to each other are one
  }
  await until(async () => parseInt(await heading.innerText(), 10) < everywhere);
  await expectNoViolations(page);
  const shown = map.getByRole('listitem');
  await here.click();
  await page.waitForURL(/area=/);
  const { searchParams } = new URL(page.url());
  const answer = await fetch(`${site}/api/places?q=water&in=both&area=${searchParams.get('area')}`);
  const { places, total } = (await answer.json()) as { places: unknown[]; total: number };
  await page.getByText(`${total} results`).first().waitFor();
  expect(await shown.count()).toBe(places.length);
  expect(places.length).toBeLessThan(everywhere);
  await page.getByRole('button', { name: 'Remove on the map area' }).click();
  await page.waitForURL((url) => !url.searchParams.has('area'));
  expect(complaints).toEqual([]);
});
