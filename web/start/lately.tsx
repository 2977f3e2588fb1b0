import type { StartResponse } from '../../domain/start-response.ts';
import { CASES } from '../../domain/problems.ts';
import { EMPTY_QUERY } from '../../domain/query.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { dateText } from '../../languages/names.ts';
import { numberText } from '../../languages/numbers.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import styles from './start.module.css';

/** What came in lately: cases by source, the rows of registers in one line. */
export function Lately({ lately }: { readonly lately: StartResponse['lately'] | undefined }) {
  const { start } = useMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  if (!lately || lately.since === null) return null;
  const latest = (terms: Readonly<Record<string, readonly string[]>>) =>
    links.toSearch({ ...EMPTY_QUERY, terms, sort: 'updated' });
  return (
    <section aria-labelledby="lately">
      <h2 id="lately">{start.lately}</h2>
      <p className={styles.since}>{start.since({ date: dateText(language, lately.since) })}</p>
      <ul className={styles.lately}>
        {lately.sources.map(({ id, label, count }) => (
          <li key={id}>
            <InSiteLink href={latest({ ...CASES, source: [id] })}>
              <bdi>{label}</bdi>
            </InSiteLink>
            <span className={styles.count}>{start.cases({ count })}</span>
          </li>
        ))}
        {lately.moreSources > 0 && <li>{start.moreSources({ count: lately.moreSources })}</li>}
        {lately.rows > 0 && (
          <li>
            <InSiteLink href={latest({ entry: ['register'] })}>
              {start.registers({ registers: lately.registers, rows: numberText(language, lately.rows) })}
            </InSiteLink>
          </li>
        )}
      </ul>
    </section>
  );
}
