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
    /** Goes to a list of choices and types the first letters of one. */
    async choose(name: string | RegExp, choice: string): Promise<void> {
      await tabTo(name);
      // All letters at once: where one waits for the other, as on a busy machine, it begins another word.
      await Promise.all(
        Array.from(choice, (letter) => page.keyboard.press(letter === ' ' ? 'Space' : letter)),
      );
      const chosen = await page.evaluate(
        () => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.text,
      );
      if (!chosen?.startsWith(choice)) throw new Error(`“${choice}” was typed, “${chosen}” was chosen.`);
    },
    /** Goes to a link or a button and presses it. */
    async press(name: string | RegExp): Promise<void> {
      await tabTo(name);
      await page.keyboard.press('Enter');
    },
  };
}
