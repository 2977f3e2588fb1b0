import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openEditors } from '../../library/accounts/open-editors.ts';
import { hashPassword } from '../../library/accounts/passwords.ts';
import { expectNoViolations } from './axe.ts';
import { useDeskSite } from './desk-visit.ts';
import { keyboardOf } from './keyboard.ts';
import { PHONE, WIDE } from './visit.ts';

const BEA = { name: 'Bea', password: 'seven purple bicycles drift' };
const CARLO = 'four green trams whistle';
const TABLE = 'title,city,country,source\nCycling plan for everybody,Leeds,GB,Leeds City Council\n';
/** Of a site that is being opened, and of somebody who is not signed in. */
const EXPECTED = /index_not_ready|503|401/;

const { url, dataDir, visit, visitDesk, search } = useDeskSite();

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

test('without a mouse: an admin invites for one city, what comes from there is reviewed, and a reader has it corrected', async () => {
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
  await expectWellMade(contributor);
  await carlo.tabTo('Imports', 'Shift+Tab');
  await contributor.keyboard.press('Enter');
  const [chooser] = await Promise.all([
    contributor.waitForEvent('filechooser'),
    carlo.press('Choose a file'),
  ]);
  await chooser.setFiles({ name: 'leeds.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
  for (const step of ['Columns', 'Values', 'Preview', 'Publish']) {
    await carlo.press(`Continue: ${step}`);
    await contributor.getByRole('heading', { level: 2, name: step, exact: true }).waitFor();
  }
  await contributor.getByRole('button', { name: 'Send 1 record for review' }).waitFor();
  await carlo.press('Send 1 record for review');
  await contributor.getByText('Waits for a review.').waitFor();
  expect(await published()).toBe(0);

  const editor = await visitDesk('/desk/reviews', WIDE, EXPECTED);
  const ana = keyboardOf(editor);
  await ana.press('leeds.csv');
  await editor.getByRole('heading', { level: 1, name: 'leeds.csv' }).waitFor();
  await expectWellMade(editor);
  await ana.press('Accept and publish');
  await expect.poll(published, { timeout: 30_000 }).toBe(1);

  const [hit] = (await search('')).hits;
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
