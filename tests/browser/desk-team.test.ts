import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openEditors } from '../../library/accounts/open-editors.ts';
import { hashPassword } from '../../library/accounts/passwords.ts';
import type { ImportResponse } from '../../domain/desk.ts';
import { rounds } from '../random.ts';
import { until } from '../until.ts';
import { expectNoViolations } from './axe.ts';
import { useDeskSite } from './desk-visit.ts';
import { keyboardOf } from './keyboard.ts';
import { PHONE, WIDE } from './visit.ts';

const BEA = { name: 'Bea', password: 'seven purple bicycles drift' };
const CARLO = 'four green trams whistle';
/** What is in the library before: the same plan under another spelling. */
const KNOWN = 'title,city,country,source\nThe cycling plan for everybody,Leeds,GB,Leeds City Council\n';
const BOOK = 'leeds.xlsx';
/** Of a site that is being opened, and of somebody who is not signed in. */
const EXPECTED = /index_not_ready|503|401/;

const { url, dataDir, token, visit, visitDesk, search } = useDeskSite({ ALLOWED_NETWORKS: '127.0.0.1' });

beforeAll(async () => {
  const editors = openEditors(dataDir());
  editors.editors.add({ name: BEA.name, role: 'admin', passwordHash: await hashPassword(BEA.password) });
  editors.close();
});

/** Records that readers find; a library that never had one is being built. */
function published(): Promise<number> {
  return search('').then(
    ({ total }) => total,
    () => 0,
  );
}

/** What a program of Ana's publishes. */
async function publish(table: string): Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  const form = new FormData();
  form.set('file', new File([table], 'known.csv', { type: 'text/csv' }));
  const ask = async (path: string, more: RequestInit = {}) => {
    const answer = await fetch(`${url()}/api/imports${path}`, {
      ...more,
      headers: { ...headers, ...more.headers },
    });
    return (await answer.json()) as ImportResponse;
  };
  const { id } = await ask('', { method: 'POST', body: form });
  const inState = (state: string) => until(async () => (await ask(`/${id}`)).state === state);
  await inState('ready');
  const body = JSON.stringify({ examination: 1 });
  await ask(`/${id}/publish`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  await inState('published');
}

/** A table as somebody keeps it: a heading above it, merged cells, a title that is missing, several topics in a cell. */
async function messyBook(): Promise<Buffer> {
  const rows = [
    ['Our plans, collected in May'],
    [],
    ['Plan title', 'Municipality', 'Country', 'Theme', 'Period', 'Status'],
    ['Cycling plan for everybody', 'Leeds', 'UK', 'Transport, Air quality', '2019-2030', 'in force'],
    ['Shade for schools', null, null, 'Trees', 'adopted 2021', 'adopted'],
    [null, null, null, 'Water', '2020', 'adopted'],
  ];
  const merges = [1, 2].map((column) => ({ startRow: 3, endRow: 5, startCol: column, endCol: column }));
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'Plans', rows, merges }] }));
}

/** What a page must be at 320 pixels, and to those who do not see it. */
async function expectWellMade(page: Page): Promise<void> {
  await expectNoViolations(page);
  await page.setViewportSize(PHONE.viewport);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
  await page.setViewportSize(WIDE.viewport);
}

test('without a mouse: an admin invites for one city, a messy workbook from there is corrected and reviewed, and a reader has it corrected', async () => {
  await publish(KNOWN);
  const admin = await visit('/desk/people', WIDE, EXPECTED);
  const bea = keyboardOf(admin);
  await bea.typeInto('Name', BEA.name);
  await bea.typeInto('Password', BEA.password);
  await admin.keyboard.press('Enter');
  await admin.getByRole('heading', { level: 1, name: 'People' }).waitFor();
  await bea.typeInto('Name', 'Carlo');
  await bea.typeInto('City', 'Leeds');
  await admin.keyboard.press('Enter');
  await admin.getByText('Which one?').waitFor();
  await bea.tabTo(/^Leeds.*United Kingdom$/);
  await admin.keyboard.press('Enter');
  await bea.press('Make the account and a link');
  const note = admin.getByRole('region', { name: 'The link' });
  const link = await note.getByRole('code').innerText();
  await expectWellMade(admin);

  const contributor = await visit(link.replace(url(), ''), WIDE, EXPECTED);
  const carlo = keyboardOf(contributor);
  await carlo.typeInto('New password', CARLO);
  await contributor.keyboard.press('Enter');
  await contributor.getByRole('heading', { level: 1, name: 'Your account' }).waitFor();
  expect(contributor.url()).not.toContain('#');
  await contributor.getByText(/Leeds, .*United Kingdom/).waitFor();
  await expectWellMade(contributor);
  await carlo.tabTo('Imports', 'Shift+Tab');
  await contributor.keyboard.press('Enter');
  const [chooser] = await Promise.all([
    contributor.waitForEvent('filechooser'),
    carlo.press('Choose a file'),
  ]);
  await chooser.setFiles({ name: BOOK, mimeType: '', buffer: await messyBook() });
  const goOn = async (step: string) => {
    await carlo.press(`Continue: ${step}`);
    await contributor.getByRole('heading', { level: 2, name: step, exact: true }).waitFor();
  };
  for (const step of ['Columns', 'Values', 'Preview']) await goOn(step);
  await contributor.getByRole('button', { name: '1 refused' }).waitFor();
  await carlo.press('1 refused');
  await contributor.getByRole('table', { name: '1 refused' }).waitFor();
  await carlo.typeInto('Plan title, line 6', 'Rain in the streets');
  await carlo.press('Read 1 corrected row again');
  await contributor.getByRole('button', { name: '3 new' }).waitFor();
  await carlo.choose('All with nearly the same title', 'Update');
  await contributor.getByRole('button', { name: '1 changed' }).waitFor();
  await expectWellMade(contributor);
  await goOn('Publish');
  await contributor.getByRole('button', { name: 'Send 3 records for review' }).waitFor();
  await carlo.press('Send 3 records for review');
  await contributor.getByText('Waits for a review.').waitFor();
  expect(await published()).toBe(1);

  const editor = await visitDesk('/desk/reviews', WIDE, EXPECTED);
  const ana = keyboardOf(editor);
  await ana.press(BOOK);
  await editor.getByRole('heading', { level: 1, name: BOOK }).waitFor();
  await expectWellMade(editor);
  await ana.press('Look at the preview');
  await editor.getByRole('button', { name: '1 changed' }).waitFor();
  await ana.press('1 changed');
  const changed = editor.getByRole('region', { name: '1 changed' });
  await changed.getByRole('cell', { name: 'The cycling plan for everybody' }).waitFor();
  await changed.getByRole('cell', { name: 'Cycling plan for everybody', exact: true }).waitFor();
  await ana.tabTo('Open the review', 'Shift+Tab');
  await editor.keyboard.press('Enter');
  await editor.getByRole('heading', { level: 1, name: BOOK }).waitFor();
  await ana.press('Accept and publish');
  await expect.poll(published, { timeout: 30_000 }).toBe(3);

  const hit = (await search('q=cycling')).hits.find(({ title }) => title === 'Cycling plan for everybody');
  const reader = await visit(`/records/${hit!.id}`, WIDE, EXPECTED);
  const somebody = keyboardOf(reader);
  await somebody.press('Report a mistake');
  await somebody.typeInto('What is wrong?', 'It is a plan for everyone.');
  await expectNoViolations(reader);
  await somebody.press('Send');
  await reader.getByText(/^Thank you/).waitFor();

  await editor.goto(`${url()}/desk/reports`);
  await editor.getByText('It is a plan for everyone.').waitFor();
  await expectWellMade(editor);
  await ana.press('Cycling plan for everybody');
  await editor.getByRole('button', { name: 'Save and publish' }).waitFor();
  await ana.tabTo('Title (needed)');
  await editor.keyboard.press('Control+A');
  await editor.keyboard.type('Cycling plan for everyone');
  await editor.keyboard.press('Enter');
  await editor.getByText('Saved. Readers see it now.').waitFor();
  await reader.reload();
  await reader.getByRole('heading', { level: 1, name: 'Cycling plan for everyone' }).waitFor();

  const suggesting = await visit('/suggest', WIDE, EXPECTED);
  await suggesting.getByRole('heading', { level: 1, name: 'Suggest a case' }).waitFor();
  await expectWellMade(suggesting);
});

/** A server of somebody else with one table, whose content changes. */
async function serveTable() {
  let content = '';
  const server = createServer((req, res) => {
    if (req.url === '/robots.txt') return void res.writeHead(404).end();
    res.writeHead(200).end(content);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/trees.csv`,
    put: (text: string) => (content = text),
    close: () => server.close(),
  };
}

const TREES = 'id,title,city,country,source\n';
const tree = (id: string, title = `Trees for ${id}`, city = 'Lahti') =>
  `tree-${id},${title},${city},FI,Atlas of trees\n`;
const SIGN_IN = '<!doctype html><html><body><form><input type="password"></form></body></html>';
const EVERY_MINUTE = '* * * * *';

// It waits for the schedule six times, so `npm test` does without; tests/http/sources.test.ts has the same without a browser.
test.runIf(rounds(false, true))(
  'without a mouse: a table that changes every minute is taken in within its limits, and refused beyond them',
  async () => {
    const table = await serveTable();
    const first = TREES + tree('parks') + tree('streets') + tree('schools');
    table.put(first);
    try {
      const editor = await visitDesk('/desk/imports', WIDE, EXPECTED);
      const ana = keyboardOf(editor);
      const [chooser] = await Promise.all([editor.waitForEvent('filechooser'), ana.press('Choose a file')]);
      await chooser.setFiles({ name: 'trees.csv', mimeType: 'text/csv', buffer: Buffer.from(first) });
      await ana.press('Continue: Columns');
      await ana.tabTo('Name of the mapping');
      await editor.keyboard.type('Trees');
      await editor.keyboard.press('Enter');
      await editor.getByText('Saved as “Trees”.').waitFor();

      await editor.goto(`${url()}/desk/sources`);
      await editor.getByRole('option', { name: 'Trees' }).waitFor({ state: 'attached' });
      await ana.typeInto('Name', 'Trees');
      await ana.typeInto(/^Address of the table/, table.address);
      await ana.choose('Kept mapping', 'Trees');
      await ana.choose('How often', 'By a pattern');
      await ana.tabTo(/^Pattern of cron/);
      await editor.keyboard.press('Control+A');
      await editor.keyboard.type(EVERY_MINUTE);
      await ana.tabTo(/^At most so many changes/);
      await editor.keyboard.press('Control+A');
      await editor.keyboard.type('3');
      await ana.press('Fetch it');
      const comesTo = async (result: string, counts: string) => {
        await until(async () => {
          const entry = editor.getByRole('article').filter({ hasText: 'Trees' });
          await entry.waitFor();
          const text = await entry.innerText();
          if (text.includes(result) && text.includes(counts)) return true;
          await editor.reload();
          return false;
        }, 150_000);
      };
      const ofAtlas = async () =>
        (await search('source=atlas-of-trees&sort=title')).hits.map(({ title }) => title);
      await comesTo('Published', '3 rows: 3 new, 0 changed');
      const three = ['Trees for parks', 'Trees for schools', 'Trees for streets'];
      await expect.poll(ofAtlas, { timeout: 30_000 }).toEqual(three);

      table.put(first.replace('Trees for parks', 'Trees for every park') + tree('yards'));
      await comesTo('Published', '4 rows: 1 new, 1 changed');
      const four = ['Trees for every park', 'Trees for schools', 'Trees for streets', 'Trees for yards'];
      await expect.poll(ofAtlas, { timeout: 30_000 }).toEqual(four);

      table.put(first + tree('yards') + tree('lanes', 'Trees for lanes', ''));
      await comesTo('Waits for a review', '5 rows: 0 new, 1 changed, 0 archived, 1 refused');
      const more = first + ['yards', 'roofs', 'banks', 'tracks', 'walls'].map((id) => tree(id)).join('');
      table.put(more);
      await comesTo('Waits for a review', '8 rows: 4 new, 1 changed');
      table.put(TREES + tree('parks'));
      await comesTo('far fewer rows', '8 rows the last time');
      table.put(SIGN_IN);
      await comesTo('There is a web page in the place of the table', '');
      expect(await ofAtlas()).toEqual(four);

      const admin = await visit('/desk/overview', WIDE, EXPECTED);
      const bea = keyboardOf(admin);
      await bea.typeInto('Name', BEA.name);
      await bea.typeInto('Password', BEA.password);
      await admin.keyboard.press('Enter');
      await admin.getByRole('link', { name: 'A table could not be taken in: Trees' }).waitFor();

      table.put(more);
      await comesTo('Waits for a review', ''); // the one that waited already
      await editor.goto(`${url()}/desk/reviews`);
      await ana.press('trees.csv');
      await editor.getByRole('heading', { level: 1, name: 'trees.csv' }).waitFor();
      await ana.press('Accept and publish');
      await expect.poll(async () => (await ofAtlas()).length, { timeout: 30_000 }).toBe(8);
    } finally {
      table.close();
    }
  },
  900_000,
);
