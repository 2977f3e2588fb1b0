import { browserStore } from './browser-store.ts';

/** More than this is a sample for the export, and too long for a link. */
export const MAX_SHORTLISTED = 100;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const shortlist = browserStore<readonly string[]>('metroteca-shortlist', (stored) =>
  Array.isArray(stored) ? clean(stored) : [],
);

/** The ids of the records that the reader keeps in this browser, in the reader’s order: as added, until they move one. */
export const useShortlist = shortlist.use;

/** Adds a record, or takes it out. */
export function toggleShortlisted(id: string): void {
  const ids = shortlist.get();
  setShortlist(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
}

/** Moves a record by so many places, towards the front when negative. */
export function moveShortlisted(id: string, by: number): void {
  const ids = shortlist.get();
  const from = ids.indexOf(id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= ids.length) return;
  setShortlist(ids.toSpliced(from, 1).toSpliced(to, 0, id));
}

export function setShortlist(ids: readonly string[]): void {
  shortlist.set(clean(ids));
}

/** Only what can be an id, once, and not more than a list can hold. */
export function clean(values: readonly unknown[]): readonly string[] {
  const ids = values.filter((value): value is string => typeof value === 'string' && ID.test(value));
  return [...new Set(ids)].slice(0, MAX_SHORTLISTED);
}
