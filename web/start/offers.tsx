import type { TermCount } from '../../domain/responses.ts';
import { KINDS } from '../../domain/kinds/index.ts';
import { EVERY_KIND, KINDS_OF_CITIES } from '../../domain/kinds/kind-of.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { numberText } from '../../languages/numbers.ts';
import { definitionOf, pluralOf } from '../language/terms.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import styles from './start.module.css';

const OFFERS = EVERY_KIND.filter((kind) => !KINDS_OF_CITIES.some(({ id }) => id === kind.id));

/** What helps to do it oneself: each kind that belongs to no city, what it is, and how many there are. */
export function Offers({ counts }: { readonly counts: readonly TermCount[] | undefined }) {
  const { start } = useMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  const countOf = (id: string) => counts?.find((term) => term.id === id)?.count ?? 0;
  const shown = OFFERS.filter(({ id }) => counts === undefined || countOf(id) > 0);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="offers">
      <h2 id="offers">{start.offers}</h2>
      <ul className={styles.offers}>
        {shown.map(({ id }) => (
          <li key={id}>
            <InSiteLink href={links.toTerm('kind', id)}>{pluralOf(KINDS, id, language)}</InSiteLink>
            <span className={styles.count}>{counts && numberText(language, countOf(id))}</span>
            <span className={styles.meaning}>{definitionOf(KINDS, id, language)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.ways}>
        <InSiteLink href={links.toFunds()}>{start.whoPays}</InSiteLink>
        <InSiteLink href={links.toNetworks()}>{start.join}</InSiteLink>
      </p>
    </section>
  );
}
