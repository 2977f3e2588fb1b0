import { browserStore } from './browser-store.ts';

/** Characters; a longer text is a report of its own. */
export const MAX_NOTE = 2_000;

type Notes = Readonly<Record<string, string>>;

const notes = browserStore<Notes>('metroteca-shortlist-notes', (stored) =>
  Object.fromEntries(
    Object.entries(stored ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  ),
);

/** What the reader wrote about the records of the shortlist, by their ids, kept in this browser only. */
export const useNotes = notes.use;

export function setNote(id: string, text: string): void {
  const { [id]: _before, ...others } = notes.get();
  notes.set(text === '' ? others : { ...others, [id]: text.slice(0, MAX_NOTE) });
}

/** Removes every note. */
export function clearNotes(): void {
  notes.set({});
}
