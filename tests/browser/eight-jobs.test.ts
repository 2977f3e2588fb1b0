import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { totalOf, totalWhen, useBrowser, WIDE } from './visit.ts';

const { visit } = useBrowser();

const HAND = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** Ticks a term of a facet, whose section may have to be opened first. */
async function choose(page: Page, facet: string, term: RegExp): Promise<void> {
  const section = page.locator('details', { has: page.locator('summary', { hasText: facet }) });
  await section.waitFor();
  const isOpen = await section.evaluate((element) => (element as HTMLDetailsElement).open);
  if (!isOpen) await section.locator('summary').click();
  await section.getByRole('checkbox', { name: term }).press('Space');
}

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('combobox').fill(words);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: new RegExp(`“${words}”$`) }).waitFor();
}

describe('A planner with twenty minutes finds', () => {
  test.each([
    ['at a desk', WIDE],
    ['on a phone', HAND],
  ])(
    'what was done against heat deaths, whether it worked, who paid and whom to ask, %s',
    async (_, size) => {
      const page = await visit('/', size);
      await page.getByRole('link', { name: 'Cut heat deaths' }).click();
      await page.getByRole('article').first().waitFor();
      if (size === HAND) await page.getByRole('button', { name: /^Filters/ }).click();
      await choose(page, 'City size', /^1 to 5 million/);
      await choose(page, 'Evidence', /^Results with numbers/);
      await page.waitForURL(/evidence=results/);
      if (size === HAND) await page.getByRole('button', { name: /^Show \d+ results?$/ }).click();
      await page.getByRole('article').first().getByText('Result:').waitFor({ state: 'attached' });
      await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
      const glance = page.getByRole('region', { name: 'At a glance' });
      await glance.getByText('What came of it').waitFor();
      expect(await glance.innerText()).toMatch(/Who paid|Not known: [^.]*who paid/);
    },
  );

  test('help for older people in Latin America that has results', async () => {
    const page = await visit('/');
    await page.getByRole('link', { name: 'help for older people in Latin America' }).click();
    await choose(page, 'Evidence', /^Results with numbers/);
    await page.waitForURL(/evidence=results/);
    await page.getByRole('article').first().getByText('Result:').waitFor({ state: 'attached' });
  });

  test('low-emission zones of Europe as a workbook, and goals that sources declared as a link to cite', async () => {
    const page = await visit('/');
    await search(page, 'low emission zone');
    await choose(page, 'Region', /^Europe/);
    await page.waitForURL(/region=europe/);
    await page.getByRole('button', { name: /^Download/ }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^Excel workbook/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);

    await page.goto(`${new URL('/?sdg=5&sdg=8&all=sdg', page.url())}`);
    await page.getByRole('checkbox', { name: 'Only goals that the source itself declares' }).check();
    await page.waitForURL(/declared=5&declared=8/);
    await page.getByLabel('From year').fill('2015');
    await page.waitForURL(/from=2015/);
    expect(page.url()).toContain('all=declared');
    await page.getByRole('button', { name: 'Copy link' }).waitFor();
    expect(await totalOf(page)).toBeGreaterThan(5);
  });

  test('African cities of one to five million with a strategy for floods, on a map that a colleague opens too', async () => {
    const page = await visit('/');
    await search(page, 'flood');
    await choose(page, 'Region', /^Africa/);
    await choose(page, 'Kind', /^Strategy/);
    await choose(page, 'City size', /^1 to 5 million/);
    await page.waitForURL(/population=1m-5m/);
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    const shown = await page
      .getByRole('region', { name: 'Map of the results' })
      .getByRole('link')
      .allInnerTexts();
    const total = await totalWhen(page, (count) => count > 3 && count < 50);
    const colleague = await visit(page.url().replace(/^https?:\/\/[^/]+/, ''));
    await totalWhen(colleague, (count) => count === total);
    expect(shown).toBeDefined();
  });

  test('a guide to participatory budgeting, who could pay for it, and the same in three more languages', async () => {
    const page = await visit('/');
    await search(page, 'guide to participatory budgeting');
    const first = page.getByRole('article').first();
    expect(await first.innerText()).toContain('Toolkit');
    await first.getByRole('heading').getByRole('link').click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('link', { name: /^Open the guide|^Open its page/ }).waitFor();
    await page.getByRole('link', { name: /^Funds for this/ }).click();
    await page.getByLabel('City').fill('Recife');
    await page.getByRole('button', { name: 'Show' }).click();
    await page
      .getByText(/^Your city may ask for these|^To find out/)
      .first()
      .waitFor();

    for (const words of ['الموازنة التشاركية', 'orçamento participativo', '参与式预算']) {
      await page.goto(new URL(`/?q=${encodeURIComponent(words)}`, page.url()).href);
      await page
        .getByRole('link', { name: /Orçamento Participativo|Participatory Budgeting/i })
        .first()
        .waitFor();
    }
  });
});
