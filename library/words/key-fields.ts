import { compoundKey, isSpelling } from './key.ts';
import { compounds, meaningsOf, phrasesSpelledBy } from './phrase-table.ts';
import { wordsOf } from './prepare-text.ts';
import { formsOf } from './word-forms.ts';

const FIELDS = ['head', 'topics', 'summary', 'sections', 'around'] as const;
type Field = (typeof FIELDS)[number];

/** The keys of a record by field, as the engine gets them; `texts` are what they are from. */
export function inFields(
  fields: Readonly<Record<Field, string>>,
  texts: readonly string[],
): Record<Field, string> {
  const placed = besideMeanings(withSpellings(withCompounds(fields), texts));
  return Object.fromEntries(FIELDS.map((field) => [field, inField(placed[field])])) as Record<Field, string>;
}

/** No word of a query is this one: only a title may begin with it, which ranks higher. */
const BEGINNING = '00';

export function inField(keys: string): string {
  return keys.trim() === '' ? '' : `${BEGINNING} ${keys.replace(BEFORE_A_KEY, ` ${BETWEEN} `)}`;
}

/** The engine takes digits together with a word of another script before them, so that a key there would be lost. */
const BEFORE_A_KEY = /(?<=[^a-z0-9 ]) (?=[0-9])/gu;
const BETWEEN = 'o0o';

/** Adds what means several concepts at once to the first field by which a record has had them all. */
function withCompounds(fields: Readonly<Record<Field, string>>): Record<Field, string> {
  const held = new Set<string>();
  let missing = compounds();
  const filled: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    for (const key of fields[field].split(' ')) held.add(key);
    const complete = missing.filter((keys) => keys.every((key) => held.has(key)));
    missing = missing.filter((keys) => !complete.includes(keys));
    filled[field] = [fields[field], ...complete.map(compoundKey)].join(' ');
  }
  return filled as Record<Field, string>;
}

const SENTENCE = /(?<=[.!?;])\s+/u;

/** Adds phrases whose words are all in one sentence, though apart, to what has their meaning: only their rank is better. */
function withSpellings(fields: Record<Field, string>, texts: readonly string[]): Record<Field, string> {
  const held = new Set(Object.values(fields).flatMap((field) => field.split(' ')));
  const sentences = texts.flatMap((text) => text.split(SENTENCE)).map(wordsOf);
  const spelledApart = sentences
    .flatMap((words) => phrasesSpelledBy(new Set(words.map((word) => formsOf(word).stem))))
    .filter(({ keys, term }) => !held.has(term) && keys.every((key) => held.has(key)));
  return { ...fields, around: [fields.around, ...new Set(spelledApart.map(({ term }) => term))].join(' ') };
}

/**
 * Adds each spelling that a record has to the first field that has its meaning: of two records with the very word, the
 * one whose title means it comes before the one that says it in passing.
 */
function besideMeanings(fields: Readonly<Record<Field, string>>): Record<Field, string> {
  const placed = new Map<string, number>();
  const filled = FIELDS.map((field) => fields[field].split(' '));
  for (const [at, keys] of filled.entries())
    for (const key of keys) if (!placed.has(key)) placed.set(key, at);
  for (const [term, at] of placed) {
    if (!isSpelling(term)) continue;
    const meant = placed.get(meaningsOf(term)[0] ?? '') ?? at;
    if (meant < at) filled[meant]?.push(term);
  }
  return Object.fromEntries(FIELDS.map((field, at) => [field, filled[at]?.join(' ')])) as Record<
    Field,
    string
  >;
}
