import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { FundsForResponse } from '../../domain/eligibility/responses.ts';
import { PHONE, sidewaysScroll, useBrowser, WIDE } from './visit.ts';

const { site, visit } = useBrowser();

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/** Names a city in the form of the page, which opens the only one of that name. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByLabel('City', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Show' }).click();
}

async function type(page: Page, words: string): Promise<void> {
  await page.getByRole('combobox', { name: /Search strategies/ }).fill(words);
  await page.keyboard.press('Enter');
}

describe.each([
  ['desktop', WIDE],
  ['phone', PHONE],
])('On a %s, a planner in a city of 2.2 million finds from the start page', (_, device) => {
  test('a guide to start participatory budgeting, with four cities that used it', async () => {
    const page = await visit('/', device);
    await type(page, 'how to start participatory budgeting');
    const used = page.getByRole('article').filter({ hasText: 'Used in 4 cases' });
    await used.getByRole('heading').getByRole('link').click();
    await page.getByRole('heading', { name: 'Step by step' }).waitFor(); // only a toolkit has it
    const cases = page.getByRole('heading', { name: 'Who used it' }).locator('..');
    await expect.poll(() => cases.getByRole('link').count()).toBe(4);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });

  test('every fund that it may ask about heat, each with its reasons', async () => {
    const page = await visit('/', device);
    await page.getByRole('main').getByRole('link', { name: 'Funds for my city' }).click();
    await choose(page, 'Nagpur');
    await page.getByRole('heading', { level: 1, name: 'Funds for Nagpur' }).waitFor();
    await page.getByLabel('What for').selectOption({ label: 'Climate adaptation' });
    await page.waitForURL(/topic=climate-adaptation/);

    const response = await fetch(`${site}/api/funds/for?city=nagpur-in&topic=climate-adaptation`);
    const { offers } = (await response.json()) as FundsForResponse;
    const about = offers.filter(({ topics }) => topics.includes('climate-adaptation'));
    const open = about.filter(({ verdict, window }) => verdict !== 'no' && window !== 'closed');
    expect(open.length).toBeGreaterThan(3);
    for (const { title, answers } of open) {
      const entry = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: title, exact: true }) });
      await entry.first().locator('summary').click();
      expect(await entry.first().getByRole('listitem').count()).toBe(answers.length);
    }
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });

  test('whether it could join Metropolis, and why', async () => {
    const page = await visit('/', device);
    await page.getByRole('main').getByRole('link', { name: 'Could my city join a network?' }).click();
    await choose(page, 'Nagpur');
    const metropolis = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: 'Metropolis' }) })
      .first();
    await metropolis.locator('summary').click();
    await metropolis.getByText('One of capital, size and authority is enough.').waitFor();
    expect(plain(await metropolis.innerText())).toMatch(
      /Yes\s+Inhabitants: at least 1,000,000\. Your city has 2,228,018\./,
    );
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });

  test('a training next door', async () => {
    const page = await visit('/', device);
    await page.getByRole('main').getByRole('link', { name: 'Exchanges' }).click();
    await page.waitForURL(/kind=exchange/);
    const isPhone = device === PHONE;
    if (isPhone) await page.getByRole('button', { name: /^Filters/ }).tap();
    const filters = isPhone ? page.getByRole('dialog') : page.getByRole('main');
    if (isPhone) await filters.getByText('Region', { exact: true }).click();
    await filters.getByRole('checkbox', { name: /^Asia/ }).check();
    await page.waitForURL(/region=asia/);
    await filters.getByText('Form of exchange', { exact: true }).click();
    await filters.getByRole('checkbox', { name: /^Training/ }).check();
    await page.waitForURL(/form=training/);
    if (isPhone) await page.getByRole('button', { name: /^Show \d+ results/ }).tap();
    await page
      .getByRole('article')
      .filter({ hasText: 'Gwangju' })
      .getByRole('heading')
      .getByRole('link')
      .click();
    await page.getByRole('heading', { name: 'Taking part' }).waitFor();
  });

  test('whom to ask in Ahmedabad, with a letter to send', async () => {
    const page = await visit('/', device);
    await type(page, 'Ahmedabad');
    await page
      .getByRole('link', { name: /Ahmedabad/ })
      .filter({ visible: true })
      .first()
      .waitFor();
    await page
      .getByRole('article')
      .filter({ hasText: 'Slum Networking' })
      .getByRole('heading')
      .getByRole('link')
      .click();
    await page.getByRole('main').getByRole('link', { name: 'Ahmedabad', exact: true }).first().click();
    const whom = page.getByRole('heading', { name: 'Whom to ask in Ahmedabad' }).locator('..');
    await whom.getByText('Ahmedabad Municipal Corporation').waitFor();
    await whom.getByText('Write a letter of introduction').click();
    await whom.getByLabel('What do you want to know?').fill('What did it cost?');
    const mail = await whom.getByRole('link', { name: 'Open in the mail program' }).getAttribute('href');
    expect(plain(new URL(mail!).searchParams.get('body')!)).toContain('What did it cost?');
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });
});
