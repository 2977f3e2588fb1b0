import { useEffect, useRef } from 'react';

/** For the main element: a page that came without loading takes the focus, which was on the link that led here. */
export function useFocusAtFirst() {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, []);
  return main;
}
