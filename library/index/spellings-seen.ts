import type { Meilisearch } from 'meilisearch';
import type { IndexKeys } from '../words/index-keys.ts';
import { meaningsOf } from '../words/phrase-table.ts';
import { settleTask, whileReachable } from './engine-client.ts';

/** The fields that hold words as they are written, and no keys. */
const BARE_WORDS: ReadonlySet<string> = new Set(['spelled', 'names'] satisfies (keyof IndexKeys)[]);
const KEY_OF_SPELLING = /^[12]/;

/**
 * The spellings that documents have, of those that the synonyms know: a third of them in the sample. The engine unpacks
 * its whole table for each word of a query, so it gets only these; for a spelling that no document has, searches ask for
 * the meaning itself.
 */
export class SpellingsSeen {
  readonly #seen = new Set<string>();
  readonly #others = new Set<string>();

  add(keys: IndexKeys): void {
    for (const [field, text] of Object.entries(keys) as [string, string][]) {
      if (BARE_WORDS.has(field)) continue;
      for (const word of text.split(' ')) if (KEY_OF_SPELLING.test(word)) this.#note(word);
    }
  }

  #note(word: string): void {
    if (this.#seen.has(word) || this.#others.has(word)) return;
    (meaningsOf(word).length > 0 ? this.#seen : this.#others).add(word);
  }

  /** Synonyms for these, as the engine takes them. */
  synonyms(): Record<string, string[]> {
    return Object.fromEntries([...this.#seen].map((word) => [word, [...meaningsOf(word)]]));
  }
}

/** Tells an index of the spellings that it does not know yet. It forgets none. Throws IndexError. */
export async function addSynonyms(client: Meilisearch, index: string, seen: SpellingsSeen): Promise<void> {
  const held = (await whileReachable(() => client.index(index).getSynonyms())) ?? {};
  const wanted = seen.synonyms();
  if (Object.keys(wanted).every((word) => Object.hasOwn(held, word))) return;
  await settleTask(client, () => client.index(index).updateSynonyms({ ...held, ...wanted }));
}
