import { useQuery } from '@tanstack/react-query';
import { KINDS_OF_CITIES } from '../../../domain/kinds/kind-of.ts';
import { EMPTY_QUERY, MAX_QUERY_LENGTH, setTerms } from '../../../domain/query.ts';
import type { RecordResponse } from '../../../domain/responses.ts';
import { getResults } from '../../api/requests.ts';
import { useLanguage } from '../../language/messages.ts';

const MOST = 3; // beside those that say that they followed the guide
const CASES = KINDS_OF_CITIES.map(({ id }) => id);

/**
 * Cases that followed a guide, and others on its topics: those that speak of `words`, or else the best documented ones.
 * They are asked for when they are wanted.
 */
export function useCasesFor(record: RecordResponse, words: string, isWanted: boolean) {
  const lang = useLanguage();
  const { id, topics } = record;
  const followed = record.related.filter(({ as, isFrom }) => as === 'uses-toolkit' && isFrom);
  const query = setTerms(setTerms(EMPTY_QUERY, 'kind', CASES), 'topic', topics);
  const asked = {
    ...query,
    registers: 'folded',
    size: MOST + followed.length,
    facets: [],
    fields: 'row',
    lang,
  } as const;
  const { data } = useQuery({
    queryKey: ['cases of', id, words, lang],
    async queryFn({ signal }) {
      const found = await getResults({ ...asked, q: words.slice(0, MAX_QUERY_LENGTH) }, signal);
      if (found.hits.length > 0) return { hits: found.hits, speak: true };
      return { hits: (await getResults({ ...asked, sort: 'recommended' }, signal)).hits, speak: false };
    },
    enabled: isWanted && topics.length > 0,
  });
  const others = (data?.hits ?? []).filter((hit) => !followed.some((other) => other.id === hit.id));
  return {
    followed,
    others: others.slice(0, MOST),
    /** Whether the others speak of the words, and are not only on the same topics. */
    speak: data?.speak ?? false,
    isLoading: isWanted && topics.length > 0 && !data,
  };
}
