import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { changeQuery, type Query } from '../../domain/query.ts';
import type { YearCount } from '../../domain/responses.ts';
import { encodeWhole, getInsights } from '../api/requests.ts';
import { useAfterPause } from '../api/use-after-pause.ts';

const PAUSE_MS = 300; // the results come first; while somebody types, nobody looks at the years

/** Records by the year that is meant, under all that is asked besides the years themselves (F3); undefined until they are known. */
export function useYearCounts({ from: _from, to: _to, ...rest }: Query): readonly YearCount[] | undefined {
  const wanted = useAfterPause(encodeWhole(changeQuery(rest, {})), PAUSE_MS);
  const { data, isError } = useQuery({
    queryKey: ['insights', wanted],
    queryFn: ({ signal }) => getInsights(changeQuery(rest, {}), signal),
    enabled: wanted === encodeWhole(changeQuery(rest, {})),
    placeholderData: keepPreviousData,
  });
  if (!data) return isError ? [] : undefined;
  return rest.years === 'active' ? data.active : data.years;
}
