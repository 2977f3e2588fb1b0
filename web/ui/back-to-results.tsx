import { useHistoryState } from 'wouter/use-browser-location';
import { hrefTo } from '../address/address.ts';
import { goTo } from '../address/go.ts';
import type { HistoryEntry } from '../address/history-entry.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { usePageMessages } from '../language/messages.ts';
import { useSiteLinks } from '../address/use-site-links.ts';
import { Icon } from './icon.tsx';
import styles from './back-to-results.module.css';

/** Back to the results this record was opened from, with query, page and scroll; to the search when there are none. */
export function BackToResults() {
  const words = usePageMessages();
  const links = useSiteLinks();
  const { results, followsResults } = useHistoryState<HistoryEntry | null>() ?? {};
  if (results === undefined) {
    return (
      <InSiteLink className={styles.back} href={links.toSearch()}>
        <Icon name="back" />
        {words.toSearch}
      </InSiteLink>
    );
  }
  const href = hrefTo('/', results);
  return (
    <InSiteLink
      className={styles.back}
      href={href}
      onFollow={() => (followsResults ? history.back() : goTo(href))}
    >
      <Icon name="back" />
      {words.back}
    </InSiteLink>
  );
}
