import type { RecordResponse } from '../../domain/responses.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { useRecordMessages } from '../language/messages.ts';
import buttons from '../ui/buttons.module.css';
import { CopyButton } from '../ui/copy-button.tsx';
import { useShortlist } from '../shortlist/shortlist-store.ts';
import { Star } from '../shortlist/star.tsx';
import styles from './record.module.css';

const MAX_COMPARED_WITH = 3; // four fit side by side

/** Keep, compare, cite, share, print. */
export function RecordActions({ record }: { readonly record: RecordResponse }) {
  const words = useRecordMessages();
  const links = useSiteLinks();
  const others = useShortlist().filter((id) => id !== record.id);
  const compared = [record.id, ...others.slice(-MAX_COMPARED_WITH)];
  const share = () => `${record.title} – ${new URL(links.toRecord(record.id), location.href).href}`;
  return (
    <ul className={styles.actions} aria-label={words.actions}>
      <li>
        <Star id={record.id} title={record.title} />
      </li>
      <li>
        <InSiteLink className={buttons.quiet} href={links.toCompare(compared)}>
          {words.compare}
        </InSiteLink>
      </li>
      <li>
        <InSiteLink className={buttons.quiet} href="#cite" onFollow={toCitation}>
          {words.cite.title}
        </InSiteLink>
      </li>
      <li>
        <CopyButton text={share}>{words.share}</CopyButton>
      </li>
      <li>
        <button type="button" className={buttons.quiet} onClick={() => print()}>
          {words.print}
        </button>
      </li>
    </ul>
  );
}

/** Not by the address, whose history entry knows the way back to the results. */
function toCitation(): void {
  const heading = document.getElementById('cite');
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
