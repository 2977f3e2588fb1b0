import { useSingleKey } from '../shortcuts/use-single-key.ts';

/** "j" and "k" go to the next and the previous result, from the first one on. */
export function useResultKeys(): void {
  useSingleKey('j', () => step(1));
  useSingleKey('k', () => step(-1));
}

function step(by: 1 | -1): void {
  const articles = [...document.querySelectorAll('main article')];
  const at = articles.findIndex((article) => article.contains(document.activeElement));
  const next = articles[at === -1 ? 0 : at + by];
  next?.querySelector<HTMLElement>('h3 a')?.focus();
}
