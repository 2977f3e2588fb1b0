import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { PublishedRecord } from '../../domain/record.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import { totalWhen, useBrowser } from './visit.ts';

const { site, visit } = useBrowser();

/** What the API itself says to the search in the address bar. */
async function answerTo(page: Page): Promise<SearchResponse> {
  const response = await fetch(`${site}/api/search${new URL(page.url()).search}`);
  return (await response.json()) as SearchResponse;
}

async function downloadedBy(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), text: await text(await download.createReadStream()) };
}

describe('Somebody who never saw the site finds out, from the start page,', () => {
  test('which African cities have practices on food, and who ran them', async () => {
    const page = await visit('/');
    await page
      .getByRole('region', { name: 'Where the cases are' })
      .getByRole('link', { name: 'Africa' })
      .click();
    await page.getByRole('checkbox', { name: /^Practice/ }).check();
    await page.getByRole('searchbox', { name: 'Find a topic' }).fill('food');
    await page.getByRole('checkbox', { name: /^Food/ }).check();
    await page.waitForURL(/topic=food/);

    const { total, hits } = await answerTo(page);
    await totalWhen(page, (shown) => shown === total && total > 0);
    await expect.poll(() => page.getByRole('article').count()).toBe(hits.length); // drawn after the heading
    const articles = await page.getByRole('article').allInnerTexts();
    hits.forEach((hit, at) => expect(articles[at]).toContain(hit.city?.name));
    expect(new Set(hits.map(({ city }) => city?.country)).size).toBeGreaterThan(4);
    const named = hits.flatMap(({ contact }, at) => (contact?.organisation ? [{ ...contact, at }] : []));
    expect(named.length).toBeGreaterThan(0);
    for (const { at, organisation } of named) expect(articles[at]).toContain(organisation);

    await page.getByRole('link', { name: 'Micro-Gardens in Dakar' }).click();
    await page.getByText('Partners: FAO, Government of Senegal.').waitFor();
  });

  test('how many plans of councils in the United Kingdom end before 2030', async () => {
    const page = await visit('/');
    await page.getByRole('searchbox', { name: 'Find a country' }).fill('united k');
    await page.getByRole('checkbox', { name: /^United Kingdom/ }).check();
    await page.getByRole('radio', { name: 'ending' }).check();
    await page.getByLabel('To year').fill('2029');
    await page.getByText('Document type', { exact: true }).click();
    await page.getByRole('checkbox', { name: /^Plan/ }).check();
    await page.getByRole('button', { name: 'Remove ending in 2029 or earlier' }).waitFor();
    await page.waitForURL(/type=plan/);
    const all = await fetch(`${site}/api/export.json?country=GB&type=plan`);
    const { records } = (await all.json()) as { records: PublishedRecord[] };
    const ending = records.filter(({ years }) => years.end !== undefined && years.end < 2030);
    expect(ending.length).toBeGreaterThan(20);
    await totalWhen(page, (shown) => shown === ending.length);
  });

  test('everything of SDG 13 and SDG 11 together, in one CSV', async () => {
    const page = await visit('/');
    await page.getByRole('checkbox', { name: /Climate action/ }).press('Space');
    await page.getByRole('checkbox', { name: /Sustainable cities/ }).press('Space');
    await page.getByRole('radio', { name: 'all of these' }).check();
    await page.waitForURL(/all=sdg/);
    const { total } = await answerTo(page);
    await totalWhen(page, (shown) => shown === total);
    await page.getByRole('button', { name: /^Download/ }).click();
    const { name, text } = await downloadedBy(page, () =>
      page.getByRole('link', { name: /^CSV table/ }).click(),
    );
    expect(name).toMatch(/\.csv$/);
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
    expect(rows.length).toBe(total);
    for (const row of rows) {
      expect(row['all_sdgs']?.split('; ')).toEqual(expect.arrayContaining(['11', '13']));
    }
  });

  test('how one record is cited, as a file that Zotero takes', async () => {
    const page = await visit('/');
    await page.getByRole('combobox', { name: /Search strategies/ }).fill('micro-gardens');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Micro-Gardens in Dakar' }).click();
    await page.getByRole('link', { name: 'Cite' }).click();
    const { name, text } = await downloadedBy(page, () =>
      page.getByRole('button', { name: /^RIS file/ }).click(),
    );
    expect(name).toBe('dakar-micro-gardens-in-dakar.ris');
    expect(text).toMatch(/^TY {2}- RPRT\r\nTI {2}- Micro-Gardens in Dakar\r\n/);
    expect(text.trimEnd()).toMatch(/ER {2}-$/);
  });

  test('three cities like Dakar, and what they do', async () => {
    const page = await visit('/');
    const box = page.getByRole('combobox', { name: /Search strategies/ });
    await box.pressSequentially('daka');
    await page.getByRole('option', { name: /^Dakar Senegal/ }).click();
    await page.waitForURL(/city=dakar-sn/);
    await page.getByRole('link', { name: /^About Dakar/ }).click();
    await page.waitForURL(/\/cities\/dakar-sn/);
    const like = page.locator('section', { has: page.getByRole('heading', { name: 'Cities like it' }) });
    const cities = like.locator('> ul > li');
    for (const at of [0, 1, 2]) {
      const city = cities.nth(at);
      await city.getByRole('listitem').first().waitFor(); // what it does
      const name = await city.getByRole('link').first().innerText();
      await city.getByRole('link').first().click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.getByRole('heading', { name: 'Strategies' }).waitFor();
      const lists = page.locator('section', {
        has: page.getByRole('heading', { name: /^(Strategies|Practices)$/ }),
      });
      expect(await lists.getByRole('link').count()).toBeGreaterThan(0);
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: 'Dakar' }).waitFor();
    }
  });
});
