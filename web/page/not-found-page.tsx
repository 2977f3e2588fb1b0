import { useSearch } from 'wouter';
import { EMPTY_QUERY } from '../../domain/query.ts';
import { hrefTo, readAddress, writeAddress } from '../address/address.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useMessages } from '../messages/use-messages.ts';
import styles from './page.module.css';
import { useTitle } from './use-title.ts';

/** An address inside the site that leads nowhere. */
export function NotFoundPage() {
  const { page } = useMessages();
  const { language } = readAddress(useSearch());
  useTitle(page.notFound);
  return (
    <main id="main" tabIndex={-1} className={styles.message}>
      <h1>{page.notFound}</h1>
      <p>
        <InSiteLink href={hrefTo('/', writeAddress({ query: EMPTY_QUERY, language }))}>
          {page.toStart}
        </InSiteLink>
      </p>
    </main>
  );
}
