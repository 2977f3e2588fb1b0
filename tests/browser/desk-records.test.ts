// A long file: what an editor does with single records, one journey after the other on one site.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ImportResponse } from '../../domain/desk.ts';
import { openEditors } from '../../library/accounts/open-editors.ts';
import { newToken } from '../../library/accounts/secrets.ts';
import { until } from '../until.ts';
import { expectNoViolations } from './axe.ts';
import { useDeskSite } from './desk-visit.ts';
import { keyboardOf } from './keyboard.ts';
import { PHONE, WIDE } from './visit.ts';

const ROWS = [
  'cycling,Cycling plan for everybody,Leeds,GB,Lanes and parking.,mobility; Bycicles,11,List,1',
  'cycling-again,Cycling plan for everybody.,Leeds,GB,,mobility,,Another list,7',
  'water,Water plan,York,GB,Rain is kept.,water,6,List,2',
  'nowhere,Plan of nowhere,Zzyzxville,GB,,housing,,List,3',
  'heat,Plan against the heat,Leeds,GB,Shade and water.,Bycicles,13,List,4',
];
const HEADER = 'id,title,city,country,summary,topics,sdgs,source,source_id';
/** Of answers that are right: a record that is gone, somebody who was first, a value that is wrong. */
const EXPECTED = /40[09]|410|index_not_ready|503/;

const { url, dataDir, token, visit, visitDesk, search } = useDeskSite();
const bensToken = newToken();
const ana = askerWith(token);
const ben = askerWith(bensToken);

/** Asks as somebody who has this token. */
function askerWith(given: string) {
  return (method: string, path: string, body?: object) =>
    fetch(url() + path, {
      method,
      headers: { authorization: `Bearer ${given}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
}

// Ana brings the records: only she, and an admin, may take them out.
beforeAll(async () => {
  const editors = openEditors(dataDir());
  editors.editors.add({ name: 'Ben', role: 'editor', token: bensToken });
  editors.close();
  const form = new FormData();
  form.set('options', '{"kind":"strategy"}');
  form.set('file', new Blob([[HEADER, ...ROWS].join('\n')]), 'table.csv');
  const sent = await fetch(`${url()}/api/imports`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${token}` },
  });
  const { id } = (await sent.json()) as ImportResponse;
  const stateIs = (state: ImportResponse['state']) =>
    until(async () => {
      const found = (await (await ana('GET', `/api/imports/${id}`)).json()) as ImportResponse;
      return found.state === state;
    });
  await stateIs('ready');
  await ana('POST', `/api/imports/${id}/publish`, {});
  await stateIs('published');
});

async function titles(query = ''): Promise<string[]> {
  return (await search(query)).hits.map(({ title }) => title);
}

async function saved(page: Page): Promise<void> {
  await page.getByRole('status').filter({ hasText: 'Saved. Readers see it now.' }).waitFor();
}

describe('an editor without a mouse', () => {
  test('finds a record, edits it, sees the difference in its history, and goes back', async () => {
    const page = await visitDesk('/desk/records', WIDE, EXPECTED);
    const keys = keyboardOf(page);
    await keys.typeInto('Words from the title, or the id', 'water');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=water/);
    await page.getByRole('heading', { level: 2, name: 'Water plan' }).waitFor();
    await keys.press('Water plan');
    await page.waitForURL(/\/desk\/records\/water$/);

    await keys.tabTo('Summary');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Rain is kept in rainbasins.');
    await keys.typeInto('Search the topics', 'gre');
    await keys.tabTo('Biodiversity and green space');
    await page.keyboard.press('Space');
    await keys.tabTo(/13 Climate action$/);
    await page.keyboard.press('Space');
    await keys.press('Save and publish');
    await saved(page);
    expect(await titles('q=rainbasins')).toEqual(['Water plan']);
    expect(await titles('sdg=13&topic=nature')).toEqual(['Water plan']);

    await keys.tabTo('History', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/history$/);
    const newest = page.getByRole('article').first();
    await expect.poll(() => newest.locator('ins').allTextContents()).toContain('kept in rainbasins.');
    await keys.press('Go back to revision 1');
    await page.getByText('Going back to revision 1 would change:').waitFor();
    await page.keyboard.press('Enter'); // the focus is on the answer
    await page.getByText('Done: the record is as it was in revision 1.').waitFor();
    expect(await titles('q=rainbasins')).toEqual([]);
    expect(await titles('sdg=13')).not.toContain('Water plan');
  });
});

test('what prevents saving is said at the field, and the way there is one key', async () => {
  const page = await visitDesk('/desk/records/water', WIDE, EXPECTED);
  await page.getByLabel('Title (needed)').fill('');
  await page.getByLabel('Last year').fill('soon');
  await page.getByLabel('Link to its page').fill('not a link');
  await page.getByRole('button', { name: 'Save and publish' }).click();
  const problems = page.getByRole('region', { name: 'Not saved: 3 fields need another look' });
  await expect.poll(() => problems.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const title = page.getByLabel('Title (needed)');
  expect(await title.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await title.getAttribute('aria-invalid')).toBe('true');
  await expectNoViolations(page);
  await page.reload(); // what was typed is still there
  await expect.poll(() => page.getByLabel('Last year').inputValue()).toBe('soon');
  await page.getByRole('button', { name: 'Discard changes' }).click();
  expect(await title.inputValue()).toBe('Water plan');
});

test('two editors at one record: the second sees what the first did, and nothing of either is lost', async () => {
  const page = await visitDesk('/desk/records/heat', WIDE, EXPECTED);
  await page.getByLabel('Summary', { exact: true }).fill('Shade, water and benches.');
  await page.getByLabel('Title (needed)').fill('Plan against great heat');
  const fields = { summary: 'Shade and fountains.', status: 'adopted' };
  expect((await ben('PUT', '/api/desk/records/heat', { revision: 1, fields })).status).toBe(200);

  await page.getByRole('button', { name: 'Save and publish' }).click();
  const note = page.getByRole('alert').filter({ hasText: 'Ben changed this record while you were editing' });
  await note.waitFor();
  await expect.poll(() => note.evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await note.innerText()).toContain('Added to your version: Status.');
  expect(await note.innerText()).toContain('Changed by both of you: Summary.');
  expect(await page.getByLabel('Summary', { exact: true }).inputValue()).toBe('Shade, water and benches.');
  expect(await page.getByLabel('Status', { exact: true }).inputValue()).toBe('adopted');
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Use this instead' }).click();
  expect(await page.getByLabel('Summary', { exact: true }).inputValue()).toBe('Shade and fountains.');
  await page.getByRole('button', { name: 'Save and publish' }).click();
  await saved(page);
  const [found] = (await search('q=heat')).hits;
  expect(found).toMatchObject({
    title: 'Plan against great heat',
    summary: 'Shade and fountains.',
    status: 'adopted',
  });
});

test('two records that are the same are merged from the list of likely duplicates', async () => {
  const page = await visitDesk('/desk/housekeeping/duplicates', WIDE, EXPECTED);
  await expectNoViolations(page);
  await page.getByRole('link', { name: 'Compare and merge' }).click();
  await page.getByRole('radio', { name: /cycling-again/ }).waitFor();
  await expectNoViolations(page);
  expect(await page.getByRole('radio', { name: /everybody cycling$/ }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Merge, and keep “Cycling plan for everybody”' }).click();
  await page.waitForURL(/\/desk\/records\/cycling\/history$/);
  expect(await titles('q=cycling')).toEqual(['Cycling plan for everybody']);

  const reader = await visit('/records/cycling-again', WIDE, EXPECTED);
  await reader.getByText('this record is part of another').waitFor();
  await expectNoViolations(reader);
  await reader.getByRole('link', { name: 'Cycling plan for everybody' }).click();
  await reader.waitForURL(/\/records\/cycling$/);
});

test('a record that is withdrawn says so at its address, and comes back', async () => {
  const page = await visitDesk('/desk/records/water/withdraw', WIDE, EXPECTED);
  await page.getByLabel('Why? (readers see this)').fill('At the request of the city.');
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Withdraw this record' }).click();
  await page.getByText('Reason: At the request of the city.').waitFor();
  expect(await titles('q=water')).not.toContain('Water plan');
  const reader = await visit('/records/water', PHONE, EXPECTED);
  await reader.getByRole('heading', { level: 1, name: 'Water plan' }).waitFor();
  await reader.getByText(/This record was withdrawn on/).waitFor();
  await reader.getByText('Reason: At the request of the city.').waitFor();
  await expectNoViolations(reader);
  expect((await fetch(`${url()}/records/water`, { headers: { accept: 'text/html' } })).status).toBe(410);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect.poll(() => titles('q=water')).toContain('Water plan');
});

describe('the lists to work through', () => {
  test('a topic in the words of a source becomes one of ours in every record', async () => {
    const page = await visitDesk('/desk/housekeeping', WIDE, EXPECTED);
    await page.getByRole('heading', { level: 3, name: 'Bycicles' }).waitFor();
    await expectNoViolations(page);
    await page.getByLabel('“Bycicles” is').selectOption({ label: 'Cycling and walking' });
    await page.getByRole('button', { name: 'Change 2 records' }).click();
    await page.getByText('Done: 2 records changed.').waitFor();
    expect((await search('topic=cycling-walking')).total).toBe(2);
    await page.getByText('Nothing to do here.').waitFor();
  });

  test('a city that nobody knows is taken for the one that was meant', async () => {
    const page = await visitDesk('/desk/housekeeping/cities', WIDE, EXPECTED);
    await page.getByLabel('City', { exact: true }).fill('York');
    await page.getByText('The spelling is right: add it').click();
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Move 1 record' }).click();
    await page.getByText('Done: 1 record changed.').waitFor();
    expect(await titles('city=york-gb')).toContain('Plan of nowhere');
  });

  test('several records are marked as verified today', async () => {
    const page = await visitDesk('/desk/housekeeping/unverified', PHONE, EXPECTED);
    await page.getByLabel('Choose Water plan').check();
    await page.getByLabel('Choose Plan of nowhere').check();
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Mark 2 records as verified today' }).click();
    await page.getByText('Done: 2 records changed.').waitFor();
    expect(await page.getByLabel('Choose Water plan').count()).toBe(0);
    const today = new Date().toISOString().slice(0, 10);
    expect((await search('q=nowhere')).hits[0]).toMatchObject({ lastVerified: today });
    await page.getByRole('link', { name: 'See it in the history' }).click();
    await page.waitForURL(/\/desk\/imports\/imp-/);
    await page.getByRole('button', { name: /Undo/ }).first().waitFor();
  });
});

test.each([
  ['a phone', PHONE],
  ['a wide window in the dark', { ...WIDE, colorScheme: 'dark' as const }],
])(
  'every page is in order on %s',
  async (_, options) => {
    const page = await visitDesk('/desk/records', options, EXPECTED);
    const records = [
      '',
      '/cycling',
      '/cycling/history',
      '/cycling/merge',
      '/cycling/withdraw',
      '/cycling-again',
    ];
    const lists = ['topics', 'cities', 'duplicates', 'unverified', 'incomplete'];
    const look = async (path: string) => {
      const tab = await page.context().newPage();
      await tab.goto(`${url()}/desk/${path}`);
      await tab.getByRole('heading', { level: 1 }).waitFor();
      await tab.waitForLoadState('networkidle');
      await expectNoViolations(tab);
      expect([path, await signsBesideTheirLists(tab)]).toEqual([path, []]);
      const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([path, overflow <= 0]).toEqual([path, true]);
      await tab.close();
    };
    // Most of the time they wait for the network to be still, so they wait together.
    await Promise.all([look('imports'), ...records.map((path) => look(`records${path}`))]);
    await Promise.all(lists.map((list) => look(`housekeeping/${list}`)));
  },
  240_000,
); // twelve pages

/** Lists to choose from whose sign is not on them. */
function signsBesideTheirLists(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('select')]
      .filter((list) => {
        const [box, sign] = [list, list.nextElementSibling].map((part) => part?.getBoundingClientRect());
        return !box || !sign || sign.top < box.top || sign.bottom > box.bottom || sign.right > box.right;
      })
      .map((list) => list.parentElement?.outerHTML.slice(0, 200) ?? ''),
  );
}
