import { Skeleton } from '../ui/skeleton.tsx';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { encodeWhole, getInsights } from '../api/requests.ts';
import { usePageMessages } from '../language/messages.ts';
import { Failure } from '../ui/failure.tsx';
import { useAddress } from '../address/address-context.ts';
import styles from '../ui/results.module.css';
import { Counted } from './counted.tsx';
import { GoalThemeMatrix } from './goal-theme-matrix.tsx';
import { TermBars } from './term-bars.tsx';
import { YearColumns } from './year-columns.tsx';

/** The results in numbers. Every number opens its records. */
export function InsightsView() {
  return (
    <Counted>
      <Charts />
    </Counted>
  );
}

function Charts() {
  const { query } = useAddress();
  const { failed, insights } = usePageMessages();
  const { data, error, isPlaceholderData, isFetching, refetch } = useQuery({
    queryKey: ['insights', encodeWhole(query)],
    queryFn: ({ signal }) => getInsights(query, signal),
    placeholderData: keepPreviousData,
  });
  if (error && !data)
    return (
      <Failure
        error={error}
        title={failed}
        onRetry={() => void refetch()}
        isRetrying={isFetching}
        isOfSearch
      />
    );
  if (!data) return <Skeleton />;
  return (
    <div className={`${styles.section} ${isPlaceholderData ? styles.stale : ''}`}>
      <GoalThemeMatrix answer={data} />
      <YearColumns years={data.years} />
      <TermBars facet="region" title={insights.regions} terms={data.regions} total={data.total} />
      <TermBars facet="topic" title={insights.topics} terms={data.topics} total={data.total} isSeveral />
    </div>
  );
}
