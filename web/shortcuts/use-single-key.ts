import { useEffect, useEffectEvent } from 'react';
import { areShortcutsOn } from './shortcut-store.ts';

/** Does something at a key, unless somebody is writing, holds another key, has a dialog open or wants no shortcuts. */
export function useSingleKey(key: string, act: () => void): void {
  const onKey = useEffectEvent(act);
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (!areShortcutsOn() || isWriting(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      onKey();
    }
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key]);
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName);
}
