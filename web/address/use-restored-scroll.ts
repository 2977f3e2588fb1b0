import { useLayoutEffect } from 'react';
import { takePendingScroll } from './scroll-memory.ts';

/** Scrolls back to where the reader was, as soon as `isReady` says that the page shows it again. */
export function useRestoredScroll(isReady: boolean): void {
  useLayoutEffect(() => {
    if (!isReady) return;
    const position = takePendingScroll();
    if (position !== undefined) scrollTo(0, position);
  });
}
