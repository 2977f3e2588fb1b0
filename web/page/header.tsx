import { useSearch } from 'wouter';
import { EMPTY_QUERY } from '../../domain/query.ts';
import { hrefTo, readAddress, writeAddress } from '../address/address.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { ShortlistLink } from '../shortlist/shortlist-link.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import styles from './page.module.css';

/** The name of the site, the shortlist and the languages, on every page. */
export function Header() {
  const { page } = useMessages();
  const { language } = readAddress(useSearch());
  return (
    <header className={styles.header}>
      <InSiteLink className={styles.name} href={hrefTo('/', writeAddress({ query: EMPTY_QUERY, language }))}>
        Metroteca
      </InSiteLink>
      <p className={styles.tagline}>{page.tagline}</p>
      <ShortlistLink />
      <LanguageSwitch />
    </header>
  );
}
