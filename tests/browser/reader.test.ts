import { describe, expect, test } from 'vitest';
import { totalOf, totalWhen, useBrowser, WIDE } from './visit.ts';

const { site, visit } = useBrowser();

describe('a planner at a desk', () => {
  test('sees a library of more than 1,780 strategies and at least 80 practices', async () => {
    const page = await visit('/');
    await page.getByRole('link', { name: /^Show all/ }).click();
    expect(await totalOf(page)).toBeGreaterThan(1_780);
    const practices = page.locator('label', { has: page.getByRole('checkbox', { name: /^Practice/ }) });
    expect(Number(/\d+/.exec(await practices.innerText())?.[0])).toBeGreaterThanOrEqual(80);
  });

  test('narrows by theme, goal and city, sends the link, and comes back with the back button', async () => {
    const page = await visit('/?q=climate');
    const everything = await totalOf(page);
    await page.getByRole('checkbox', { name: /^Inclusion/ }).check();
    const inTheme = await totalWhen(page, (value) => value < everything);
    await page.getByRole('checkbox', { name: /Sustainable cities/ }).press('Space');
    await page.waitForURL(/sdg=11/);
    const address = page.url();
    const narrowed = await totalWhen(page, (value) => value < inTheme);
    expect(new URL(address).search).toBe('?q=climate&theme=inclusion&sdg=11');

    const other = await visit(address.slice(site.length));
    expect(await totalOf(other)).toBe(narrowed);

    await page.goBack();
    await page.waitForURL(/theme=inclusion$/);
    expect(await totalWhen(page, (value) => value === inTheme)).toBe(inTheme);
  });

  test('finds the goals where they were when a second one is chosen', async () => {
    const page = await visit('/?sdg=13');
    const tile = page.locator('label', { has: page.getByRole('checkbox', { name: /Sustainable cities/ }) });
    const before = await tile.boundingBox();
    await tile.click();
    await page.getByRole('radio', { name: 'all of these' }).waitFor();
    expect(await tile.boundingBox()).toEqual(before);
  });

  test('removes a filter by its chip', async () => {
    const page = await visit('/?region=africa&kind=practice');
    const narrow = await totalOf(page);
    await page.getByRole('button', { name: 'Remove Practice' }).click();
    await page.waitForURL((url) => url.search === '?region=africa');
    expect(await totalWhen(page, (value) => value > narrow)).toBeGreaterThan(narrow);
  });

  test('finds a city inside its long facet, with or without accents', async () => {
    const page = await visit('/');
    await page.getByRole('searchbox', { name: 'Find a city' }).fill('bogota');
    await page.getByRole('checkbox', { name: /^Bogotá/ }).check();
    await page.waitForURL(/city=bogota-co/);
  });

  test('reads a record with its source and licence, and goes back to the same results', async () => {
    const page = await visit('/?q=micro-gardens');
    await page.getByRole('link', { name: 'Micro-Gardens in Dakar' }).click();
    await page.getByRole('heading', { level: 1, name: 'Micro-Gardens in Dakar' }).waitFor();
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('Licence: CC BY 4.0');
    expect(text).toContain('Stored copies of its pages were read on');
    await page.getByRole('link', { name: /Back to the results/ }).click();
    await page.waitForURL(/\?q=micro-gardens$/);
  });

  test('learns which filter to drop when nothing is left', async () => {
    const page = await visit('/?region=oceania&topic=tourism&kind=practice');
    await page.getByText('Nothing matches all of this').waitFor();
    await page.getByText('Remove one thing:').waitFor();
  });

  test('reads the page in Spanish and in French when the browser asks for it', async () => {
    const spanish = await visit('/', { ...WIDE, locale: 'es-CO' });
    await spanish.getByRole('heading', { name: '¿Qué quiere resolver?' }).waitFor();
    const french = await visit('/', { ...WIDE, locale: 'fr-FR' });
    await french.getByRole('heading', { name: /^Que voulez-vous résoudre/ }).waitFor();
    expect(await french.locator('html').getAttribute('lang')).toBe('fr');
  });
});
