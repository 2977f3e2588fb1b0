import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNoViolations } from './axe.ts';
import { PHONE, totalWhen, useBrowser, WIDE } from './visit.ts';

const { visit } = useBrowser();

const GARDENS = 'dakar-micro-gardens-in-dakar';
const PLAN = 'dakar-urban-master-plan-2035';

const PAGES = [
  ['the map', '/?region=africa&view=map', 'Each circle is one city'],
  ['insights', '/?region=africa&view=insights', 'Most often together'],
  ['a city', '/cities/dakar-sn', 'Cities like it'],
  ['a shared shortlist', `/shortlist?id=${GARDENS}&id=${PLAN}`, 'Micro-gardens in Dakar'],
  ['an empty shortlist', '/shortlist', 'Nothing is kept here yet'],
  ['a comparison', `/compare?id=${GARDENS}&id=${PLAN}`, 'Background'],
] as const;

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

describe.each(['light', 'dark'] as const)('in %s colours axe finds nothing wrong', (colorScheme) => {
  test.each(PAGES)('on %s, wide', async (_, path, text) => {
    const page = await visit(path, { ...WIDE, colorScheme });
    await page.getByText(text).first().waitFor();
    await expectNoViolations(page);
  });

  test.each(PAGES)('on %s, on a phone, which does not scroll sideways', async (_, path, text) => {
    const page = await visit(path, { ...PHONE, colorScheme });
    await page.getByText(text).first().waitFor();
    await expectNoSidewaysScroll(page);
    await expectNoViolations(page);
  });

  test('with suggestions and with the download menu open', async () => {
    const page = await visit('/', { ...PHONE, colorScheme });
    await page.getByRole('combobox', { name: /Search strategies/ }).pressSequentially('clim');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await expectNoViolations(page);
    await expectNoSidewaysScroll(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Download/ }).click();
    await page.getByRole('link', { name: /^CSV table/ }).waitFor();
    await expectNoSidewaysScroll(page);
    await expectNoViolations(page);
  });

  test('with everything around a record unfolded', async () => {
    const page = await visit(`/records/${GARDENS}`, { ...WIDE, colorScheme });
    await page.getByRole('heading', { name: 'History' }).click();
    await page.getByText('First published').waitFor();
    await page.getByRole('heading', { name: 'Report a mistake' }).click();
    await page.getByRole('button', { name: 'Copy the text' }).waitFor();
    await expectNoViolations(page);
  });
});

describe('the views of the results', () => {
  test('keep in step with the facets, and a city of the map leads to its results', async () => {
    const page = await visit('/?q=water&view=map');
    const everything = await totalWhen(page, (total) => total > 0);
    await page.getByRole('checkbox', { name: /^Africa/ }).check();
    await page.waitForURL(/region=africa/);
    const african = await totalWhen(page, (total) => total < everything);
    await page.getByText('The same as a list').click();
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
    await page.getByRole('button', { name: 'Show the whole world' }).click();
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
    const page = await visit('/?q=gardens');
    await page.getByRole('button', { name: 'Keep in the shortlist: Micro-gardens in Dakar' }).click();
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await page.waitForURL(/view=map/);
    await page.goBack();
    await page.waitForURL(/\?q=gardens$/);
    await page.reload();
    await page.getByRole('link', { name: /Shortlist/ }).click();
    await page.getByRole('link', { name: 'Micro-gardens in Dakar' }).waitFor();
  });
});
