import { useQueries } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useSearch } from 'wouter';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useRestoredScroll } from '../address/use-restored-scroll.ts';
import { useSiteLinks } from '../address/use-site-links.ts';
import { ApiError } from '../api/api-error.ts';
import { getCitation } from '../api/requests.ts';
import { useRecords } from '../api/use-records.ts';
import { saveFile } from '../charts/save-file.ts';
import { useLanguage, useMessages, usePageMessages, useRecordMessages } from '../language/messages.ts';
import { shortDate } from '../../languages/names.ts';
import { directionOf } from '../language/spoken.ts';
import { useNotes } from '../shortlist/notes-store.ts';
import { clean, useShortlist } from '../shortlist/shortlist-store.ts';
import buttons from '../ui/buttons.module.css';
import { Skeleton } from '../ui/skeleton.tsx';
import { useFocusAtFirst } from '../ui/use-focus-at-first.ts';
import { Icon } from '../ui/icon.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { useTitle } from '../ui/use-title.ts';
import { briefingCase, type BriefingCase } from './briefing-case.ts';
import { CaseSection } from './case-section.tsx';
import styles from './briefing.module.css';

/** The shortlist in its order with the reader’s notes, to print or to take into a meeting as a Word document. */
export function BriefingPage() {
  const pages = usePageMessages();
  const { briefing: words, shortlist, failed, toSearch } = pages;
  const links = useSiteLinks();
  const search = useSearch();
  const own = useShortlist();
  const shared = useMemo(() => clean(new URLSearchParams(search).getAll('id')), [search]);
  const isShared = shared.length > 0;
  const ids = isShared ? shared : own;
  const { cases, gone, failures, isWhole } = useCases(ids, isShared);
  const language = useLanguage();
  const [today] = useState(() => new Date());
  const lead = words.lead({ count: cases.length, date: shortDate(language, today) });

  useTitle(words.title);
  useRestoredScroll(isWhole);
  const main = useFocusAtFirst();

  return (
    <main id="main" tabIndex={-1} ref={main} className={styles.page}>
      <PageHead
        title={words.title}
        back={
          <p className={styles.back}>
            <InSiteLink href={links.toShortlist(isShared ? shared : [])}>
              <Icon name="back" />
              {shortlist.title}
            </InSiteLink>
          </p>
        }
      />
      {ids.length === 0 ? (
        <p>
          {shortlist.empty} <InSiteLink href={links.toSearch()}>{toSearch}</InSiteLink>
        </p>
      ) : !isWhole ? (
        <Skeleton isPage />
      ) : (
        <>
          <p className={styles.quiet}>{lead}</p>
          {isShared && <p className={styles.hint}>{words.shared}</p>}
          {gone > 0 && <p>{words.goneSome({ count: gone })}</p>}
          {failures.map((id) => (
            <p key={id} role="alert">
              {id}: {failed}
            </p>
          ))}
          {cases.length > 0 && <TakeBriefing cases={cases} lead={lead} />}
          <ol className={styles.cases}>
            {cases.map((one) => (
              <li key={one.id}>
                <CaseSection one={one} />
              </li>
            ))}
          </ol>
        </>
      )}
    </main>
  );
}

function TakeBriefing({ cases, lead }: { readonly cases: readonly BriefingCase[]; readonly lead: string }) {
  const { briefing: words, failed } = usePageMessages();
  const { print: printIt } = useRecordMessages();
  const language = useLanguage();
  const [problem, setProblem] = useState(false);

  async function save() {
    setProblem(false);
    try {
      const { briefingDocx } = await import('./briefing-docx.ts'); // large, and few want it
      const about = {
        title: words.title,
        lead,
        own: words.own,
        isRightToLeft: directionOf(language) === 'rtl',
      };
      saveFile('metroteca-briefing.docx', '', await briefingDocx(cases, about));
    } catch {
      setProblem(true); // said beside the buttons; the page itself can be printed
    }
  }

  return (
    <div className={styles.take}>
      <button type="button" className={buttons.quiet} onClick={() => print()}>
        {printIt}
      </button>
      <button type="button" className={buttons.quiet} onClick={() => void save()}>
        {words.docx}
      </button>
      <p role="alert">{problem && failed}</p>
    </div>
  );
}

/** The cases of a list in its order; notes are the reader’s own and not of a list that was shared. */
function useCases(ids: readonly string[], isShared: boolean) {
  const language = useLanguage();
  const site = useMessages();
  const pages = usePageMessages();
  const record = useRecordMessages();
  const links = useSiteLinks();
  const notes = useNotes();
  const entries = useRecords(ids);
  const isGone = (error: Error | null) => error instanceof ApiError && error.isMissing;
  const found = entries.flatMap((entry) => entry.record ?? []);
  const citations = useQueries({
    queries: found.map(({ id }) => ({
      queryKey: ['cite', id, language],
      queryFn: ({ signal }: { signal: AbortSignal }) => getCitation(id, language, signal),
    })),
  });
  return {
    cases: found.map((one, at) =>
      briefingCase(
        one,
        {
          note: (!isShared && notes[one.id]) || '',
          citation: citations[at]?.data?.text ?? '',
          address: new URL(links.toRecord(one.id), location.href).href,
        },
        { language, site, pages, record },
      ),
    ),
    gone: entries.filter(({ error }) => isGone(error)).length,
    failures: entries.flatMap(({ id, error }) => (error && !isGone(error) ? id : [])),
    isWhole:
      entries.every(({ record: one, error }) => one ?? error) &&
      citations.every(({ data, error }) => data ?? error),
  };
}
