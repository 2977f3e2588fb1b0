import { chosenTerms } from '../../domain/query.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import type { Messages } from '../messages/messages.ts';

type Answer = Pick<SearchResponse, 'total' | 'query' | 'facets'>;

/** "214 results for “food”", "13 practices" where there are no others, "214 strategies and practices". */
export function resultsText(words: Messages['search'], answer: Answer): string {
  const { total, query } = answer;
  if (query.q !== '') return words.resultsFor(total, query.q);
  const [kind, ...others] = kindsOf(answer);
  if (others.length > 0 || (kind !== 'strategy' && kind !== 'practice')) return words.results(total);
  return words.resultsOf[kind](total);
}

/** The kinds that are chosen, or else that there are. */
function kindsOf({ query, facets }: Answer): readonly string[] {
  const chosen = chosenTerms(query, 'kind');
  if (chosen.length > 0) return chosen;
  return (facets.kind ?? []).filter(({ count }) => count > 0).map(({ id }) => id);
}
