import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const MAX_STOPS = 400; // of the Tab key; a page with more is too long for anybody

/** Somebody without a mouse, who at every stop must see where the focus is. */
export function walkerOf(page: Page) {
  const problemNow = async () => (await page.evaluate(describeFocus)).problem;

  /** Presses Tab until the focused control has a fitting name. Every stop on the way is seen and not covered. */
  async function tabTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let stops = 0; stops < MAX_STOPS; stops += 1) {
      await page.keyboard.press(key);
      const stop = await page.evaluate(describeFocus);
      if (stop.name === '') continue; // the end of the page, before it starts again
      // What has just come in may still be on its way to its place.
      if (stop.problem !== '') await expect.poll(problemNow, { message: stop.name }).toBe('');
      if (name.test(stop.name)) return;
      passed.push(stop.name);
    }
    throw new Error(`No focus on ${String(name)}. It went over: ${passed.join(' | ')}`);
  }

  return {
    tabTo,
    async press(name: RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
      await tabTo(name);
      await page.keyboard.press(key);
    },
  };
}

/** Runs in the page: how the focused control is called, and what keeps one from seeing that it has the focus. */
function describeFocus(): { name: string; problem: string } {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return { name: '', problem: '' };
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  const name = element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent;

  // A hidden checkbox shows its focus on what is drawn for it, a slider on its handle, which no script can ask about.
  const isHidden = getComputedStyle(element).opacity === '0';
  const shown = (isHidden && label?.querySelector<HTMLElement>('.goal')) || element;
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  const isSlider = element instanceof HTMLInputElement && element.type === 'range';
  const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;

  const box = shown.getBoundingClientRect();
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const isCovered = !top || !(shown.contains(top) || top.contains(shown) || label?.contains(top));

  const problem =
    !hasOutline && !isSlider ? 'no outline' : isCovered ? `under ${top?.outerHTML.slice(0, 80)}` : '';
  return { name: name.replace(/\s+/g, ' ').trim(), problem };
}
