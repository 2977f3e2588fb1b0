import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ImportResponse } from '../../domain/desk.ts';
import { ANA, useDeskSite } from './desk-visit.ts';
import { keyboardOf } from './keyboard.ts';
import { totalWhen } from './visit.ts';

const UK_PLANS = fileURLToPath(
  new URL('../../fixtures/sources/uk-council-climate-plans.csv', import.meta.url),
);
const SOURCE = 'UK council climate plans';

const { visit, search } = useDeskSite();

/** Chooses a file as somebody does who presses Enter on the field. */
async function chooseFile(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    keyboardOf(page).press('Choose a file'),
  ]);
  await chooser.setFiles(file);
}

/** The import as the server has it, asked from inside the page. */
function importIn(page: Page): Promise<ImportResponse> {
  return page.evaluate(async () => {
    const id = location.pathname.split('/').at(-1) ?? '';
    return (await (await fetch(`/api/imports/${id}`)).json()) as ImportResponse;
  });
}

async function importWhen(page: Page, isRight: (found: ImportResponse) => boolean): Promise<ImportResponse> {
  let found = await importIn(page);
  const ends = Date.now() + 30_000;
  while (!isRight(found) && Date.now() < ends) {
    await sleep(50);
    found = await importIn(page);
  }
  if (isRight(found)) return found;
  const { state, counts, questions } = found;
  const asked = questions
    .filter(({ to }) => to !== undefined)
    .map(({ code, to, value }) => `${code} ${to} ${value}`);
  throw new Error(`After 30 seconds it is ${JSON.stringify({ state, counts, asked: asked.slice(-20) })}`);
}

function constantsOf({ options }: ImportResponse): Record<string, string> {
  return (options['mapping'] as { constants?: Record<string, string> } | undefined)?.constants ?? {};
}

describe('an editor without a mouse', () => {
  test('brings the table of the UK councils into the library, and takes it back', async () => {
    const page = await visit('/', undefined, /index_not_ready|503/);
    const keys = keyboardOf(page);
    await keys.press('Editors’ desk');
    await page.waitForURL(/\/desk/);
    await keys.typeInto('Name', ANA.name);
    await keys.typeInto('Password', ANA.password);
    await page.keyboard.press('Enter');
    await page.getByText(`Signed in as ${ANA.name}`).waitFor();

    // Something is in the library before, which must be there after.
    const small = 'title,city,country,source\nCycling plan for everybody,Leeds,GB,Leeds City Council\n';
    await chooseFile(page, { name: 'small.csv', mimeType: 'text/csv', buffer: Buffer.from(small) });
    await page.waitForURL(/step=file/);
    for (const step of ['Columns', 'Values', 'Preview', 'Publish']) {
      await keys.press(`Continue: ${step}`);
      await page.getByRole('heading', { level: 2, name: step, exact: true }).waitFor();
    }
    await page.getByRole('button', { name: 'Publish 1 record' }).waitFor();
    await keys.press('Publish 1 record');
    await page.getByRole('heading', { name: 'Published' }).waitFor();
    const before = await search('sort=title&size=100');
    expect(before.total).toBe(1);

    await keys.press('Add another table');
    await page.getByRole('heading', { name: 'Add a table' }).waitFor();
    await chooseFile(page, UK_PLANS);
    await page.waitForURL(/step=file/);
    await page.getByRole('cell', { name: 'Aberdeen City Council' }).first().waitFor();
    await page
      .getByRole('combobox', { name: 'Encoding' })
      .getByText('Detected (utf-8)')
      .waitFor({ state: 'attached' });

    await keys.press('Continue: Columns');
    await page.waitForURL(/step=columns/);
    await keys.choose('“url” becomes', 'Link to the document');
    await keys.choose('“time_period” becomes', 'Leave out');
    await keys.choose('“scope” becomes', 'Leave out');
    await keys.choose('Field', 'Language of the document');
    await keys.typeInto('Value', 'en');
    await page.keyboard.press('Enter');
    await keys.choose('They are', 'strategies');
    await keys.typeInto('Source', SOURCE);
    await importWhen(page, ({ options }) => options['source'] === SOURCE);
    await page.reload(); // everything that was said is on the server
    await keys.tabTo('Name of the mapping');
    await page.keyboard.type('UK councils');
    await page.keyboard.press('Enter');
    await page.getByText('Saved as “UK councils”.').waitFor();

    await keys.press('Continue: Values');
    await page.waitForURL(/step=values/);
    await keys.choose('The country of all rows', 'United Kingdom');
    const odd = await importWhen(
      page,
      (found) => found.state === 'ready' && constantsOf(found)['country'] === 'GB',
    );
    const statuses = odd.questions.filter(({ to }) => to === 'status');
    expect(statuses.map(({ value }) => value)).toContain('Unclear');
    const approved = statuses.find(({ value }) => value.startsWith('Approved'));
    await keys.choose(`“${approved?.value}” means`, 'Adopted');
    await keys.press(/^Status: leave the \d+ open ones empty$/);
    const ready = await importWhen(
      page,
      ({ state, questions, examination }) =>
        state === 'ready' && examination > odd.examination && !questions.some(({ to }) => to === 'status'),
    );
    const counts = ready.counts!;
    expect(counts.new).toBe(odd.counts!.new); // an unreadable status keeps no row out
    expect(counts.new + counts.changed + counts.unchanged + counts.refused).toBe(counts.read);
    expect((await search('')).total).toBe(1); // nothing is public yet

    await keys.press('Continue: Preview');
    await page.waitForURL(/step=preview/);
    const many = (value: number) => value.toLocaleString('en-GB');
    await keys.press(`${many(counts.refused)} refused`);
    await page.getByRole('link', { name: 'Download the refused rows (CSV)' }).waitFor();
    await keys.press('Continue: Publish');
    if (ready.issueGroups.some(({ code, column }) => code === 'likely-duplicate' && column !== undefined)) {
      await keys.tabTo('I have looked at this and want to publish');
      await page.keyboard.press('Space');
    }
    await keys.press(`Publish ${many(counts.new)} records`);
    await page.getByRole('heading', { name: 'Published' }).waitFor({ timeout: 60_000 });

    const address = page.url();
    await keys.press('View them in the library');
    await page.waitForURL(/source=uk-council-climate-plans/);
    await totalWhen(page, (total) => total === counts.new);
    const reader = await visit('/?source=uk-council-climate-plans', undefined, /401/);
    await totalWhen(reader, (total) => total === counts.new);

    await page.goto(address);
    await page.getByRole('heading', { name: 'Published' }).waitFor();
    await keys.press('Undo this import');
    await page.getByText(`${many(counts.new)} records will be archived again.`).waitFor();
    await keys.press(`Undo: restore ${many(counts.new)} records`);
    await page.getByRole('heading', { name: 'Undone' }).waitFor({ timeout: 60_000 });
    const after = await search('sort=title&size=100');
    expect(after.hits).toEqual(before.hits);
    expect(after.total).toBe(before.total);
    expect(after.facets).toEqual(before.facets);

    // The mapping that was kept fits the next file of the same shape, and does all of that at once.
    await keys.press('Add another table');
    await chooseFile(page, UK_PLANS);
    await page.waitForURL(/step=file/);
    await keys.press('Continue: Columns');
    await keys.press('Use “UK councils”');
    const again = await importWhen(
      page,
      ({ state, options }) => state === 'ready' && options['source'] === SOURCE,
    );
    expect(again.columns.find(({ header }) => header === 'url')?.field).toBe('document_url');

    const id = new URL(address).pathname.split('/').at(-1) ?? '';
    await expectNothingWithoutAccount(reader, id);
  }, 300_000);
});

/** Another person, in the same site, with the address of the import in hand. */
async function expectNothingWithoutAccount(reader: Page, id: string): Promise<void> {
  const before = (await search('')).total;
  const statuses = await reader.evaluate(async (importId) => {
    const paths = [
      '',
      `/${importId}`,
      `/${importId}/rows?result=new`,
      `/${importId}/file`,
      `/${importId}/events`,
    ];
    const asked = await Promise.all(paths.map((path) => fetch(`/api/imports${path}`)));
    const changes = [
      ['POST', '/api/imports'],
      ['PUT', `/api/imports/${importId}/mapping`],
      ['POST', `/api/imports/${importId}/publish`],
      ['POST', `/api/imports/${importId}/undo`],
      ['DELETE', `/api/imports/${importId}`],
      ['POST', '/api/mappings'],
    ] as const;
    const headers = { 'content-type': 'application/json', 'x-csrf-token': 'guessed' };
    const tried = await Promise.all(
      changes.map(([method, path]) => {
        const init: RequestInit = { method, headers, body: '{}' };
        return fetch(path, init);
      }),
    );
    return [...asked, ...tried].map(({ status }) => status);
  }, id);
  expect(new Set(statuses)).toEqual(new Set([401]));
  await reader.goto(new URL(`/desk/imports/${id}`, reader.url()).href);
  await reader.getByRole('heading', { name: 'Editors’ desk' }).waitFor();
  expect(await reader.getByRole('button', { name: 'Sign in' }).count()).toBe(1);
  expect((await search('')).total).toBe(before);
}
