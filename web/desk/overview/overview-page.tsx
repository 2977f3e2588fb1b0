import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { OverviewResponse } from '../../../domain/overview.ts';
import { dateText } from '../../../languages/names.ts';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useDeskMessages, useDeskTeamMessages, useLanguage } from '../../language/messages.ts';
import { useFocusAtFirst } from '../../ui/use-focus-at-first.ts';
import { useTitle } from '../../ui/use-title.ts';
import { getOverview } from '../api/overview-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import { useDeskHref } from '../desk-links.ts';
import desk from '../desk.module.css';
import { HistoryEntry } from '../imports/history-entry.tsx';
import history from '../imports/history.module.css';
import { importName } from '../imports/import-name.ts';
import { momentText } from '../imports/moment-text.ts';
import records from '../records/records.module.css';
import { Unanswered } from './unanswered.tsx';

/** The start of a day at the desk: what changed, what waits, what needs attention, what readers did not find. */
export function OverviewPage() {
  const { overview } = useDeskTeamMessages();
  const { failed } = useDeskMessages();
  useTitle(overview.title);
  const main = useFocusAtFirst();
  const { data, error, refetch } = useQuery({
    queryKey: ['desk', 'overview'],
    queryFn: ({ signal }) => getOverview(signal),
    staleTime: 0,
  });
  return (
    <main id="main" tabIndex={-1} ref={main} className={desk.page}>
      <h1 className={records.heading}>{overview.title}</h1>
      {error && !data && <DeskFailure error={error} title={failed} onRetry={() => void refetch()} />}
      {data && <Sections overview={data} onChanged={() => void refetch()} />}
    </main>
  );
}

interface SectionsProps {
  readonly overview: OverviewResponse;
  readonly onChanged: () => void;
}

function Sections({
  overview: { since, changes, latest, waiting, attention, unanswered },
  onChanged,
}: SectionsProps) {
  const words = useDeskMessages();
  const { overview } = useDeskTeamMessages();
  const language = useLanguage();
  const href = useDeskHref();
  const link = (path: string, text: string, count: number) =>
    count > 0 && <InSiteLink href={href(path)}>{text}</InSiteLink>;
  const { linksCheckedAt } = attention;
  return (
    <>
      <section className={desk.section}>
        <h2>{overview.waits}</h2>
        <Lines
          none={overview.nothingWaits}
          lines={[
            link('reviews', overview.reviews({ count: waiting.reviews }), waiting.reviews),
            link('reports', overview.reports({ count: waiting.reports }), waiting.reports),
            link('imports', overview.imports({ count: waiting.imports }), waiting.imports),
            link('sources', overview.sources({ count: waiting.sources }), waiting.sources),
          ]}
        />
      </section>
      <section className={desk.section}>
        <h2>{overview.attention}</h2>
        <Lines
          none={overview.nothing}
          lines={[
            link('housekeeping/links', overview.links({ count: attention.links }), attention.links),
            link(
              'housekeeping/unverified',
              overview.unverified({ count: attention.unverified }),
              attention.unverified,
            ),
            link(
              'housekeeping/incomplete',
              overview.incomplete({ count: attention.incomplete }),
              attention.incomplete,
            ),
          ]}
        />
        <p className={desk.hint}>
          {linksCheckedAt === null
            ? overview.neverChecked
            : overview.checked({ when: momentText(language, linksCheckedAt) })}
        </p>
      </section>
      <section className={desk.section}>
        <h2>{overview.changed({ day: dateText(language, since) })}</h2>
        <Lines
          none={overview.nothingChanged}
          lines={[
            changes.new > 0 && overview.fresh({ count: changes.new }),
            changes.changed > 0 && overview.changedRecords({ count: changes.changed }),
            changes.takenOut > 0 && overview.takenOut({ count: changes.takenOut }),
          ]}
        />
        <ol className={history.list}>
          {latest.map((each) => (
            <li key={each.id}>
              <HistoryEntry summary={each} name={importName(each, words, language, latest)} />
            </li>
          ))}
        </ol>
      </section>
      <Unanswered searches={unanswered} onChanged={onChanged} />
    </>
  );
}

function Lines({ lines, none }: { readonly lines: readonly ReactNode[]; readonly none: string }) {
  const said = lines.filter((line) => line !== false);
  if (said.length === 0) return <p>{none}</p>;
  return (
    <ul className={records.lines}>
      {said.map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}
