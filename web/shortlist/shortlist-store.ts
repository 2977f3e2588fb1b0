import { useSyncExternalStore } from 'react';

const STORED_AS = 'metroteca-shortlist';
/** More than this is a sample for the export, and too long for a link. */
export const MAX_SHORTLISTED = 100;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

let kept: readonly string[] | undefined;
const listeners = new Set<() => void>();

/** The ids of the records that the reader keeps in this browser, in the reader’s order: as added, until they move one. */
export function useShortlist(): readonly string[] {
  return useSyncExternalStore(subscribe, shortlist);
}

/** Adds a record, or takes it out. */
export function toggleShortlisted(id: string): void {
  const ids = shortlist();
  setShortlist(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
}

/** Moves a record by so many places, towards the front when negative. */
export function moveShortlisted(id: string, by: number): void {
  const ids = shortlist();
  const from = ids.indexOf(id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= ids.length) return;
  setShortlist(ids.toSpliced(from, 1).toSpliced(to, 0, id));
}

export function setShortlist(ids: readonly string[]): void {
  kept = clean(ids);
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(kept));
  } catch {
    // A browser that stores nothing keeps the list until the page is closed.
  }
  for (const listener of listeners) listener();
}

function shortlist(): readonly string[] {
  kept ??= stored();
  return kept;
}

function stored(): readonly string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORED_AS) ?? '[]');
    return Array.isArray(value) ? clean(value) : [];
  } catch {
    return []; // no storage, or a value of somebody else
  }
}

/** Only what can be an id, once, and not more than a list can hold. */
export function clean(values: readonly unknown[]): readonly string[] {
  const ids = values.filter((value): value is string => typeof value === 'string' && ID.test(value));
  return [...new Set(ids)].slice(0, MAX_SHORTLISTED);
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  if (listeners.size === 1) addEventListener('storage', readAgain);
  return () => {
    listeners.delete(onChange);
    if (listeners.size === 0) removeEventListener('storage', readAgain);
  };
}

/** Another tab changed the list. */
function readAgain(event: StorageEvent): void {
  if (event.key !== STORED_AS) return;
  kept = undefined;
  for (const listener of listeners) listener();
}
