import { useEffect, useState, type RefObject } from 'react';

const BESIDE = 8; // rows above and below, so that a turn of the wheel finds them there
const AT_FIRST = 20; // rows, until it is known how many are seen

export interface ListWindow {
  readonly first: number;
  readonly end: number;
  /** Of one row, in pixels; 0 until it is known. */
  readonly height: number;
}

/** Which rows of a long table are made: those that are seen, and some around them. All are as high as the first. */
export function useWindow(frame: RefObject<HTMLElement | null>, total: number): ListWindow {
  const [seen, setSeen] = useState<ListWindow>({ first: 0, end: AT_FIRST, height: 0 });
  useEffect(() => {
    const outer = frame.current;
    if (!outer || total === 0) return;
    const look = () => {
      const height = outer.querySelector<HTMLElement>('tbody tr[data-at]')?.offsetHeight ?? 0;
      if (height === 0) return; // not laid out yet
      // Only every few rows, so that scrolling does not draw the table at each step.
      const step = BESIDE / 2;
      const first = Math.floor(outer.scrollTop / height / step) * step;
      const end = Math.ceil((outer.scrollTop + outer.clientHeight) / height / step) * step;
      setSeen((before) =>
        before.first === first && before.end === end && before.height === height
          ? before
          : { first, end, height },
      );
    };
    look();
    outer.addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      outer.removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [frame, total]);
  const { first, end, height } = seen;
  return { first: Math.max(0, first - BESIDE), end: Math.min(total, end + BESIDE), height };
}
