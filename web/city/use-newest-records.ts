import { useQuery } from '@tanstack/react-query';
import { EMPTY_QUERY, MAX_PAGE_SIZE, setTerms } from '../../domain/query.ts';
import type { RowHit } from '../../domain/responses.ts';
import { getResults } from '../api/requests.ts';
import { casesFirst } from '../ui/cases-first.ts';
import { useLanguage } from '../language/messages.ts';

interface NewestRecords {
  readonly newestOf: (city: string) => readonly RowHit[];
  readonly isLoading: boolean;
}

/** The records of each of these cities, cases before rows of registers, the newest first and not all of very many; none until they are known. */
export function useNewestRecords(cities: readonly string[]): NewestRecords {
  const lang = useLanguage();
  const { data, isLoading } = useQuery({
    queryKey: ['records of', cities, lang],
    queryFn: ({ signal }) =>
      getResults(
        {
          ...setTerms(EMPTY_QUERY, 'city', cities),
          sort: 'newest',
          size: MAX_PAGE_SIZE,
          facets: [],
          fields: 'row',
          lang,
        },
        signal,
      ),
    enabled: cities.length > 0,
  });
  const newestOf = (city: string) => casesFirst(data?.hits ?? []).filter((hit) => hit.city?.id === city);
  return { newestOf, isLoading };
}
