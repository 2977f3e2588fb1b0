import type { Page } from 'playwright-core';

const MAX_STOPS = 400; // of the Tab key; a page with more is too long for anybody

/** Somebody without a mouse: moves with Tab, and types. */
export function keyboardOf(page: Page) {
  /** What the focus is on, as it is called. */
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      if (!element || element === document.body) return '';
      const label =
        element.getAttribute('aria-label') ??
        [...(element.labels ?? [])].map((each) => each.textContent).join(' ');
      return (label || element.textContent || '').replace(/\s+/g, ' ').trim();
    });

  /** Presses Tab (or with Shift) until the focus is on something of this name. */
  async function tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const isIt = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
    const passed: string[] = [];
    for (let stops = 0; stops < MAX_STOPS; stops += 1) {
      await page.keyboard.press(key);
      const text = await focused();
      if (isIt(text)) return;
      passed.push(text);
    }
    throw new Error(`No focus on ${String(name)}. It went over: ${[...new Set(passed)].join(' | ')}`);
  }

  return {
    tabTo,
    /** Goes to a field and types into it. */
    async typeInto(name: string | RegExp, text: string): Promise<void> {
      await tabTo(name);
      await page.keyboard.type(text);
    },
    /** Goes to a list of choices and moves down it to one that begins so. */
    async choose(name: string | RegExp, choice: string): Promise<void> {
      await tabTo(name);
      // Typing its first letters would do, but letters that come slowly, as on a busy machine, begin another word.
      const chosen = () =>
        page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.text ?? '');
      await page.keyboard.press('Home');
      for (let before = ''; !(await chosen()).startsWith(choice);) {
        const now = await chosen();
        if (now === before) throw new Error(`No choice begins with “${choice}”; the last is “${now}”.`);
        before = now;
        await page.keyboard.press('ArrowDown');
      }
    },
    /** Goes to a link or a button and presses it. */
    async press(name: string | RegExp): Promise<void> {
      await tabTo(name);
      await page.keyboard.press('Enter');
    },
  };
}
