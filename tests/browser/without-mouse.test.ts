import { describe, expect, test } from 'vitest';
import { walkerOf } from './focus.ts';
import { totalFor, totalOf, totalWhen, useBrowser } from './visit.ts';

const { visit } = useBrowser();

describe('Somebody without a mouse', () => {
  test('searches, narrows, reads, keeps, cites, compares and comes back', async () => {
    const page = await visit('/?sort=recommended');
    const walker = walkerOf(page);
    const everything = await totalOf(page);

    await walker.press(/^Skip to the main content/);
    await page.keyboard.press('/');
    await page.keyboard.type('participatory budgeting');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=participatory\+budgeting/);
    const found = await totalFor(page, 'participatory budgeting');
    expect(found).toBeLessThan(everything);

    await walker.press(/^Practice/, 'Space');
    await page.waitForURL(/kind=practice/);
    await totalWhen(page, (total) => total < found);
    await walker.press(/^Topics of Governance/);
    await walker.press(/^Participation/, 'Space');
    await page.waitForURL(/topic=participation/);

    // From the facets past the chips to the results: open the second one.
    await walker.tabTo(/^Remove Participation/);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const title = await page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();

    await walker.press(/^Keep in the shortlist/);
    await walker.press(/^Cite$/);
    await walker.press(/^Copy RIS/);
    await page
      .getByText(/^(Copied|The browser did not allow copying)/)
      .first()
      .waitFor();
    await walker.press(/^History/);
    await page.getByText('First published').waitFor();

    await walker.press(/^Back to the results/);
    await page.waitForURL(/topic=participation/);
    await page.waitForFunction((text) => document.activeElement?.textContent === text, title);
    await page.keyboard.press('k');
    await walker.press(/^Keep in the shortlist/);
    await walker.press(/^Shortlist/);
    await page.getByRole('heading', { level: 1, name: 'Shortlist' }).waitFor();
    await walker.press(/^Compare: /, 'Space');
    await walker.press(/^Compare: /, 'Space');
    await walker.press(/^Compare 2/);
    await page.getByRole('columnheader', { name: title }).waitFor();
  });

  test('reaches the first result with at most eight stops, and is past the filters with one', async () => {
    const page = await visit('/?q=water');
    const first = await page.getByRole('article').first().getByRole('heading').innerText();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    let stops = 0;
    while (stops < 8 && (await focused()) !== first) {
      await page.keyboard.press('Tab');
      stops += 1;
      if ((await focused()).startsWith('Skip')) await page.keyboard.press('Enter');
    }
    expect(await focused()).toBe(first);
  });

  test('takes a suggestion, moves the years, and takes a city from the list of the map', async () => {
    const page = await visit('/');
    const walker = walkerOf(page);
    await page.getByRole('article').first().waitFor();
    await page.keyboard.press('/');
    const lastAnswer = page.waitForResponse(/suggest.*climate(\+|%20)ad(&|$)/); // later ones would change the list
    await page.keyboard.type('climate ad');
    await lastAnswer;
    await page
      .getByRole('option')
      .first()
      .filter({ hasText: /^Climate adaptation/ })
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/topic=climate-adaptation/);
    await page.getByRole('heading', { level: 2, name: /^[\d,]+ [^“]+$/ }).waitFor(); // no words any more
    const total = await totalWhen(page, (value) => value < 500);

    await walker.tabTo(/^Latest year/);
    for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/to=20\d\d/);
    await totalWhen(page, (value) => value < total);

    await walker.press(/^Map$/);
    await page.waitForURL(/view=map/);
    await page.getByRole('region', { name: 'Map of the results' }).getByRole('link').first().waitFor();
    await walker.press(/\d$/);
    await page.waitForURL(/city=/);
  });

  test('meets the dialogs, which keep the focus and give it back', async () => {
    const page = await visit('/');
    const walker = walkerOf(page);
    await page.getByRole('article').first().waitFor();
    await walker.press(/^Keyboard shortcuts/);
    await page.getByRole('dialog').waitFor();
    await walker.press(/^Single keys are shortcuts/, 'Space');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keyboard shortcuts');

    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  });
});
