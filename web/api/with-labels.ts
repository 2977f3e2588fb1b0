import { FACET_KEYS, type FacetKey } from '../../domain/facets.ts';
import type { Language } from '../../domain/query.ts';
import type { SearchResponse, SentSearch, TermCount } from '../../domain/responses.ts';
import { termLabel } from '../language/term-label.ts';

/** The counts of an answer with what `fields=row` leaves out because the page knows it: names of its vocabularies. */
export function withLabels(facets: SentSearch['facets'], language: Language): SearchResponse['facets'] {
  const labelled: Partial<Record<FacetKey, TermCount[]>> = {};
  for (const key of FACET_KEYS) {
    const terms = facets[key]?.map(({ id, label, count, selected = false }) => {
      return { id, label: label ?? termLabel(language, key, id), count, selected };
    });
    if (terms) labelled[key] = terms;
  }
  return labelled;
}
