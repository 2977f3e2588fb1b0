import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import { REPORT_STATES } from '../../../domain/desk-lists.ts';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useDeskMessages, useDeskTeamMessages } from '../../language/messages.ts';
import { useFocusAtFirst } from '../../ui/use-focus-at-first.ts';
import { useTitle } from '../../ui/use-title.ts';
import { getReports } from '../api/report-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import { useDeskHref } from '../desk-links.ts';
import desk from '../desk.module.css';
import records from '../records/records.module.css';
import { ReportEntry } from './report-entry.tsx';

/** What readers report, by what became of it. */
export function ReportsPage() {
  const { reports } = useDeskTeamMessages();
  const { failed } = useDeskMessages();
  const href = useDeskHref();
  const client = useQueryClient();
  const asked = new URLSearchParams(useSearch()).get('state');
  const state = REPORT_STATES.find((each) => each === asked) ?? 'new';
  useTitle(reports.title);
  const main = useFocusAtFirst();
  const { data, error, refetch } = useQuery({
    queryKey: ['desk', 'reports', state],
    queryFn: ({ signal }) => getReports(state, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const refresh = () => void client.invalidateQueries({ queryKey: ['desk', 'reports'] });
  return (
    <main id="main" tabIndex={-1} ref={main} className={desk.page}>
      <h1 className={records.heading}>{reports.title}</h1>
      <p className={desk.lead}>{reports.lead}</p>
      <nav aria-label={reports.title} className={records.parts}>
        {REPORT_STATES.map((each) => (
          <InSiteLink
            key={each}
            href={href('reports', each === 'new' ? {} : { state: each })}
            aria-current={each === state ? 'page' : undefined}
          >
            {reports.states[each]}
            {data && <span className={records.count}>{data.counts[each]}</span>}
          </InSiteLink>
        ))}
      </nav>
      {error && !data && <DeskFailure error={error} title={failed} onRetry={() => void refetch()} />}
      {data?.reports.length === 0 && <p>{reports.none}</p>}
      <ul className={records.entries}>
        {data?.reports.map((report) => (
          <li key={`${report.id} ${report.version}`}>
            <ReportEntry report={report} onChanged={refresh} />
          </li>
        ))}
      </ul>
    </main>
  );
}
