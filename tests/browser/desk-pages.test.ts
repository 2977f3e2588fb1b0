import { writeXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNoViolations, expectNoViolationsInBothColours } from './axe.ts';
import { ANA, useDeskSite } from './desk-visit.ts';
import { PHONE, WIDE } from './visit.ts';

const { visit, visitDesk, url } = useDeskSite({ UPLOAD_LIMIT_MB: '1' });

const HEADER = 'title,city,country,status,topics,note';
const ODD = `${HEADER}
Odd plan,York,GB,sort of,climate-mitigation,x
Odd plan two,York,GB,sort of,gardening on roofs,x
Plan without a city,,GB,adopted,,x
Plan of Newport,Newport,GB,adopted,,x
`;

function fileOf(name: string, content: string | Uint8Array) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
}

/** Sends a file and waits until its rows have been counted. */
async function bring(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page.getByLabel('Choose a file').setInputFiles(fileOf(name, content));
  await page.waitForURL(/step=file/);
  await page.getByRole('table').waitFor();
}

async function goTo(page: Page, step: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: step }).click();
  await page.getByRole('heading', { level: 2, name: step, exact: true }).waitFor();
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

const SIZES: readonly (readonly [string, BrowserContextOptions])[] = [
  ['wide', WIDE],
  ['on a phone', PHONE],
];

describe('in both colours axe finds nothing wrong', () => {
  test.each(SIZES)(
    'on the sign-in page and on every step, %s, and nothing scrolls sideways',
    async (_, size) => {
      const check = async () => {
        await expectNoViolationsInBothColours(page);
        await expectNoSidewaysScroll(page);
      };
      const door = await visit('/desk', size);
      await door.getByRole('button', { name: 'Sign in' }).waitFor();
      await expectNoViolationsInBothColours(door);

      const page = await visitDesk('/desk', size);
      await page.getByRole('heading', { name: 'All imports' }).waitFor();
      await check();
      await bring(page, 'odd.csv', ODD);
      await check();
      await goTo(page, 'Columns');
      await check();
      await goTo(page, 'Values');
      await page.getByRole('heading', { name: 'sort of' }).waitFor();
      await check();
      await goTo(page, 'Preview');
      await page.getByRole('button', { name: /refused$/ }).click();
      await page.getByRole('link', { name: /^Download the refused/ }).waitFor();
      await page.getByText('A word that the list does not have').last().click();
      await check();
      await goTo(page, 'Publish');
      await check();
      await page.getByRole('button', { name: 'Delete this import' }).click();
      await check();
      await page.getByRole('button', { name: 'Yes, delete it' }).click();
      await page.getByRole('heading', { name: 'Add a table' }).waitFor();
    },
    180_000,
  ); // nine looks with axe
});

describe('a file', () => {
  test('can be dropped, with a mouse', async () => {
    const page = await visitDesk('/desk');
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'dropped.csv', { type: 'text/csv' }));
      return data;
    }, ODD);
    await page.getByText('Drop a file here, or').dispatchEvent('drop', { dataTransfer: transfer });
    await page.waitForURL(/step=file/);
    await page.getByRole('cell', { name: 'Odd plan two' }).waitFor();
  });

  test('is read in another encoding, with another delimiter, when somebody says so', async () => {
    const page = await visitDesk('/desk');
    const content = iconv.encode('title;city;country\nPlán Ñandú;London;GB\n', 'windows-1252');
    await bring(page, 'letters.csv', content);
    await page.getByRole('cell', { name: 'Plán Ñandú' }).waitFor();
    await page.getByLabel('Encoding').selectOption('macintosh');
    await page.getByRole('cell', { name: 'Pl·n —and˙' }).waitFor();
    await page.getByLabel('Encoding').selectOption('windows-1252');
    await page.getByRole('cell', { name: 'Plán Ñandú' }).waitFor();
    await page.getByLabel('Between columns').selectOption('|');
    await page.getByRole('columnheader', { name: 'title;city;country' }).waitFor();
    await page.reload();
    await page.getByLabel('Between columns').selectOption('');
    await page.getByRole('columnheader', { name: 'title', exact: true }).waitFor();
  });

  test('that is a workbook shows its sheets, of which another can be chosen', async () => {
    const page = await visitDesk('/desk');
    const sheet = (name: string, title: string) => ({
      name,
      rows: [
        ['title', 'city', 'country'],
        [title, 'London', 'GB'],
      ],
    });
    const book = await writeXlsx({ sheets: [sheet('First', 'Plan one'), sheet('Second', 'Plan two')] });
    await bring(page, 'book.xlsx', book);
    await page.getByRole('cell', { name: 'Plan one' }).waitFor();
    const sheets = page.getByRole('group', { name: 'Sheets that are read' });
    await sheets.getByLabel('Second').check();
    await sheets.getByLabel('First').uncheck();
    await page.getByRole('cell', { name: 'Plan two' }).waitFor();
    expect(await page.getByRole('cell', { name: 'Plan one' }).count()).toBe(0);
  });

  test.each([
    ['a PDF', 'plan.csv', '%PDF-1.7\n', /not a table .* Save the table itself/],
    ['empty', 'plan.csv', '', /plan.csv is empty/],
    ['too large', 'plan.csv', 'x'.repeat(1_200_000), /at most 1 MB\. Split it/],
  ])('that is %s is refused with what to do next', async (_, name, content, message) => {
    const page = await visitDesk('/desk', WIDE, /415/);
    await page.getByText('at most 1 MB').waitFor();
    await page.getByLabel('Choose a file').setInputFiles(fileOf(name, content));
    await page.getByRole('alert').filter({ hasText: message }).waitFor();
    await expectNoViolations(page);
    await bring(page, 'good.csv', ODD);
  });

  test('whose upload breaks off can simply be sent again', async () => {
    const page = await visitDesk('/desk', WIDE, /ERR_CONNECTION/);
    let breaks = 1;
    await page.route('**/api/imports', (route) => {
      const isUpload = route.request().method() === 'POST';
      return isUpload && breaks-- > 0 ? route.abort('connectionreset') : route.continue();
    });
    await page.getByLabel('Choose a file').setInputFiles(fileOf('plan.csv', ODD));
    await page.getByRole('alert').filter({ hasText: 'The connection broke' }).waitFor();
    await page.getByRole('button', { name: 'Send it again' }).click();
    await page.waitForURL(/step=file/);
  });
});

describe('an import', () => {
  test('asks for the password again in its place when the session has ended, and loses nothing', async () => {
    const page = await visitDesk('/desk', WIDE, /401/);
    await bring(page, 'odd.csv', ODD);
    await goTo(page, 'Columns');
    await page.getByLabel('Source', { exact: true }).fill('My own source');
    await page.getByText('Saving…').waitFor({ state: 'hidden' });
    await page.context().clearCookies();
    await page.getByLabel('“note” becomes').selectOption('Background');
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.waitFor();
    await expectNoViolations(page);
    expect(await dialog.getByLabel('Name').inputValue()).toBe(ANA.name);
    await dialog.getByLabel('Password').fill('wrong');
    await page.keyboard.press('Enter');
    await dialog.getByText('Name or password is wrong.').waitFor();
    await dialog.getByLabel('Password').fill(ANA.password);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Saving…').waitFor({ state: 'hidden' });
    await page.reload();
    expect(await page.getByLabel('“note” becomes').inputValue()).toBe('background');
    expect(await page.getByLabel('Source', { exact: true }).inputValue()).toBe('My own source');
  });

  test('goes back and forward between its steps with the buttons of the browser', async () => {
    const page = await visitDesk('/desk');
    await bring(page, 'odd.csv', ODD);
    await goTo(page, 'Values');
    await page.getByLabel('“sort of” means').selectOption('Adopted');
    await goTo(page, 'Preview');
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: 'Values' }).waitFor();
    expect(await page.getByLabel('“sort of” means').inputValue()).toBe('adopted');
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: 'File' }).waitFor();
  });

  test('shows a changed record old beside new, and is found published after a reload', async () => {
    const page = await visitDesk('/desk');
    const table = (title: string) => `id,title,city,country\nplan-of-leeds,${title},Leeds,GB\n`;
    for (const title of ['A plan', 'A better plan']) {
      await page.goto(`${url()}/desk`);
      await bring(page, 'plan.csv', table(title));
      if (title === 'A better plan') {
        await goTo(page, 'Preview');
        await page.getByRole('button', { name: '1 changed' }).click();
        const row = page.getByRole('row', { name: 'Title A plan A better plan' });
        await row.waitFor();
      }
      await goTo(page, 'Publish');
      await page.getByRole('button', { name: 'Publish 1 record' }).click();
      await page.reload();
      await page.getByRole('heading', { name: 'Published' }).waitFor();
      await expectNoViolations(page);
    }
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByText('1 record will get its earlier content back.').waitFor();
    await expectNoViolations(page);
    await page.getByRole('button', { name: /^Undo: restore/ }).click();
    await page.getByRole('heading', { name: 'Undone' }).waitFor();
    await page.goto(`${url()}/records/plan-of-leeds`);
    await page.getByRole('heading', { level: 1, name: 'A plan', exact: true }).waitFor();
  });
});
