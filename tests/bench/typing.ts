import type { Page } from 'playwright-core';

/** What the page keeps of one pressed letter, in milliseconds since the page was opened. */
interface Press {
  readonly text: string;
  readonly at: number;
  shown?: number;
}

type Timed = Window & { presses?: Press[] };

/**
 * Types texts into the search box of the start page, letter by letter, and gives for each letter the milliseconds
 * from its key event to the frame that shows results of everything typed so far (of a later letter, where the next
 * came before). A space that changes no query is not counted.
 */
export async function typeAndTime(
  page: Page,
  url: string,
  texts: readonly string[],
  pause: number,
): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts) {
    await page.goto(url);
    await page.locator('article').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(watchPresses);
    await page.locator('input[name=q]').pressSequentially(text, { delay: pause });
    await page.waitForFunction(() => (window as Timed).presses?.every(({ shown }) => shown !== undefined));
    const presses = await page.evaluate(() => (window as Timed).presses ?? []);
    times.push(...presses.map(({ at, shown = Number.NaN }) => shown - at));
  }
  return times;
}

/** Runs in the page. */
function watchPresses(): void {
  const presses: Press[] = [];
  (window as Timed).presses = presses;
  const box = document.querySelector<HTMLInputElement>('input[name=q]')!;
  let pressedAt = 0;
  box.addEventListener('keydown', ({ timeStamp }) => (pressedAt = timeStamp), { capture: true });
  box.addEventListener('input', () => {
    const text = box.value.trim();
    if (text !== presses.at(-1)?.text) presses.push({ text, at: pressedAt });
  });
  // The heading names the words that its results are of: “flood ri”.
  new MutationObserver(() => {
    const shown = /“(.*)”/.exec(document.getElementById('result-count')?.textContent ?? '')?.[1];
    if (shown === undefined) return;
    // After the frame in which the change is painted.
    requestAnimationFrame(() =>
      setTimeout(() => {
        for (const press of presses) if (shown.startsWith(press.text)) press.shown ??= performance.now();
      }),
    );
  }).observe(document.querySelector('main')!, { childList: true, subtree: true, characterData: true });
}
