import { InSiteLink } from '../address/in-site-link.tsx';
import { usePageMessages } from '../language/messages.ts';
import { Icon } from '../ui/icon.tsx';
import type { CompareHead } from './filled-rows.ts';
import styles from './compare.module.css';

/** The title of a column, which opens it, and the comparison without it. */
export function HeadCell({ head: { title, language, href, hrefWithout } }: { readonly head: CompareHead }) {
  const { compare: words } = usePageMessages();
  return (
    <span className={styles.head}>
      <InSiteLink href={href} dir="auto" lang={language}>
        {title}
      </InSiteLink>
      <InSiteLink className={styles.remove} href={hrefWithout} aria-label={words.remove({ title })}>
        <Icon name="clear" />
      </InSiteLink>
    </span>
  );
}
