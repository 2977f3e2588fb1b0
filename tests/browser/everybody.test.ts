import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectContrast, expectNoViolations, paleOn, violationsOn } from './axe.ts';
import { PHONE, sidewaysScroll, useBrowser, WIDE } from './visit.ts';

const { visit, revisit, blank, site, letRequestsFail } = useBrowser();

const GARDENS = 'dakar-micro-gardens-in-dakar';
const PLAN = 'dakar-urban-master-plan-2035';

type State = readonly [
  name: string,
  path: string,
  text: string | RegExp,
  act?: (page: Page) => Promise<void>,
];

/** Every page and state: where it is, what shows that it is there, and what brings it about. */
const STATES: readonly State[] = [
  ['the start page', '/', /^\d+ cases?$/],
  ['the start page in Arabic', '/?lang=ar', /حالة/],
  ['results in Arabic', '/?q=water&region=africa&lang=ar', /96|نتيجة/],
  ['a record in Arabic', `/records/${GARDENS}?lang=ar`, 'Micro-Gardens in Dakar'],
  ['a city in Arabic', '/cities/dakar-sn?lang=ar', /ما فعلته مدن مشابهة/],
  ['a page about the library', '/accessibility', 'Known limits'],
  ['results with filters', '/?q=water&sdg=6&sdg=11&all=sdg&region=africa', /results? for/],
  ['results by years', '/?from=2010&to=2020', '2010–2020'],
  ['the last page of results', '/?kind=practice&page=7', /^[\d,]+ practices/],
  ['results with others that are related', '/?q=micro+gardens+dakar', /more with some of the words/],
  ['results without some of the words', '/?q=cycling+beekeeping+africa', 'Nothing here has all of the words'],
  ['no results for a word', '/?q=zzzzzz', 'Nothing matches all of this'],
  ['no results under filters', '/?region=oceania&topic=tourism&kind=practice', /^Without/],
  ['a page past the end', '/?q=dakar&page=99', /no page 99/],
  ['the map with its list', '/?region=africa&view=map', /Nigeria/],
  ['insights with a table', '/?region=africa&view=insights', 'Records', unfold('Table')],
  ['sources and coverage', '/coverage', 'What is not in'],
  ['a practice', `/records/${GARDENS}`, 'Families trained'],
  ['a strategy', `/records/${PLAN}`, 'Similar records'],
  ['a record with all unfolded', `/records/${GARDENS}`, 'First published', unfoldRecord],
  ['a record that does not exist', '/records/nothing-here', 'There is no record at this address'],
  ['a city', '/cities/dakar-sn', 'Over the years'],
  ['a city that does not exist', '/cities/nowhere-xx', 'There is no city at this address'],
  ['a shared shortlist', `/shortlist?id=${GARDENS}&id=${PLAN}`, 'Micro-Gardens in Dakar'],
  ['a briefing', `/briefing?id=${GARDENS}&id=${PLAN}`, 'Micro-Gardens in Dakar'],
  ['an empty shortlist', '/shortlist', 'Nothing is kept here yet'],
  ['a comparison of records', `/compare?id=${GARDENS}&id=${PLAN}`, 'Status and period'],
  ['a comparison of cities', '/compare?city=dakar-sn&city=accra-gh', 'Population'],
  ['an empty comparison', '/compare', /^Nothing to compare/],
  ['an address that leads nowhere', '/nowhere', 'This page does not exist.'],
  ['suggestions', '/', 'Climate mitigation', suggest],
  ['the downloads', '/?q=water', /^CSV table/, press(/^Download/)],
  ['the shortcuts', '/', 'Next result', press('Keyboard shortcuts')],
];

describe('Axe finds nothing wrong in either colours, wide or on a phone that does not scroll sideways,', () => {
  test.for(STATES)('on %s', async ([, path, text, act]) => {
    letRequestsFail(); // what does not exist is a 404
    const page = await revisit(path);
    await act?.(page);
    await page.getByText(text).first().waitFor();
    await expectInEveryForm(page);
  });

  test('on the filters of a phone', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visit('/?sdg=11', { ...PHONE, colorScheme });
      await page.getByRole('button', { name: /^Filters/ }).click();
      for (const facet of ['Development goals', 'Years'])
        await page.getByRole('dialog').locator('summary', { hasText: facet }).click();
      await page.getByRole('dialog').getByText('Targets of SDG 11').waitFor();
      await page.getByRole('slider').first().waitFor();
      await expectNoViolations(page);
    }
  });

  test.each([
    ['fails', 502, 'The search did not work'],
    ['is being built', 503, 'The library is being built'],
  ])('when the search %s', async (_, status, text) => {
    letRequestsFail();
    const page = await blank({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
    const code = status === 502 ? 'search_unavailable' : 'index_not_ready';
    const error = { code, message: 'Not now.', requestId: 'request-1' };
    await page.route('**/api/search*', (route) => route.fulfill({ status, json: { error } }));
    await page.goto(`${site}/?q=water`);
    await page.getByText(text).waitFor();
    await expectInEveryForm(page);
  });

  test('while the first results are on their way', async () => {
    const page = await blank({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
    await page.route('**/api/search*', () => undefined); // never answered
    await page.goto(`${site}/?q=water`);
    await page.getByText('Loading…').waitFor();
    await expectInEveryForm(page);
  });
});

/** Pages that load a part of themselves after the first, and in which width what is below would move the most. */
const STILL = [
  ['/', 390],
  ['/?q=water&region=africa', 390],
  ['/?region=africa&view=insights', 1280],
  [`/records/${GARDENS}`, 390],
  [`/records/${PLAN}`, 1280],
  ['/cities/dakar-sn', 390],
  ['/cities/dakar-sn', 1280],
  ['/compare?city=dakar-sn&city=accra-gh', 390],
  ['/coverage', 1280],
  ['/networks', 390],
  ['/shortlist', 1280],
  [`/shortlist?id=${GARDENS}&id=${PLAN}`, 390],
  [`/briefing?id=${GARDENS}`, 390],
] as const;
const MOST_SHIFT = 0.05;

describe('Nothing jumps while it loads', () => {
  test.for(STILL)('at %s, %d pixels wide', async ([path, width]) => {
    const page = await blank({ viewport: { width, height: 900 } });
    await page.addInitScript(countShifts);
    await page.goto(site + path, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
    expect(shift).toBeLessThanOrEqual(MOST_SHIFT);
  });

  test('and what jumps is noticed', async () => {
    const page = await blank();
    await page.addInitScript(countShifts);
    await page.goto(`${site}/help`, { waitUntil: 'networkidle' });
    await page.getByRole('main').evaluate((main) => (main.style.marginBlockStart = '300px'));
    await page.waitForFunction((most) => (window as unknown as { shift: number }).shift > most, MOST_SHIFT);
  });
});

/** Runs in the page: adds up what moved that nobody has touched. */
function countShifts(): void {
  const counted = Object.assign(window, { shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      if (!entry.hadRecentInput) counted.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

test.each(['water', 'heat deaths', 'affordable housing', 'flood risk'])(
  'Five results for “%s” are seen whole without scrolling',
  async (words) => {
    const page = await revisit(`/?q=${encodeURIComponent(words)}`);
    const fifth = await page.getByRole('article').nth(4).boundingBox();
    expect((fifth?.y ?? Infinity) + (fifth?.height ?? 0)).toBeLessThanOrEqual(WIDE.viewport.height);
  },
);

test('Axe finds what is planted', async () => {
  const page = await visit('/shortlist');
  await page.getByRole('heading', { level: 1 }).waitFor(); // until then the page only waits
  await page.getByRole('main').evaluate((main) => {
    main.insertAdjacentHTML('beforeend', '<img src="/favicon.svg"><p id="pale">Nobody can read this.</p>');
    document.getElementById('pale')!.style.cssText = 'color: #ddd; background: #fff';
  });
  expect(await violationsOn(page)).toEqual(['image-alt: img', 'color-contrast: #pale']);
  expect(await paleOn(page)).toEqual(['color-contrast: #pale']);
});

async function expectInEveryForm(page: Page): Promise<void> {
  await expectNoViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectContrast(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  await expectNoViolations(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectContrast(page);
}

function press(name: string | RegExp) {
  return (page: Page) => page.getByRole('button', { name }).click();
}

function unfold(name: string) {
  return (page: Page) => page.locator('summary', { hasText: name }).first().click();
}

async function unfoldRecord(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'History' }).click();
  await page.getByRole('heading', { name: 'Report a mistake' }).click();
  await page.getByRole('button', { name: 'Copy the text' }).waitFor();
}

async function suggest(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: /Search strategies/ }).pressSequentially('clim');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
}
