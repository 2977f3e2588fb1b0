import type { StartResponse } from '../../domain/start-response.ts';
import { CASES } from '../../domain/problems.ts';
import { REGIONS } from '../../domain/vocabularies/regions.ts';
import { setTerms, EMPTY_QUERY } from '../../domain/query.ts';
import type { Term } from '../../domain/vocabularies/term.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { labelOf } from '../language/terms.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import { listText } from '../ui/joined-text.ts';
import styles from './start.module.css';

const CONTINENTS: readonly Term[] = REGIONS.terms.filter((region: Term) => region.parent === undefined);
const FEWEST = 2; // continents that are named as thin

/** The continents with their cases, as bars of one scale and in numbers; and what there is little of. */
export function Where({ start }: { readonly start: StartResponse | undefined }) {
  const { start: words } = useMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  const most = Math.max(1, ...(start?.regions ?? []).map(({ cases }) => cases));
  const fewest = (start?.regions ?? []).toSorted((a, b) => a.cases - b.cases).slice(0, FEWEST);
  return (
    <section aria-labelledby="where">
      <h2 id="where">{words.where}</h2>
      <ul className={styles.where}>
        {CONTINENTS.map(({ id }) => {
          const counted = start?.regions.find((region) => region.id === id);
          const query = setTerms({ ...EMPTY_QUERY, terms: CASES }, 'region', [id]);
          return (
            <li key={id}>
              <InSiteLink href={links.toSearch(query)}>{labelOf(REGIONS, id, language)}</InSiteLink>
              <svg className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(100 * (counted?.cases ?? 0)) / most} height="1" />
              </svg>
              <span className={styles.numbers}>
                {counted && words.cases({ count: counted.cases })}
                {counted && counted.rows > 0 && ` · ${words.regionRows({ rows: counted.rows })}`}
              </span>
            </li>
          );
        })}
      </ul>
      <p className={styles.thin}>
        {start &&
          words.thin({
            regions: listText(
              language,
              fewest.map(({ label, cases }) => `${label} (${words.cases({ count: cases })})`),
            ),
            topics: listText(
              language,
              start.thin.map(({ label, cases }) => `${label} (${cases})`),
            ),
          })}{' '}
        <InSiteLink href={links.toCoverage()}>{words.coverage}</InSiteLink>
      </p>
    </section>
  );
}
