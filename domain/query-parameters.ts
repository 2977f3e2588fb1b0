// Long, because every parameter of a search is read here, each by its own rules.
import {
  FACET_KEYS,
  isFacetKey,
  YEAR_MEANINGS,
  type Facet,
  type FacetKey,
  type YearMeaning,
} from './facets.ts';
import {
  DEFAULT_PAGE_SIZE,
  EMPTY_QUERY,
  FACETS_WITH_ALL,
  MAX_FACET_SIZE,
  MAX_NEAR_KM,
  MAX_PAGE,
  MAX_PAGE_SIZE,
  MAX_QUERY_LENGTH,
  MAX_TERMS_PER_FACET,
  RECORD_FIELDS,
  SEARCHED_PARTS,
  REGISTER_ROWS,
  SORTS,
  WORD_READINGS,
  type Area,
  type Language,
  type Near,
  type RecordFields,
  type RegisterRows,
  type SearchedPart,
  type Sort,
  type WordReading,
} from './query.ts';
import { nearestWord } from './nearest-word.ts';

/** A problem in one parameter of a query. */
export interface QueryIssue {
  readonly parameter: string;
  readonly code: QueryIssueCode;
  /** What to say about it, in any language: the server has the words (`query` in `server.json`). */
  readonly sentences: readonly QuerySentence[];
}

/** A sentence about a parameter, without its words. */
export interface QuerySentence {
  readonly says: QuerySaying;
  readonly values: Readonly<Record<string, string | number>>;
}

type QuerySaying =
  | 'notText'
  | 'tooLong'
  | 'tooManyTerms'
  | 'yearsReversed'
  | 'nearShape'
  | 'nearRange'
  | 'areaShape'
  | 'areaRange'
  | 'repeated'
  | 'empty'
  | 'missing'
  | 'notWhole'
  | 'range'
  | 'unknownParameter'
  | 'unknownTerm'
  | 'known'
  | 'allowed'
  | 'nearest'
  | 'severalValues';

export const QUERY_ISSUE_CODES = [
  'unknown_parameter',
  'repeated_parameter',
  'empty_value',
  'unknown_term',
  'too_many_terms',
  'too_long',
  'not_a_number',
  'out_of_range',
  'not_text',
] as const;
export type QueryIssueCode = (typeof QUERY_ISSUE_CODES)[number];

const MIN_YEAR = 1800; // as in `record.ts`, which is not imported here: it would bring zod to every page
const MAX_YEAR = 2200;
const SHORT_LIST = 20; // a list of allowed values that still fits into a sentence
const CONTROL = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]+/g;
const DECIMAL = /^-?\d{1,5}(?:\.\d{1,6})?$/; // six decimals are 11 cm, and still print without an exponent

/** Reads parameters one by one, and notes an issue for each that cannot be read. */
export class ParameterReader {
  readonly issues: QueryIssue[] = [];
  readonly #values = new Map<string, string[]>();

  constructor(raw: string, known: readonly string[]) {
    for (const [name, value] of new URLSearchParams(raw)) {
      if (!known.includes(name)) this.#unknownParameter(name, known);
      else this.#values.set(name, [...(this.#values.get(name) ?? []), value]);
    }
  }

  /** Free text: trimmed, white space and control characters folded to single spaces. */
  text(): string {
    const value = this.#single('q');
    if (value === undefined) return EMPTY_QUERY.q;
    if (value.includes('\ufffd')) this.#note('q', 'not_text', { says: 'notText', values: {} });
    const text = value
      .replace(CONTROL, ' ')
      .replace(/\ufffd/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if ([...text].length <= MAX_QUERY_LENGTH) return text;
    const values = { count: [...text].length, most: MAX_QUERY_LENGTH };
    this.#note('q', 'too_long', { says: 'tooLong', values });
    return [...text].slice(0, MAX_QUERY_LENGTH).join('').trim();
  }

  /** The chosen terms of a facet: known ones, each once, in the order given. */
  terms(facet: Facet): string[] {
    const read = (value: string) => (facet.key === 'country' ? value.toUpperCase() : value);
    const chosen = this.#list(facet.key).map(read);
    const known = chosen.filter((value) => {
      if (facet.isTerm(value)) return true;
      this.#unknownTerm(facet.key, value, facet.vocabulary?.terms.map((term) => term.id) ?? []);
      return false;
    });
    const distinct = [...new Set(known)];
    if (distinct.length <= MAX_TERMS_PER_FACET) return distinct;
    const values = { count: distinct.length, most: MAX_TERMS_PER_FACET };
    this.#note(facet.key, 'too_many_terms', { says: 'tooManyTerms', values });
    return distinct.slice(0, MAX_TERMS_PER_FACET);
  }

  all(): FacetKey[] {
    return this.#keys('all', FACETS_WITH_ALL);
  }

  /** Which facets to count, in registry order. */
  facets(): readonly FacetKey[] {
    const given = this.#list('facets');
    if (given.length === 0) return EMPTY_QUERY.facets;
    if (given.length === 1 && given[0] === 'none') return [];
    const chosen = this.#keys('facets', FACET_KEYS);
    return FACET_KEYS.filter((key) => chosen.includes(key));
  }

  years(): [from: number | undefined, to: number | undefined] {
    const from = this.#integer('from', MIN_YEAR, MAX_YEAR);
    const to = this.#integer('to', MIN_YEAR, MAX_YEAR);
    if (from === undefined || to === undefined || from <= to) return [from, to];
    this.#note('to', 'out_of_range', { says: 'yearsReversed', values: { from, to } });
    return [from, undefined];
  }

  yearMeaning(): YearMeaning {
    return this.#oneOf('years', YEAR_MEANINGS) ?? EMPTY_QUERY.years;
  }

  near(): Near | undefined {
    const value = this.#single('near');
    if (value === undefined) return undefined;
    const parts = value.split(',');
    if (parts.length !== 3 || !parts.every((part) => DECIMAL.test(part))) {
      this.#note('near', 'not_a_number', { says: 'nearShape', values: {} });
      return undefined;
    }
    const [lat, lng, km] = parts.map((part) => Number(part) + 0) as [number, number, number];
    if (Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && km > 0 && km <= MAX_NEAR_KM) return { lat, lng, km };
    this.#note('near', 'out_of_range', { says: 'nearRange', values: { most: MAX_NEAR_KM } });
    return undefined;
  }

  area(): Area | undefined {
    const value = this.#single('area');
    if (value === undefined) return undefined;
    const parts = value.split(',');
    if (parts.length !== 4 || !parts.every((part) => DECIMAL.test(part))) {
      this.#note('area', 'not_a_number', { says: 'areaShape', values: {} });
      return undefined;
    }
    const [west, south, east, north] = parts.map((part) => Number(part) + 0) as [
      number,
      number,
      number,
      number,
    ];
    const isOnEarth = Math.max(Math.abs(west), Math.abs(east)) <= 180 && south >= -90 && north <= 90;
    if (isOnEarth && south < north && west !== east) return { west, south, east, north };
    this.#note('area', 'out_of_range', { says: 'areaRange', values: {} });
    return undefined;
  }

  wordReading(): WordReading {
    return this.#oneOf('words', WORD_READINGS) ?? EMPTY_QUERY.words;
  }

  searchedPart(): SearchedPart {
    return this.#oneOf('in', SEARCHED_PARTS) ?? EMPTY_QUERY.in;
  }

  sort(): Sort {
    return this.#oneOf('sort', SORTS) ?? EMPTY_QUERY.sort;
  }

  /** One of the languages of the site. */
  language(languages: readonly Language[]): Language {
    return this.#oneOf('lang', languages) ?? EMPTY_QUERY.lang;
  }

  page(): number {
    return this.#integer('page', 1, MAX_PAGE) ?? 1;
  }

  registerRows(): RegisterRows {
    return this.#oneOf('registers', REGISTER_ROWS) ?? EMPTY_QUERY.registers;
  }

  recordFields(): RecordFields {
    return this.#oneOf('fields', RECORD_FIELDS) ?? EMPTY_QUERY.fields;
  }

  facetSize(): number {
    return this.#integer('facetSize', 1, MAX_FACET_SIZE) ?? EMPTY_QUERY.facetSize;
  }

  size(): number {
    return this.#integer('size', 1, MAX_PAGE_SIZE) ?? DEFAULT_PAGE_SIZE;
  }

  #single(name: string): string | undefined {
    const values = this.#values.get(name) ?? [];
    if (values.length > 1)
      this.#note(name, 'repeated_parameter', { says: 'repeated', values: { count: values.length } });
    return values[0];
  }

  #list(name: string): string[] {
    const values = this.#values.get(name) ?? [];
    if (values.includes('')) this.#note(name, 'empty_value', { says: 'empty', values: {} });
    return values.filter((value) => value !== '');
  }

  #keys(name: string, allowed: readonly FacetKey[]): FacetKey[] {
    const known = this.#list(name).filter((value): value is FacetKey => {
      if (isFacetKey(value) && allowed.includes(value)) return true;
      this.#unknownTerm(name, value, allowed);
      return false;
    });
    return [...new Set(known)];
  }

  #oneOf<Value extends string>(name: string, allowed: readonly Value[]): Value | undefined {
    const value = this.#single(name);
    if (value === undefined) return undefined;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) this.#unknownTerm(name, value, allowed);
    return found;
  }

  #integer(name: string, min: number, max: number): number | undefined {
    const value = this.#single(name);
    if (value === undefined) return undefined;
    if (!/^-?\d{1,15}$/.test(value)) {
      this.#note(name, 'not_a_number', { says: 'notWhole', values: { value: shortened(value) } });
      return undefined;
    }
    const number = Number(value);
    if (number >= min && number <= max) return number;
    this.#note(name, 'out_of_range', { says: 'range', values: { least: min, most: max } });
    return undefined;
  }

  #unknownParameter(name: string, known: readonly string[]): void {
    const nearest = nearestWord(name, known);
    const hint: QuerySentence = nearest
      ? { says: 'nearest', values: { nearest } }
      : { says: 'known', values: { known: known.join(', ') } };
    const sentence: QuerySentence = { says: 'unknownParameter', values: { name: shortened(name) } };
    this.#note(name.slice(0, 100), 'unknown_parameter', sentence, hint);
  }

  #unknownTerm(name: string, value: string, allowed: readonly string[]): void {
    const nearest = nearestWord(value, allowed);
    const parts = value.split(/[,;|]/).map((part) => part.trim());
    const isList = parts.length > 1 && parts.every((part) => allowed.includes(part));
    const hints: QuerySentence[] = [];
    if (isList) {
      const again = parts.map((part) => `${name}=${part}`).join('&');
      hints.push({ says: 'severalValues', values: { again } });
    } else {
      if (nearest) hints.push({ says: 'nearest', values: { nearest } });
      if (allowed.length > 0 && allowed.length <= SHORT_LIST)
        hints.push({ says: 'allowed', values: { allowed: allowed.join(', ') } });
    }
    const sentence: QuerySentence = { says: 'unknownTerm', values: { value: shortened(value) } };
    this.#note(name, 'unknown_term', sentence, ...hints);
  }

  #note(parameter: string, code: QueryIssueCode, ...said: readonly QuerySentence[]): void {
    const sentences = said.map(({ says, values }) => ({ says, values: { name: parameter, ...values } }));
    this.issues.push({ parameter, code, sentences });
  }
}

/** What was given, short enough to be read in a message. */
function shortened(value: string): string {
  const text = value.replace(CONTROL, ' ');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
