import { useSyncExternalStore } from 'react';

const STORED_AS = 'metroteca-shortlist-notes';
/** Characters; a longer text is a report of its own. */
export const MAX_NOTE = 2_000;

type Notes = Readonly<Record<string, string>>;

let kept: Notes | undefined;
const listeners = new Set<() => void>();

/** What the reader wrote about the records of the shortlist, by their ids, kept in this browser only. */
export function useNotes(): Notes {
  return useSyncExternalStore(subscribe, notes);
}

export function setNote(id: string, text: string): void {
  const { [id]: _before, ...others } = notes();
  keep(text === '' ? others : { ...others, [id]: text.slice(0, MAX_NOTE) });
}

/** Removes every note. */
export function clearNotes(): void {
  keep({});
}

function keep(changed: Notes): void {
  kept = changed;
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(kept));
  } catch {
    // A browser that stores nothing keeps the notes until the page is closed.
  }
  for (const listener of listeners) listener();
}

function notes(): Notes {
  kept ??= stored();
  return kept;
}

function stored(): Notes {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORED_AS) ?? '{}');
    const texts = Object.entries(value ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return Object.fromEntries(texts);
  } catch {
    return {}; // no storage, or a value of somebody else
  }
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  if (listeners.size === 1) addEventListener('storage', readAgain);
  return () => {
    listeners.delete(onChange);
    if (listeners.size === 0) removeEventListener('storage', readAgain);
  };
}

/** Another tab changed a note. */
function readAgain(event: StorageEvent): void {
  if (event.key !== STORED_AS) return;
  kept = undefined;
  for (const listener of listeners) listener();
}
