import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { useMessages } from '../language/messages.ts';
import { ShortcutsHelp } from '../shortcuts/shortcuts-help.tsx';
import styles from '../ui/page.module.css';
import { Mark } from './mark.tsx';

/** Where the data come from, what the library is and how it works, what cities can ask for, and the ways for programs and editors. */
export function Footer() {
  const { page } = useMessages();
  const links = useSiteLinks();
  return (
    <footer className={styles.footer}>
      <p className={styles.imprint}>
        <Mark />
        <span>{page.about}</span>
      </p>
      <ul>
        <li>
          <InSiteLink href={links.toAbout('about')}>{page.aboutPages.about}</InSiteLink>
        </li>
        <li>
          <InSiteLink href={links.toCoverage()}>{page.coverage}</InSiteLink>
        </li>
        <li>
          <InSiteLink href={links.toAbout('method')}>{page.aboutPages.method}</InSiteLink>
        </li>
      </ul>
      <ul>
        <li>
          <InSiteLink href={links.toFunds()}>{page.money}</InSiteLink>
        </li>
        <li>
          <InSiteLink href={links.toNetworks()}>{page.networks}</InSiteLink>
        </li>
        <li>
          <a href="/api/docs">{page.api}</a>
        </li>
      </ul>
      <ul>
        <li>
          <InSiteLink href={links.toAbout('help')}>{page.aboutPages.help}</InSiteLink>
        </li>
        <li>
          <ShortcutsHelp />
        </li>
        <li>
          <InSiteLink href={links.toDesk()}>{page.desk}</InSiteLink>
        </li>
      </ul>
      <ul>
        <li>
          <InSiteLink href={links.toAbout('accessibility')}>{page.aboutPages.accessibility}</InSiteLink>
        </li>
        <li>
          <InSiteLink href={links.toAbout('privacy')}>{page.aboutPages.privacy}</InSiteLink>
        </li>
        <li>
          <InSiteLink href={links.toSuggest()}>{page.suggest}</InSiteLink>
        </li>
      </ul>
    </footer>
  );
}
