import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { useMessages } from '../language/messages.ts';
import { ShortcutsHelp } from '../shortcuts/shortcuts-help.tsx';
import styles from '../ui/page.module.css';

/** Where the data come from, the ways for programs and for editors, and the keys. */
export function Footer() {
  const { page } = useMessages();
  const links = useSiteLinks();
  return (
    <footer className={styles.footer}>
      <p>{page.about}</p>
      <p>
        <InSiteLink href={links.toCoverage()}>{page.coverage}</InSiteLink>
      </p>
      <p>
        <InSiteLink href={links.toFunds()}>{page.money}</InSiteLink>
      </p>
      <p>
        <InSiteLink href={links.toNetworks()}>{page.networks}</InSiteLink>
      </p>
      <p>
        <InSiteLink href={links.toSuggest()}>{page.suggest}</InSiteLink>
      </p>
      <p>
        <a href="/api/docs">{page.api}</a>
      </p>
      <p>
        <InSiteLink href={links.toDesk()}>{page.desk}</InSiteLink>
      </p>
      <div>
        <ShortcutsHelp />
      </div>
    </footer>
  );
}
