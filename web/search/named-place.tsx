import { useQuery } from '@tanstack/react-query';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { numberText } from '../../languages/numbers.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import { useAfterPause } from '../api/use-after-pause.ts';
import { useAddress } from '../address/address-context.ts';
import { suggestionsFor, withTerm } from './use-suggestions.ts';
import styles from './search-page.module.css';

const PAUSE_MS = 400; // nobody reads it between two letters

/** For words that are the name of a place: the way to what is exactly there, not only what mentions those words. */
export function NamedPlace() {
  const { query, hrefOf } = useAddress();
  const { search, facets } = useMessages();
  const language = useLanguage();
  const asked = useAfterPause(query.q, PAUSE_MS);
  const { data } = useQuery(suggestionsFor(asked, query.lang));
  const place = data?.suggestions.find(
    ({ kind, label }) =>
      (kind === 'city' || kind === 'country' || kind === 'region') && foldText(label) === foldText(asked),
  );
  if (!place || place.kind === 'record' || asked !== query.q) return null;
  return (
    <p className={styles.aside}>
      <InSiteLink href={hrefOf(withTerm(query, place.kind, place.id))}>
        {search.onlyPlace({
          place: place.label,
          facet: facets.names[place.kind].toLocaleLowerCase(language),
        })}
      </InSiteLink>
      {place.count !== undefined && ` ${numberText(language, place.count)}`}
    </p>
  );
}
