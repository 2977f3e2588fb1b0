import { useSyncExternalStore } from 'react';

/** A value that this browser keeps, the same in all its tabs. */
export interface BrowserStore<Value> {
  readonly use: () => Value;
  readonly get: () => Value;
  readonly set: (value: Value) => void;
}

/**
 * A value kept as JSON in this browser only. `read` makes one of what is stored, which may be nothing or of somebody
 * else. A browser that stores nothing keeps it until the page is closed.
 */
export function browserStore<Value>(key: string, read: (stored: unknown) => Value): BrowserStore<Value> {
  let kept: { readonly value: Value } | undefined;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };

  function get(): Value {
    kept ??= { value: read(stored(key)) };
    return kept.value;
  }

  function set(value: Value): void {
    kept = { value };
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      // no storage, or none left
    }
    tell();
  }

  /** Another tab changed it. */
  function readAgain(event: StorageEvent): void {
    if (event.key !== key) return;
    kept = undefined;
    tell();
  }

  function subscribe(onChange: () => void): () => void {
    listeners.add(onChange);
    if (listeners.size === 1) addEventListener('storage', readAgain);
    return () => {
      listeners.delete(onChange);
      if (listeners.size === 0) removeEventListener('storage', readAgain);
    };
  }

  return { use: () => useSyncExternalStore(subscribe, get), get, set };
}

function stored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
