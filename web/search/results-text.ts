import { KINDS } from '../../domain/kinds/index.ts';
import { EVERY_KIND } from '../../domain/kinds/kind-of.ts';
import { chosenTerms, type Language } from '../../domain/query.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import type { SiteMessages } from '../../languages/messages.ts';
import { countedOf } from '../language/terms.ts';
import { namesOfSeveral } from '../ui/kind-text.ts';

type Answer = Pick<SearchResponse, 'total' | 'query' | 'facets' | 'isSearchable'>;

/** "214 results for “food”", "13 practices" where there are no others, "214 strategies and practices". */
export function resultsText(words: SiteMessages['search'], answer: Answer, language: Language): string {
  const { total, query } = answer;
  if (!answer.isSearchable) return words.understood.nothing({ text: query.q });
  if (query.q !== '') return words.resultsFor({ count: total, text: query.q });
  const ids = kindsOf(answer);
  const found = EVERY_KIND.filter(({ id }) => ids.includes(id));
  const kinds = found.length === 0 ? EVERY_KIND : found;
  const [kind, ...others] = kinds;
  if (kind && others.length === 0) return countedOf(KINDS, kind.id, total, language);
  return words.results({ count: total, ...namesOfSeveral(language, kinds) });
}

/** The kinds that are chosen, or else that there are. */
function kindsOf({ query, facets }: Answer): readonly string[] {
  const chosen = chosenTerms(query, 'kind');
  if (chosen.length > 0) return chosen;
  return (facets.kind ?? []).filter(({ count }) => count > 0).map(({ id }) => id);
}
