import { useSyncExternalStore } from 'react';

const STORED_AS = 'metroteca-shortcuts';
const OFF = 'off';

let isOn: boolean | undefined;
const listeners = new Set<() => void>();

/**
 * Whether single keys are shortcuts in this browser. They can be turned off, since to those who speak to their
 * computer every word is a row of keys (WCAG 2.1.4).
 */
export function areShortcutsOn(): boolean {
  isOn ??= stored();
  return isOn;
}

export function useShortcutsOn(): boolean {
  return useSyncExternalStore(subscribe, areShortcutsOn);
}

export function setShortcutsOn(next: boolean): void {
  isOn = next;
  try {
    if (next) localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, OFF);
  } catch {
    // A browser that stores nothing keeps the choice until the page is closed.
  }
  for (const listener of listeners) listener();
}

function stored(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== OFF;
  } catch {
    return true;
  }
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}
