import { useMemo, useState } from 'react';
import { useSearch } from 'wouter';
import { goTo } from '../address/go.ts';
import { useRestoredScroll } from '../address/use-restored-scroll.ts';
import { useSiteLinks } from '../address/use-site-links.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { usePageMessages } from '../language/messages.ts';
import buttons from '../ui/buttons.module.css';
import { Skeleton } from '../ui/skeleton.tsx';
import { useFocusAtFirst } from '../ui/use-focus-at-first.ts';
import { PageHead } from '../ui/page-head.tsx';
import { useTitle } from '../ui/use-title.ts';
import { useRecords } from '../api/use-records.ts';
import { clearNotes } from './notes-store.ts';
import { clean, setShortlist, useShortlist } from './shortlist-store.ts';
import { ShortlistEntry } from './shortlist-entry.tsx';
import { OwnEntry } from './own-entry.tsx';
import { TakeShortlist } from './take-shortlist.tsx';
import styles from './shortlist.module.css';

const MIN_COMPARED = 2;
const MAX_COMPARED = 4;

/** The reader's own list, or one that somebody shared by its address. */
export function ShortlistPage() {
  const { shortlist: words, briefing, toSearch } = usePageMessages();
  const links = useSiteLinks();
  const search = useSearch();
  const own = useShortlist();
  const shared = useMemo(() => clean(new URLSearchParams(search).getAll('id')), [search]);
  const isShared = shared.length > 0;
  const entries = useRecords(isShared ? shared : own);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const records = entries.flatMap(({ record }) => record ?? []);
  const compared = chosen.filter((id) => entries.some((entry) => entry.id === id));
  const canCompare = compared.length >= MIN_COMPARED && compared.length <= MAX_COMPARED;
  const title = isShared ? words.shared : words.title;

  const isWhole = entries.every(({ record, error }) => record ?? error);

  // Once it is here it stays: what comes to it from another window must not take the note away that is being written.
  const [wasWhole, setWasWhole] = useState(isWhole);
  if (isWhole && !wasWhole) setWasWhole(true);

  useTitle(title);
  useRestoredScroll(isWhole);
  const main = useFocusAtFirst();

  function choose(id: string) {
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  }

  function clear() {
    setShortlist([]);
    clearNotes();
  }

  return (
    <main id="main" tabIndex={-1} ref={main} className={styles.page}>
      <PageHead
        title={title}
        lead={
          !isShared && (
            <p>
              {words.kept} {own.length > 0 && briefing.noteHint}
            </p>
          )
        }
      />
      {entries.length === 0 ? (
        <p className={styles.empty}>
          {words.empty} <InSiteLink href={links.toSearch()}>{toSearch}</InSiteLink>
        </p>
      ) : !wasWhole ? (
        <Skeleton isPage />
      ) : (
        <>
          <TakeShortlist records={records} isShared={isShared} />
          <ul className={styles.list}>
            {entries.map((entry) => (
              <li key={entry.id}>
                <ShortlistEntry
                  entry={entry}
                  isChosen={compared.includes(entry.id)}
                  onChoose={() => choose(entry.id)}
                />
                {!isShared && entry.record && <OwnEntry record={entry.record} at={own.indexOf(entry.id)} />}
              </li>
            ))}
          </ul>
          <div className={styles.take}>
            <button
              type="button"
              className={buttons.quiet}
              aria-disabled={!canCompare}
              aria-describedby="compare-hint"
              onClick={() => canCompare && goTo(links.toCompare(compared))}
            >
              {words.compare({ count: compared.length })}
            </button>
            {isShared ? (
              <button
                type="button"
                className={buttons.quiet}
                onClick={() => {
                  setShortlist([...own, ...shared]);
                  goTo(links.toShortlist());
                }}
              >
                {words.adopt}
              </button>
            ) : (
              <button type="button" className={buttons.quiet} onClick={clear}>
                {words.clear}
              </button>
            )}
            <p id="compare-hint" className={styles.quiet}>
              {words.compareHint}
            </p>
          </div>
        </>
      )}
    </main>
  );
}
