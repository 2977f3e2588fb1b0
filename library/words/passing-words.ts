import { foldText } from '../../domain/vocabularies/fold.ts';
import type { LibraryRecord } from '../../domain/record.ts';

/** A word of records: how many have it, and whether one writes it small. */
export interface CountedWord {
  readonly word: string;
  readonly records: number;
  readonly isPlain: boolean;
}

/** A name that a place of the library has; `cityId` is absent for the name of a state. */
export interface PlaceName {
  readonly name: string;
  readonly cityId?: string;
}

const MAX_WORDS = 300_000; // some 30 MB; past this, words that only one record has had so far are forgotten
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LONGEST = 40; // characters; longer ones are addresses and codes

/** Notes the words of records and the names of their cities while they pass on their way into the index. */
export class PassingWords {
  readonly #words = new Map<string, { records: number; isPlain: boolean; last: number }>();
  readonly #places = new Map<string, ReadonlySet<string>>();
  readonly #states = new Set<string>();
  #records = 0;

  add(record: LibraryRecord, cityNames: readonly string[]): void {
    this.#records += 1;
    const texts = [
      record.title,
      record.titleOriginal ?? '',
      record.summary,
      ...record.sections.map(({ text }) => text),
      ...(record.translations ?? []).flatMap(({ title = '', summary = '' }) => [title, summary]),
    ];
    for (const text of texts) this.#addText(text);
    if (this.#words.size > MAX_WORDS) this.#forgetRare();
    if (record.city === undefined) return;
    const { id, name, state } = record.city;
    if (!this.#places.has(id)) this.#places.set(id, new Set([name, ...cityNames].map(foldText)));
    if (state) this.#states.add(foldText(state));
  }

  words(): CountedWord[] {
    return [...this.#words].map(([word, { records, isPlain }]) => ({ word, records, isPlain }));
  }

  names(): PlaceName[] {
    const ofCities = [...this.#places].flatMap(([cityId, names]) =>
      [...names].map((name) => ({ name, cityId })),
    );
    return [...ofCities, ...[...this.#states].map((name) => ({ name }))].filter(
      ({ name }) => name.length > 1,
    );
  }

  #addText(text: string): void {
    for (const [written] of text.matchAll(WORD)) {
      const word = foldText(written);
      if (word.length > LONGEST || word.includes(' ')) continue;
      const known = this.#words.get(word);
      const isPlain = /^\p{Ll}/u.test(written);
      if (!known) {
        this.#words.set(word, { records: 1, isPlain, last: this.#records });
        continue;
      }
      known.isPlain ||= isPlain;
      if (known.last === this.#records) continue;
      known.records += 1;
      known.last = this.#records;
    }
  }

  #forgetRare(): void {
    for (const [word, { records, last }] of this.#words) {
      if (records === 1 && last !== this.#records) this.#words.delete(word);
    }
  }
}
