import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface Axe {
  run(context: Document | { include: Element[] }, options: axe.RunOptions): Promise<axe.AxeResults>;
}

type Rules = NonNullable<axe.RunOptions['runOnly']>;

const ALL: Rules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const CONTRAST: Rules = { type: 'rule', values: ['color-contrast'] };

/** Marks the texts that are asked about. */
const DIFFERENT = 'data-different-text';

/** Fails with what axe found and where, in a form that can be read; rules in `except` are not asked. */
export async function expectNoViolations(page: Page, except: readonly string[] = []): Promise<void> {
  expect(await violationsOn(page, except)).toEqual([]);
}

/** The same for what changes with the colours alone, after a look at everything in the other colours. */
export async function expectContrast(page: Page): Promise<void> {
  expect(await paleOn(page)).toEqual([]);
}

/** What has too little contrast: of texts with the same colours and backgrounds one is asked, and the rest takes most of the time. */
export async function paleOn(page: Page): Promise<string[]> {
  await prepare(page);
  await page.evaluate(markDifferentTexts, DIFFERENT);
  return look(page, { runOnly: CONTRAST, resultTypes: ['violations'] }, `[${DIFFERENT}]`);
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
export async function violationsOn(page: Page, except: readonly string[] = []): Promise<string[]> {
  await prepare(page);
  const rules = Object.fromEntries(['color-contrast', ...except].map((rule) => [rule, { enabled: false }]));
  // Only what is wrong is described: descriptions of what is right take most of the time.
  const found = await look(page, { runOnly: ALL, rules, resultTypes: ['violations'] });
  return except.includes('color-contrast') ? found : [...found, ...(await paleOn(page))];
}

async function prepare(page: Page): Promise<void> {
  // Further down the box that stays covers half of some link, which axe takes for one that is too small.
  await page.evaluate(() => scrollTo(0, 0));
  // A colour on its way to another one has neither one's contrast.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
}

/** All of the page, or what a selector finds in it. */
async function look(page: Page, options: axe.RunOptions, selector?: string): Promise<string[]> {
  return page.evaluate(
    async ([given, among]) => {
      const looker = (window as unknown as { axe: Axe }).axe;
      const where = among ? { include: [...document.querySelectorAll(among)] } : document;
      const { violations } = await looker.run(where, given);
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
    },
    [options, selector] as const,
  );
}

/** Runs in the page: marks one of the texts that have the same colours, size and weight on the same backgrounds. */
function markDifferentTexts(mark: string): void {
  const beneath = new Map<Element | null, string>([[null, '']]);
  const groundOf = (element: Element | null): string => {
    const known = beneath.get(element);
    if (element === null || known !== undefined) return known ?? '';
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const isClear = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && opacity === '1';
    const under = groundOf(element.parentElement);
    const ground = isClear ? under : `${under}|${backgroundColor} ${backgroundImage} ${opacity}`;
    beneath.set(element, ground);
    return ground;
  };
  const seen = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    element.removeAttribute(mark);
    const hasText =
      element.matches('input, select, textarea') ||
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    if (!hasText || !element.checkVisibility()) continue;
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const look = [color, fontSize, fontWeight, textShadow, groundOf(element)].join(' ');
    if (!seen.has(look)) element.setAttribute(mark, '');
    seen.add(look);
  }
}
