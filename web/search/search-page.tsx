import { useEffect, useRef } from 'react';
import { isNarrowed } from '../../domain/query.ts';
import { useSearchAddress } from '../address/use-address.ts';
import { useRestoredScroll } from '../address/use-restored-scroll.ts';
import { useResults } from '../api/use-results.ts';
import { FacetColumn } from '../facets/facet-column.tsx';
import { useLanguage, useMessages } from '../language/messages.ts';
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
import { useResultKeys } from './use-result-keys.ts';
import { NotUnderstood, Understood } from './understood.tsx';
import { WaysIn } from './ways-in.tsx';
import styles from './search-page.module.css';

/** The start page and the search page: one page, whose whole state is the address. */
export function SearchPage() {
  const address = useSearchAddress();
  const { search, page } = useMessages();
  const language = useLanguage();
  const { query, view } = address;
  const results = useResults(query);
  const counted = useAfterPaint(results.counted); // the results come first, the counts beside them a moment later
  const isCurrent = results.data !== undefined && !results.isPlaceholderData;
  const narrowed = isNarrowed(query);
  const chosen = useStableChosen(query);

  useTitle(query.q !== '' ? query.q : narrowed ? search.title : '');
  useRestoredScroll(isCurrent || results.isError);
  useResultKeys();
  const top = useTopAfterChange(JSON.stringify({ ...query, q: '' }), isCurrent);

  return (
    <AddressContext value={address}>
      <main id="main" tabIndex={-1} className={styles.page}>
        <h1 className="for-readers">{narrowed ? search.title : page.tagline}</h1>
        <SearchBox />
        <ChosenContext value={chosen}>
          <FacetColumn answer={counted} />
        </ChosenContext>
        <div className={styles.results} ref={top}>
          {!narrowed && query.page === 1 && view === 'list' && <WaysIn facets={results.data?.facets} />}
          <AppliedFilters facets={results.data?.facets} />
          <NotUnderstood />
          {results.data && <Understood answer={results.data} />}
          <NamedPlace />
          <AboutCity facets={results.data?.facets} />
          <Results results={results} />
        </div>
        <Announcement
          text={isCurrent && results.data ? resultsText(search, results.data, language) : undefined}
        />
      </main>
    </AddressContext>
  );
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
