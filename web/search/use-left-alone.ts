import { useEffect, useEffectEvent } from 'react';

const SCROLL_KEYS: readonly string[] = ['PageUp', 'PageDown'];

/**
 * Calls `leave` when somebody scrolls the page, by wheel, finger, key or bar, or presses outside of the box, as long as its list is
 * open. Scrolling the list itself is no leaving. Gestures are asked, not the scroll: the page also scrolls by itself
 * when the keyboard of a phone comes, or when results become fewer.
 */
export function useLeftAlone(isOpen: boolean, listId: string, box: () => Element | null, leave: () => void) {
  const onLeave = useEffectEvent(leave);
  const boxNow = useEffectEvent(box);
  useEffect(() => {
    if (!isOpen) return;
    const isIn = (element: Element | null, { target }: Event) =>
      target instanceof Node && element?.contains(target) === true;
    const scroll = (event: Event) => {
      if (!isIn(document.getElementById(listId), event)) onLeave();
    };
    const press = (event: Event) => {
      if (!isIn(boxNow(), event)) onLeave();
    };
    const key = (event: KeyboardEvent) => {
      if (SCROLL_KEYS.includes(event.key)) onLeave();
    };
    const passive = { passive: true } as const;
    document.addEventListener('wheel', scroll, passive);
    document.addEventListener('touchmove', scroll, passive);
    document.addEventListener('pointerdown', press);
    document.addEventListener('keydown', key);
    return () => {
      document.removeEventListener('wheel', scroll);
      document.removeEventListener('touchmove', scroll);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('keydown', key);
    };
  }, [isOpen, listId]);
}
