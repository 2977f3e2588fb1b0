import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useSearch } from 'wouter';
import { MEMBERSHIPS_SOURCE } from '../../../../domain/desk-lists.ts';
import type { RowResult } from '../../../../domain/desk.ts';
import type { Language } from '../../../../domain/query.ts';
import { hrefTo, readAddress, writeAddress } from '../../../address/address.ts';
import { InSiteLink } from '../../../address/in-site-link.tsx';
import { useSiteLinks } from '../../../address/use-site-links.ts';
import { useDeskMessages, useLanguage } from '../../../language/messages.ts';
import { ServerText } from '../../../ui/server-text.tsx';
import { getDocumentList } from '../../api/document-list-requests.ts';
import { fileHref } from '../../api/desk-requests.ts';
import { useDeskHref } from '../../desk-links.ts';
import desk from '../../desk.module.css';
import { countsText } from '../counts-text.ts';
import { useOpenImport } from '../import-context.ts';
import { momentText } from '../moment-text.ts';
import { KeepMapping } from '../columns/keep-mapping.tsx';
import { IssueList } from '../preview/issue-list.tsx';
import { Numbers } from '../preview/numbers.tsx';
import { RowList } from '../preview/row-list.tsx';
import { UndoSection } from './undo-section.tsx';
import styles from './publish.module.css';

/** An import that is done: what came of it, the way to its records, its report, and the way back. */
export function Result() {
  const words = useDeskMessages();
  const { done } = words;
  const language = useLanguage();
  const named = useLocationLanguage();
  const href = useDeskHref();
  const { id, current, isOwn } = useOpenImport();
  const { state, mode, counts, search, by, at, finishedAt, files, problem, undoes, edit } = current;
  const [open, setOpen] = useState<RowResult>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus(); // the button that led here is gone
  }, []);
  const isUndo = mode === 'undo';
  const isOfMembers = current.source === MEMBERSHIPS_SOURCE;
  const links = useSiteLinks();
  const inside = useDocumentsOf(id, state === 'published' && files.length > 0 && !isOfMembers);
  const title = state === 'undone' ? done.undone : isUndo ? done.undoTitle : done.title;

  return (
    <>
      <section className={styles.result}>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p>{state === 'undone' ? done.undoneHint : whatText()}</p>
        <p className={desk.hint}>
          {done.by({ name: by ?? words.history.commandLine, when: momentText(language, finishedAt ?? at) })}
        </p>
        {problem !== undefined && (
          <p className={desk.problem} role="alert">
            <ServerText>{problem}</ServerText>
          </p>
        )}
        <p className={desk.row}>
          {isOfMembers && (
            <InSiteLink className={desk.primary} href={links.toNetworks()}>
              {done.search}
            </InSiteLink>
          )}
          {search !== null && files.length > 0 && !isOfMembers && (
            <InSiteLink
              className={desk.primary}
              href={hrefTo('/', writeAddress({ query: readAddress(search).query, language: named }))}
            >
              {done.search}
            </InSiteLink>
          )}
          {edit?.records.map((record) => (
            <InSiteLink key={record} className={desk.plain} href={links.toRecord(record)}>
              {record}
            </InSiteLink>
          ))}
          {inside > 0 && (
            <InSiteLink className={desk.plain} href={href('documents', { import: id })}>
              {done.documents({ count: inside })}
            </InSiteLink>
          )}
          {undoes !== undefined && (
            <InSiteLink className={desk.plain} href={href(`imports/${undoes}`)}>
              {done.earlier}
            </InSiteLink>
          )}
          <InSiteLink className={desk.plain} href={href('imports')}>
            {done.another}
          </InSiteLink>
        </p>
      </section>
      {state === 'published' && isOwn && current.columns.length > 0 && <KeepMapping />}
      {state === 'published' && isOwn && <UndoSection />}
      {files.length > 0 && counts && (
        <section className={desk.section}>
          <h2>{done.report}</h2>
          <p>
            <a href={fileHref(id)}>{words.file.original}</a>
          </p>
          {current.examination > 0 ? (
            <Numbers
              counts={counts}
              skipped={current.skipped}
              warnings={current.warnings}
              open={open}
              onOpen={setOpen}
            />
          ) : (
            <p>{countsText(counts, words)}</p> // from the command line: its rows were not kept
          )}
          {open && <RowList key={open} id={id} result={open} examination={current.examination} />}
          <IssueList id={id} groups={current.issueGroups} examination={current.examination} />
        </section>
      )}
    </>
  );

  function whatText(): string {
    if (!counts) return '';
    if (isOfMembers) return countsText(counts, words);
    const parts = [
      counts.new > 0 ? done.added({ count: counts.new }) : '',
      counts.changed > 0 ? (isUndo ? done.restored : done.changed)({ count: counts.changed }) : '',
      counts.archived > 0 ? done.tookOut({ archived: counts.archived }) : '',
    ];
    return parts.filter((part) => part !== '').join(' ');
  }
}

/** How many documents the records of an import have or link to. */
function useDocumentsOf(importId: string, isAsked: boolean): number {
  const { data } = useQuery({
    queryKey: ['desk', 'document-list', { importId }, 'count'],
    queryFn: ({ signal }) => getDocumentList({ importId }, 1, signal),
    enabled: isAsked,
    staleTime: 0,
  });
  return data?.total ?? 0;
}

/** The language that the present address names, for links that keep it. */
function useLocationLanguage(): Language | undefined {
  return readAddress(useSearch()).language;
}
