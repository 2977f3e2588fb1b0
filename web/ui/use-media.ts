import { useCallback, useSyncExternalStore } from 'react';
import { BREAKPOINTS } from '../styles/breakpoints.ts';

/** As in the style sheets: below this, facets move into a dialog. */
export const PHONE = `(max-width: ${BREAKPOINTS.phone})`;

/** Whether a media query holds, kept up to date. */
export function useMedia(media: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(media);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [media],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(media).matches);
}
