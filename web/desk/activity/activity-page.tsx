import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useDeskMessages, useDeskTeamMessages } from '../../language/messages.ts';
import { useFocusAtFirst } from '../../ui/use-focus-at-first.ts';
import { useTitle } from '../../ui/use-title.ts';
import { getActivity } from '../api/activity-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import { useDeskHref } from '../desk-links.ts';
import desk from '../desk.module.css';
import records from '../records/records.module.css';
import { ActivityEntryLine } from './activity-entry.tsx';
import { ActivityFilters } from './activity-filters.tsx';
import { askedParameters, readAsked } from './asked-activity.ts';

/** Who did what at the desk, the newest first. */
export function ActivityPage() {
  const { activity } = useDeskTeamMessages();
  const { failed, history } = useDeskMessages();
  const href = useDeskHref();
  const asked = readAsked(useSearch());
  const text = new URLSearchParams(askedParameters(asked)).toString();
  useTitle(activity.title);
  const main = useFocusAtFirst();
  const { data, error, refetch } = useQuery({
    queryKey: ['desk', 'activity', text],
    queryFn: ({ signal }) => getActivity(text, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const turnTo = (page: number) => href('activity', askedParameters({ ...asked, page }));
  return (
    <main id="main" tabIndex={-1} ref={main} className={desk.page}>
      <h1 className={records.heading}>{activity.title}</h1>
      <p className={desk.lead}>{activity.lead}</p>
      <ActivityFilters asked={asked} people={data?.people ?? []} />
      {error && !data && <DeskFailure error={error} title={failed} onRetry={() => void refetch()} />}
      {data?.entries.length === 0 && <p>{activity.none}</p>}
      <ol className={records.lines}>
        {data?.entries.map((entry, at) => (
          <li key={`${entry.at} ${at}`}>
            <ActivityEntryLine entry={entry} />
          </li>
        ))}
      </ol>
      {data && (data.page > 1 || data.hasNext) && (
        <nav aria-label={activity.title} className={desk.row}>
          {data.page > 1 && <InSiteLink href={turnTo(data.page - 1)}>‹ {history.newer}</InSiteLink>}
          <span>{history.page({ page: data.page })}</span>
          {data.hasNext && <InSiteLink href={turnTo(data.page + 1)}>{history.older} ›</InSiteLink>}
        </nav>
      )}
    </main>
  );
}
