import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { useMessages } from '../language/messages.ts';
import { PlainSearch } from './plain-search.tsx';
import styles from '../ui/page.module.css';
import { useTitle } from '../ui/use-title.ts';

/** An address inside the site that leads nowhere. */
export function NotFoundPage() {
  const { page } = useMessages();
  const links = useSiteLinks();
  useTitle(page.notFound);
  return (
    <main id="main" tabIndex={-1} className={styles.message}>
      <h1>{page.notFound}</h1>
      <PlainSearch />
      <p>
        <InSiteLink href={links.toSearch()}>{page.toStart}</InSiteLink>
      </p>
    </main>
  );
}
