import { useMemo } from 'react';
import { useSearch } from 'wouter';
import { usePageMessages } from '../language/messages.ts';
import { useFocusAtFirst } from '../ui/use-focus-at-first.ts';
import { PageHead } from '../ui/page-head.tsx';
import { useTitle } from '../ui/use-title.ts';
import { clean } from '../shortlist/shortlist-store.ts';
import { CompareCities } from './compare-cities.tsx';
import { CompareRecords } from './compare-records.tsx';
import styles from './compare.module.css';

/** Columns that can still be read. */
const MAX_COMPARED = 4;

/** Up to four records or cities side by side, as the address says. */
export function ComparePage() {
  const { compare: words } = usePageMessages();
  const search = useSearch();
  const [ids, cities] = useMemo(() => {
    const parameters = new URLSearchParams(search);
    const named = (name: string) => clean(parameters.getAll(name)).slice(0, MAX_COMPARED);
    return [named('id'), named('city')];
  }, [search]);
  const isOfCities = cities.length > 0;

  useTitle(isOfCities ? words.cities : words.title);
  const main = useFocusAtFirst();

  return (
    <main id="main" tabIndex={-1} ref={main} className={styles.page}>
      <PageHead title={isOfCities ? words.cities : words.title} />
      {isOfCities ? (
        <CompareCities ids={cities} hasRoom={cities.length < MAX_COMPARED} />
      ) : (
        <CompareRecords ids={ids} hasRoom={ids.length < MAX_COMPARED} />
      )}
    </main>
  );
}
