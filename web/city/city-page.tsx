import { useQuery } from '@tanstack/react-query';
import { useRestoredScroll } from '../address/use-restored-scroll.ts';
import { ApiError } from '../api/api-error.ts';
import { useLanguage, usePageMessages } from '../language/messages.ts';
import { BackToResults } from '../ui/back-to-results.tsx';
import { Failure } from '../ui/failure.tsx';
import { useFocusAtFirst } from '../ui/use-focus-at-first.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { useTitle } from '../ui/use-title.ts';
import { CityGaps } from './city-gaps.tsx';
import { CityGoals } from './city-goals.tsx';
import { CityHead } from './city-head.tsx';
import { CityOffers } from './city-offers.tsx';
import { CityRecords } from './city-records.tsx';
import { SimilarCities } from './similar-cities.tsx';
import { cityProfile } from './use-cities.ts';
import styles from './city.module.css';

/** One city: where it is, what it has published, when, what the cities like it do, and about which goals. */
export function CityPage({ id }: { readonly id: string }) {
  const { city: words, failed } = usePageMessages();
  const language = useLanguage();
  const { data, error, isFetching, refetch } = useQuery(cityProfile(id, language));
  const isMissing = error instanceof ApiError && error.code === 'not_found';

  useTitle(data?.city.name ?? (isMissing ? words.missing : ''));
  useRestoredScroll(data !== undefined || error !== null);
  const main = useFocusAtFirst();

  return (
    <main id="main" tabIndex={-1} ref={main} className={styles.page}>
      <BackToResults />
      {data && (
        <>
          <CityHead answer={data} />
          <CityRecords answer={data}>
            <CityOffers answer={data} />
            <CityGaps answer={data} />
            <SimilarCities answer={data} />
            <CityGoals answer={data} />
          </CityRecords>
        </>
      )}
      {!data && !error && <Skeleton isPage />}
      {isMissing && (
        <section className={styles.missing}>
          <h1>{words.missing}</h1>
          <p>{words.missingHint}</p>
        </section>
      )}
      {error && !isMissing && !data && (
        <Failure
          error={error}
          title={failed}
          onRetry={() => void refetch()}
          isRetrying={isFetching}
          heading="h1"
        />
      )}
    </main>
  );
}
