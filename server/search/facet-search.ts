import { foldText } from '../../domain/vocabularies/fold.ts';
import type { FacetSearchResponse, TermCount } from '../../domain/responses.ts';
import type { FacetQuestion } from './search-port.ts';
import type { EngineResult } from './engine/client.ts';
import { readTermCounts } from './term-counts.ts';
import type { TermNames } from './term-names.ts';

/**
 * Terms whose label or id has words that start with those of the text; accents and case are ignored. Where there is
 * none, the terms that bear the text as another name: Londres is London.
 */
export function readFacetSearch(
  { facet, text, query, limit }: FacetQuestion,
  result: EngineResult,
  names: TermNames,
  byOtherNames: ReadonlyMap<string, number>,
): FacetSearchResponse {
  const words = foldText(text).split(' ');
  const counted = readTermCounts(result, facet, query, names);
  const named = counted.filter((term) => hasWords(term, words));
  const terms = named.length > 0 ? named : counted.filter(({ id }) => byOtherNames.has(id));
  return { facet, q: text, total: terms.length, terms: firstTerms(terms, limit) };
}

function hasWords({ id, label }: TermCount, words: readonly string[]): boolean {
  const text = ` ${foldText(label)} ${foldText(id)}`;
  return words.every((word) => text.includes(` ${word}`));
}

/** Chosen terms are kept and push out none of the others (F4). */
function firstTerms(terms: readonly TermCount[], limit: number): TermCount[] {
  let room = limit;
  return terms.filter(({ selected }) => selected || room-- > 0);
}
