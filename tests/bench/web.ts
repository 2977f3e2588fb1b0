import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/browser.ts';
import type { BenchLine } from './bench-line.ts';
import { withSearchSite } from './search-site.ts';
import { quantile } from './timed-requests.ts';
import { typeAndTime } from './typing.ts';

const KB = 1000; // bytes: the stricter of the two readings
const WARM_UP_WORDS = ['gardens', 'bicycle'];
/** What planners look for; some letters leave many results, some few or none. */
const WORDS = [
  'flood risk',
  'heat plan',
  'public transport',
  'affordable housing',
  'waste pickers',
  'cycling',
  'vivienda',
  'eau potable',
  'participatory budget',
  'net zero',
  'school streets',
  'gender equality',
];
/** Milliseconds between two letters: 12,000 letters an hour, as somebody types who is used to it; and in a hurry. */
const PACES = { steady: 200, fast: 90 } as const;

/** What a reader waits for: the code before the first result, and each letter's results. */
export function run(): Promise<BenchLine[]> {
  return withSearchSite(async ({ serverUrl }) => {
    const browser = await launchBrowser();
    try {
      return [
        {
          name: 'gzip JavaScript before the first result',
          value: (await codeBeforeFirstResult(browser, serverUrl)) / KB,
          unit: 'KB',
          limit: 120,
          is: 'at most',
        },
        await keyToResults(browser, serverUrl, 'steady'),
        await keyToResults(browser, serverUrl, 'fast'),
      ];
    } finally {
      await browser.close();
    }
  });
}

/** Bytes, after gzip, of every script that has been asked for by the moment in which the first result is drawn. */
async function codeBeforeFirstResult(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('article')) return;
      performance.mark('first result');
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const scripts = await page.evaluate(() => {
    const first = performance.getEntriesByName('first result')[0]?.startTime ?? Number.NaN;
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => name.endsWith('.js') && startTime <= first)
      .map(({ name }) => name);
  });
  if (scripts.length === 0) throw new Error('The page showed no result.');
  await page.close();
  const sizes = await Promise.all(
    scripts.map(async (script) => gzipSync(await (await fetch(script)).bytes()).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** From a key to the painted results of everything typed so far, at the 95th percentile. */
async function keyToResults(browser: Browser, url: string, pace: keyof typeof PACES): Promise<BenchLine> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  await typeAndTime(page, url, WARM_UP_WORDS, PACES[pace]);
  const times = await typeAndTime(page, url, WORDS, PACES[pace]);
  await page.close();
  return {
    name: `key to results, ${pace} typing, p95 of ${times.length} letters`,
    value: quantile(times, 0.95),
    unit: 'ms',
    limit: 100,
    is: 'at most',
  };
}
