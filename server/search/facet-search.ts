import { foldText } from '../../domain/vocabularies/fold.ts';
import { chosenTerms } from '../../domain/query.ts';
import type { FacetSearchResponse, TermCount } from '../../domain/responses.ts';
import { foldedName } from './folded-names.ts';
import type { FacetQuestion } from './search-port.ts';
import type { EngineResult } from './engine/client.ts';
import { readTermCounts } from './term-counts.ts';
import type { TermNames } from './term-names.ts';

/** What a text names by names that no label shows. */
export interface OtherNames {
  /** The one term that has the text as a whole name: UK is the United Kingdom. */
  readonly exact?: string | undefined;
  /** Terms with a name that the text begins: Londres is London. */
  readonly begun: { has(id: string): boolean };
}

/**
 * Terms whose label or id has words that start with those of the text; accents and case are ignored. Where there is
 * none, the terms that have the text as another name. What the text names as a whole comes first.
 */
export function readFacetSearch(
  { facet, text, query, limit, page }: FacetQuestion,
  result: EngineResult,
  names: TermNames,
  otherNames: OtherNames,
): FacetSearchResponse {
  const words = foldText(text).split(' ');
  const counted = readTermCounts(result, facet, query, names);
  const asked = text.trim().toLowerCase();
  const isMeant = ({ id }: TermCount) => id === otherNames.exact || id.toLowerCase() === asked;
  const named = counted.filter((term) => isMeant(term) || hasWords(term, words));
  const found = named.length > 0 ? named : counted.filter(({ id }) => otherNames.begun.has(id));
  const terms = [...found.filter(isMeant), ...found.filter((term) => !isMeant(term))];
  return { facet, q: text, total: terms.length, terms: termsOfPage(terms, limit, page) };
}

/** Of these terms the ones that `readFacetSearch` may find. */
export function mayBeFound(
  terms: readonly string[],
  { text, query, facet }: FacetQuestion,
  names: TermNames,
  { exact, begun }: OtherNames,
): readonly string[] {
  if (text === '') return terms;
  const words = foldText(text).split(' ');
  const chosen = chosenTerms(query, facet);
  return terms.filter(
    (id) =>
      id === exact || begun.has(id) || chosen.includes(id) || hasWords({ id, label: names.label(id) }, words),
  );
}

function hasWords({ id, label }: Pick<TermCount, 'id' | 'label'>, words: readonly string[]): boolean {
  const text = ` ${foldedName(label)} ${id.includes('-') ? id.replaceAll('-', ' ') : foldText(id)}`;
  return words.every((word) => text.includes(` ${word}`));
}

/** Chosen terms are kept, on the first page, and push out none of the others (F4). */
function termsOfPage(terms: readonly TermCount[], limit: number, page: number): TermCount[] {
  const chosen = new Set(page === 1 ? terms.filter(({ selected }) => selected) : []);
  const others = terms.filter(({ selected }) => !selected).slice((page - 1) * limit, page * limit);
  const shown = new Set([...chosen, ...others]);
  return terms.filter((term) => shown.has(term));
}
