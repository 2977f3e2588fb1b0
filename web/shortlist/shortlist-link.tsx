import { useLocation } from 'wouter';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { numberText } from '../../languages/numbers.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import { Icon } from '../ui/icon.tsx';
import styles from '../ui/page.module.css';
import { useShortlist } from './shortlist-store.ts';

/** The way to the shortlist, with how many are in it. */
export function ShortlistLink() {
  const { shortlist } = useMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  const [path] = useLocation();
  const { length } = useShortlist();
  return (
    <InSiteLink
      className={styles.shortlist}
      href={links.toShortlist()}
      aria-current={path === '/shortlist' ? 'page' : undefined}
    >
      <Icon name="star" isFull={length > 0} />
      <span className={styles.word}>{shortlist.name}</span>
      {length > 0 && <span className={styles.count}>{numberText(language, length)}</span>}
    </InSiteLink>
  );
}
