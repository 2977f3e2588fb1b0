import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { useMessages } from '../language/messages.ts';
import { ShortlistLink } from '../shortlist/shortlist-link.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Mark } from './mark.tsx';
import styles from '../ui/page.module.css';

/** The name of the site, the shortlist and the languages, on every page. */
export function Header() {
  const { page } = useMessages();
  const links = useSiteLinks();
  return (
    <header className={styles.header}>
      <InSiteLink className={styles.name} href={links.toSearch()}>
        <Mark />
        Metroteca
      </InSiteLink>
      <p className={styles.tagline}>{page.tagline}</p>
      <ShortlistLink />
      <LanguageSwitch />
    </header>
  );
}
