import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface Axe {
  run(context: Document, options: axe.RunOptions): Promise<axe.AxeResults>;
}

type Rules = NonNullable<axe.RunOptions['runOnly']>;

const ALL: Rules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const CONTRAST: Rules = { type: 'rule', values: ['color-contrast'] };

/** Fails with what axe found and where, in a form that can be read; rules in `except` are not asked. */
export async function expectNoViolations(page: Page, except: readonly string[] = []): Promise<void> {
  expect(await violationsOn(page, ALL, except)).toEqual([]);
}

/** The same for what changes with the colours alone. */
export async function expectContrast(page: Page): Promise<void> {
  expect(await violationsOn(page, CONTRAST)).toEqual([]);
}

/** All of it in light colours, and in dark ones what changes with the colours. */
export async function expectNoViolationsInBothColours(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNoViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectContrast(page);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Each as `rule: where`. */
export async function violationsOn(
  page: Page,
  runOnly = ALL,
  except: readonly string[] = [],
): Promise<string[]> {
  // Further down the box that stays covers half of some link, which axe takes for one that is too small.
  await page.evaluate(() => scrollTo(0, 0));
  // A colour on its way to another one has neither one's contrast.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // Only what is wrong is described: descriptions of what is right take most of the time.
  const rules = Object.fromEntries(except.map((rule) => [rule, { enabled: false }]));
  const options: axe.RunOptions = { runOnly, rules, resultTypes: ['violations'] };
  return page.evaluate(async (given) => {
    const looker = (window as unknown as { axe: Axe }).axe;
    const { violations } = await looker.run(document, given);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
  }, options);
}
