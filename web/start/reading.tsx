import type { StartResponse } from '../../domain/start-response.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { countryName } from '../../languages/names.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import { useTextLanguage } from '../language/text-language.ts';
import { indicatorText } from '../ui/indicator-text.ts';
import { commaText } from '../ui/joined-text.ts';
import styles from './start.module.css';

const PLACES = [0, 1, 2, 3, 4, 5]; // so many as come

type Case = StartResponse['reading'][number];

/** Six cases of this week, each with what came of it in one line. */
export function Reading({ reading }: { readonly reading: readonly Case[] | undefined }) {
  const { start } = useMessages();
  if (reading?.length === 0) return null;
  return (
    <section aria-labelledby="reading" aria-busy={reading === undefined}>
      <h2 id="reading">{start.reading}</h2>
      <ul className={styles.reading}>
        {reading
          ? reading.map((each) => (
              <li key={each.id}>
                <CaseCard found={each} />
              </li>
            ))
          : PLACES.map((place) => <li key={place} className={styles.awaited} aria-hidden="true" />)}
      </ul>
    </section>
  );
}

function CaseCard({ found }: { readonly found: Case }) {
  const language = useLanguage();
  const links = useSiteLinks();
  const textLanguage = useTextLanguage();
  const { title, city, outcome, indicator } = found;
  return (
    <article>
      <p className={styles.place}>{commaText(language, [city.name, countryName(language, city.country)])}</p>
      <h3>
        <InSiteLink href={links.toRecord(found.id)}>
          <bdi lang={textLanguage(found, 'title')}>{title}</bdi>
        </InSiteLink>
      </h3>
      <p className={styles.outcome} dir="auto" lang={textLanguage(found, 'outcome')}>
        {outcome ?? (indicator && indicatorText(indicator, language))}
      </p>
    </article>
  );
}
