import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { expectNoViolations } from './axe.ts';
import { launchDrawingBrowser } from './browser.ts';
import { until } from '../until.ts';
import { PHONE, WIDE } from './visit.ts';

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

test('On a phone one finger scrolls the page, two move the map, and the address says where it is', async () => {
  const context = await browser.newContext({ locale: 'en-GB', ...PHONE });
  const page = await context.newPage();
  await page.goto(`${inject('siteUrl')}/?q=water&view=map`);
  const map = page.getByRole('region', { name: 'Map of the results' });
  await map.getByRole('heading', { name: /on this part of the map$/ }).waitFor();
  await map.locator('canvas').scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await map.locator('canvas').boundingBox())!;
  const middle = { x: x + width / 2, y: y + height / 2 };
  const screen = await context.newCDPSession(page);

  /** Fingers that move, each by its own step, twenty times. */
  async function swipe(...steps: readonly (readonly [number, number])[]) {
    const at = (count: number) =>
      steps.map(([right, down], id) => ({
        id,
        x: middle.x + 30 * id + right * count,
        y: middle.y + down * count,
      }));
    await screen.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (let count = 1; count <= 20; count += 1) {
      await screen.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(count) });
      await page.waitForTimeout(16); // a frame: touches of one frame are one
    }
    await screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  const before = await page.evaluate(() => scrollY);
  await swipe([0, -5]);
  await until(async () => (await page.evaluate(() => scrollY)) > before + 50);
  expect(new URL(page.url()).searchParams.has('at')).toBe(false);
  expect(await map.getByText('Use two fingers to move the map').count()).toBe(1);
  const list = map.getByRole('list').last();
  expect(await list.evaluate(({ parentElement }) => getComputedStyle(parentElement!).overflowY)).toBe(
    'visible',
  );

  await page.evaluate((top) => scrollTo(0, top), before);
  await swipe([-4, 0], [4, 0]);
  await page.waitForURL(/at=/);
  const url = page.url();
  await map.getByRole('link', { name: 'Search this area' }).waitFor();
  const shown = await map.getByRole('heading', { name: /on this part of the map$/ }).innerText();
  await page.reload();
  await map.getByRole('heading', { name: shown }).waitFor();
  expect(page.url()).toBe(url);
  await context.close();
});
