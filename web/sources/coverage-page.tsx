import { useQuery } from '@tanstack/react-query';
import { useRestoredScroll } from '../address/use-restored-scroll.ts';
import { getCoverage } from '../api/requests.ts';
import { KINDS } from '../../domain/kinds/index.ts';
import { countedOf } from '../language/terms.ts';
import { listText } from '../ui/joined-text.ts';
import { useLanguage, usePageMessages } from '../language/messages.ts';
import { Failure } from '../ui/failure.tsx';
import { useFocusAtFirst } from '../ui/use-focus-at-first.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { useTitle } from '../ui/use-title.ts';
import { CoverageGaps } from './coverage-gaps.tsx';
import { CoverageTable } from './coverage-table.tsx';
import styles from './coverage.module.css';

/** What is in the collection, what is not, and how it was checked: all of it counted. */
export function CoveragePage() {
  const { coverage: words, failed } = usePageMessages();
  const language = useLanguage();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['coverage', language],
    queryFn: ({ signal }) => getCoverage(language, signal),
  });

  useTitle(words.title);
  useRestoredScroll(data !== undefined || error !== null);
  const main = useFocusAtFirst();

  return (
    <main id="main" tabIndex={-1} ref={main} className={styles.page}>
      <PageHead
        title={words.title}
        lead={
          data && (
            <p>
              {words.total({ count: data.total })}{' '}
              {words.parts({ cases: data.cases, rows: data.rows, countries: data.countries.length })}
            </p>
          )
        }
      />
      {!data && !error && <Skeleton isPage />}
      {error && !data && (
        <Failure error={error} title={failed} onRetry={() => void refetch()} isRetrying={isFetching} />
      )}
      {data && (
        <>
          <p>
            {listText(
              language,
              data.offers.map(({ kind, count }) => countedOf(KINDS, kind, count, language)),
            )}
          </p>
          <h2>{words.checked}</h2>
          <p>{words.checkedHow({ checked: data.checked, cases: data.cases })}</p>
          <p>{words.readHow({ read: data.read, copies: data.checked - data.read })}</p>
          <p>{words.verifiedHow({ verified: data.verified })}</p>
          <p>{words.registersHow}</p>
          <CoverageGaps answer={data} />
          <h2>{words.tables}</h2>
          <CoverageTable title={words.registers} facet="source" entry="register" terms={data.registers} />
          <CoverageTable title={words.sources} facet="source" entry="case" terms={data.sources} />
          <CoverageTable title={words.evidence} facet="evidence" terms={data.evidence} />
          <CoverageTable title={words.goals} facet="goals" terms={data.goals} />
          <CoverageTable title={words.kinds} facet="kind" terms={data.kinds} />
          <CoverageTable title={words.regions} facet="region" terms={data.regions} />
          <CoverageTable title={words.topics} facet="topic" terms={data.topics} />
          <CoverageTable title={words.sdgs} facet="sdg" terms={data.sdgs} />
          <CoverageTable title={words.countries} facet="country" terms={data.countries} />
          <CoverageTable
            title={words.years}
            terms={data.years.map(({ year, ...counts }) => {
              return { id: String(year), label: String(year), ...counts };
            })}
          />
        </>
      )}
    </main>
  );
}
