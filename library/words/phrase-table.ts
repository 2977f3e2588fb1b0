import { foldText } from '../../domain/vocabularies/fold.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { labelsOf } from '../../languages/read-terms.ts';
import { COMPOUNDS, CONCEPTS } from './concepts.ts';
import { compoundKey, conceptKey, placeKey, spellingKey } from './key.ts';
import type { Phrase } from './phrase.ts';
import { placePhrases } from './places/place-phrases.ts';
import { formsOf } from './word-forms.ts';

export interface PhraseMatch {
  /** How many words it takes. */
  readonly length: number;
  readonly keys: readonly string[];
  /** What the engine is asked for: the spelling itself, from which its synonyms go on to the meaning. */
  readonly term: string;
  readonly isPlace: boolean;
}

/** The words of a text, folded and without endings. */
export function stemsOf(text: string): string[] {
  return stemsOfFolded(foldText(text));
}

function stemsOfFolded(folded: string): string[] {
  return folded === '' ? [] : folded.split(' ').map((word) => formsOf(word).stem);
}

/** Every phrase with a meaning, as the table has it; what comes first wins. */
export function allPhrases(): readonly Phrase[] {
  return (every ??= madePhrases());
}

let every: readonly Phrase[] | undefined;

function madePhrases(): Phrase[] {
  const concepts = CONCEPTS.flatMap(({ id, words }) =>
    words.map((text) => ({ text, keys: [conceptKey(id)] })),
  );
  const compounds = COMPOUNDS.flatMap(({ means, words }) =>
    words.map((text) => ({ text, keys: means.map(conceptKey) })),
  );
  return [...concepts, ...compounds, ...placePhrases()];
}

interface Entry {
  readonly keys: readonly string[];
  readonly term: string;
  readonly isPlace: boolean;
  /** The only spellings, where endings do not come off: Indie is not India. */
  readonly spelled?: Set<string>;
}

const phrases = new Map<string, Entry>();
const longest = new Map<string, number>();

const NOTHING: readonly PhraseMatch[] = [];

/** The phrases that begin at a word, the longest first; `words` are the folded words, with their endings. */
export function phrasesAt(
  stems: readonly string[],
  words: readonly string[],
  start: number,
): readonly PhraseMatch[] {
  if (phrases.size === 0) fill();
  const most = Math.min(longest.get(stems[start] ?? '') ?? 0, stems.length - start);
  if (most === 0) return NOTHING;
  const matches: PhraseMatch[] = [];
  let joined = '';
  for (let length = 1; length <= most; length += 1) {
    joined = length === 1 ? (stems[start] ?? '') : `${joined} ${stems[start + length - 1] ?? ''}`;
    const entry = phrases.get(joined);
    if (!entry) continue;
    const written = entry.spelled && words.slice(start, start + length).join(' ');
    if (written !== undefined && !entry.spelled?.has(written)) continue;
    const term = written !== undefined && entry.isPlace ? placeKey(written) : entry.term;
    matches.unshift({ length, keys: entry.keys, term, isPlace: entry.isPlace });
  }
  return matches;
}

const wider = new Map<string, readonly string[]>(
  CONCEPTS.map(({ id, within }) => [conceptKey(id), within.map(conceptKey)]),
);

const closures = new Map<string, readonly string[]>();

/** A key with those of the wider concepts around it. */
export function withWider(key: string): readonly string[] {
  const known = closures.get(key);
  if (known) return known;
  const closure = [...new Set([key, ...(wider.get(key) ?? []).flatMap(withWider)])];
  if (wider.has(key)) closures.set(key, closure);
  return closure;
}

/** The phrases of several words that begin with one of these stems and have all their others too, in any order. */
export function phrasesSpelledBy(stems: ReadonlySet<string>): readonly Pick<PhraseMatch, 'keys' | 'term'>[] {
  if (phrases.size === 0) fill();
  return [...stems].flatMap((stem) =>
    (ofSeveralWords.get(stem) ?? []).filter(({ rest }) => rest.every((other) => stems.has(other))),
  );
}

const ofSeveralWords = new Map<
  string,
  { keys: readonly string[]; term: string; rest: readonly string[] }[]
>();

/** Whether a word is one of a phrase, endings taken off. */
export function isOfPhrase(stem: string): boolean {
  if (phrases.size === 0) fill();
  return stemsOfPhrases.has(stem);
}

/** The folded words of all phrases. */
export function phraseWords(): ReadonlySet<string> {
  if (phrases.size === 0) fill();
  return wordsOfPhrases;
}

/** Phrases without spaces, of scripts that have none between words. */
export function unspacedPhrases(): ReadonlySet<string> {
  if (phrases.size === 0) fill();
  return unspaced;
}

/** From each spelling to its meaning, for the engine, so that records with the very words come first. */
export function spellingSynonyms(): Record<string, string[]> {
  if (phrases.size === 0) fill();
  const meant = new Map<string, Set<string>>();
  for (const { term, keys, isPlace, spelled } of phrases.values()) {
    for (const one of spelled && isPlace ? [...spelled].map(placeKey) : [term]) {
      meant.set(one, (meant.get(one) ?? new Set()).add(compoundKey(keys)));
    }
  }
  return Object.fromEntries([...meant].map(([term, keys]) => [term, [...keys]]));
}

let meanings: ReadonlyMap<string, readonly string[]> | undefined;

/** By what else the engine finds a term, because of its synonyms. */
export function meaningsOf(term: string): readonly string[] {
  meanings ??= new Map(Object.entries(spellingSynonyms()));
  return meanings.get(term) ?? [];
}

/** The keys of the phrases that mean several concepts at once. */
export function compounds(): readonly (readonly string[])[] {
  severalAtOnce ??= [...new Map(allPhrases().map(({ keys }) => [compoundKey(keys), keys])).values()].filter(
    ({ length }) => length > 1,
  );
  return severalAtOnce;
}

let severalAtOnce: readonly (readonly string[])[] | undefined;

const stemsOfPhrases = new Set<string>();
const wordsOfPhrases = new Set<string>();
const unspaced = new Set<string>();

function fill(): void {
  findFamilies();
  for (const phrase of allPhrases()) add(phrase);
  for (const phrase of unknownLabels()) add(phrase);
}

/** Labels of topics in languages of which the table has no word yet, with what the English label means. */
function unknownLabels(): Phrase[] {
  return TOPICS.terms.flatMap((topic) => {
    const [english = '', ...others] = labelsOf(TOPICS, topic.id);
    const keys = knownKeys(english);
    return others.flatMap((text) =>
      keys.length === 0 || knownKeys(text).length > 0 ? [] : [{ text, keys }],
    );
  });
}

/** The keys of the phrases in a text, the longest at each place. */
function knownKeys(text: string): readonly string[] {
  const folded = foldText(text);
  const stems = stemsOfFolded(folded);
  const words = folded.split(' ');
  const keys: string[] = [];
  for (let at = 0; at < stems.length; at += 1) {
    const [match] = phrasesAt(stems, words, at);
    if (match === undefined) continue;
    keys.push(...match.keys);
    at += match.length - 1;
  }
  return keys;
}

const DERIVED = /^(?:ness|ing|ed|er)$/;
const LEAST_OF_FAMILY = 5; // letters

const families = new Map<string, string>();

/** Forms of one word with one meaning are one spelling: who asks for "homeless" finds "homelessness" as the very word. */
function findFamilies(): void {
  for (const { words } of CONCEPTS) {
    const stems = words.map((word) => stemsOf(word).join(' ')).filter((stem) => /^[a-z]+$/.test(stem));
    for (const stem of stems) {
      const bare = stems.find((other) => other.length >= LEAST_OF_FAMILY && isDerived(stem, other));
      if (bare !== undefined) families.set(stem, bare);
    }
  }
}

function isDerived(stem: string, bare: string): boolean {
  return stem.startsWith(bare) && DERIVED.test(stem.slice(bare.length));
}

const ACRONYM = /^[A-Z]{2,6}$/;

/** No ending comes off an acronym but that of its plural: "sud" and "todos" are neither SUDS nor TOD. */
function shortOnly(text: string, folded: string): Pick<Entry, 'spelled'> {
  return ACRONYM.test(text) ? { spelled: new Set([folded, `${folded}s`]) } : {};
}

function add({ text, keys, place }: Phrase): void {
  const folded = foldText(text);
  const stems = stemsOfFolded(folded);
  if (stems.length === 0) return;
  const joined = stems.join(' ');
  for (const stem of stems) stemsOfPhrases.add(stem);
  for (const word of folded.split(' ')) wordsOfPhrases.add(word);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(folded)) unspaced.add(folded);
  const known = phrases.get(joined);
  if (known) return void (compoundKey(known.keys) === compoundKey(keys) && known.spelled?.add(folded));
  const term = place ? placeKey(folded) : spellingKey(families.get(joined) ?? joined);
  const spelled = place === 'name' ? { spelled: new Set([folded]) } : shortOnly(text, folded);
  phrases.set(joined, { keys, term, isPlace: place !== undefined, ...spelled });
  const [first = '', ...rest] = stems;
  if (rest.length > 0 && !place) {
    const others = ofSeveralWords.get(first);
    if (others) others.push({ keys, term, rest });
    else ofSeveralWords.set(first, [{ keys, term, rest }]);
  }
  longest.set(first, Math.max(longest.get(first) ?? 0, stems.length));
}
