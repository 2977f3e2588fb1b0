import { lazy, useEffect, useRef } from 'react';
import { isNarrowed } from '../../domain/query.ts';
import { useSearchAddress } from '../address/use-address.ts';
import { useRestoredScroll } from '../address/use-restored-scroll.ts';
import { useResults, type Results as KnownResults } from '../api/use-results.ts';
import { FacetColumn } from '../facets/facet-column.tsx';
import { useLanguage, useMessages } from '../language/messages.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useAfterPaint } from '../ui/use-after-paint.ts';
import { useTitle } from '../ui/use-title.ts';
import { AboutCity } from './about-city.tsx';
import { AddressContext, ChosenContext } from '../address/address-context.ts';
import { NamedPlace } from './named-place.tsx';
import { AppliedFilters } from './applied-filters.tsx';
import { Announcement } from './announcement.tsx';
import { Results } from './results.tsx';
import { resultsText } from './results-text.ts';
import { SearchBox } from './search-box.tsx';
import { useStableChosen } from './use-stable-chosen.ts';
import { RESULTS_ID, SkipFilters } from '../frame/skip-link.tsx';
import { loadStart } from '../start/preload.ts';
import { isStart, useStart } from '../start/use-start.ts';
import { useResultKeys } from './use-result-keys.ts';
import { NotUnderstood, Understood } from './understood.tsx';
import styles from './search-page.module.css';

const Start = lazy(async () => ({ default: (await loadStart()).Start }));

/** The start page and the search page: one page, whose whole state is the address. */
export function SearchPage() {
  const address = useSearchAddress();
  const { search, page } = useMessages();
  const language = useLanguage();
  const { query } = address;
  const isAtStart = isStart(address);
  const start = useStart(language, isAtStart);
  const results = useResults(query, !isAtStart);
  // The results come first, or the ways in; the counts beside them a moment later.
  const counted = useAfterPaint(results.counted);
  const countedAtStart = useAfterPaint(start.data);
  const isCurrent = isAtStart ? start.data !== undefined : isOfNow(results);
  const narrowed = isNarrowed(query);
  const chosen = useStableChosen(query);

  useTitle(query.q !== '' ? query.q : narrowed ? search.title : '');
  useRestoredScroll(isCurrent || results.isError || start.isError);
  useResultKeys();
  const top = useTopAfterChange(JSON.stringify({ ...query, q: '' }), isCurrent);

  return (
    <AddressContext value={address}>
      <main id="main" tabIndex={-1} className={styles.page}>
        <h1 className="for-readers">{narrowed ? search.title : page.tagline}</h1>
        <SearchBox />
        <SkipFilters />
        <ChosenContext value={chosen}>
          <FacetColumn answer={isAtStart ? countedAtStart : (counted ?? countedAtStart)} />
        </ChosenContext>
        <div className={styles.results} ref={top} id={RESULTS_ID} tabIndex={-1}>
          {isAtStart ? (
            <>
              <NotUnderstood />
              <Loaded waiting={<Skeleton isPage />} at="start">
                <Start answer={start} />
              </Loaded>
            </>
          ) : (
            <>
              <AppliedFilters facets={results.data?.facets} />
              <NotUnderstood />
              {results.data && <Understood answer={results.data} />}
              <NamedPlace />
              <AboutCity facets={results.data?.facets} />
              <Results results={results} />
            </>
          )}
        </div>
        <Announcement
          text={
            !isAtStart && isCurrent && results.data ? resultsText(search, results.data, language) : undefined
          }
        />
      </main>
    </AddressContext>
  );
}

function isOfNow({ data, isPlaceholderData }: KnownResults): boolean {
  return data !== undefined && !isPlaceholderData;
}

/** After a change that was not typing, shows the results from their top when that is out of sight above. */
function useTopAfterChange(identity: string, isCurrent: boolean) {
  const top = useRef<HTMLDivElement>(null);
  const shown = useRef(identity);
  useEffect(() => {
    if (!isCurrent || shown.current === identity) return;
    shown.current = identity;
    if (top.current && top.current.getBoundingClientRect().top < 0) top.current.scrollIntoView();
  }, [identity, isCurrent]);
  return top;
}
