import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with what axe found and where, in a form that can be read. */
export async function expectNoViolations(page: Page): Promise<void> {
  // Further down the box that stays covers half of some link, which axe takes for one that is too small.
  await page.evaluate(() => scrollTo(0, 0));
  expect(await violationsOn(page, new AxeBuilder({ page }).withTags(TAGS))).toEqual([]);
}

/** The same for what changes with the colours alone. */
export async function expectContrast(page: Page): Promise<void> {
  expect(await violationsOn(page, new AxeBuilder({ page }).withRules(['color-contrast']))).toEqual([]);
}

async function violationsOn(page: Page, builder: AxeBuilder): Promise<string[]> {
  // A colour on its way to another one has neither one's contrast.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  // Our pages have no frames; with them axe opens a second page for each look, which takes most of the time.
  const { violations } = await builder.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
