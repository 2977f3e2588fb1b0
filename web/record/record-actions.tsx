import { kindOf } from '../../domain/kinds/kind-of.ts';
import type { RecordResponse } from '../../domain/responses.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { usePageMessages, useRecordMessages } from '../language/messages.ts';
import { ASK } from '../ask/ask-about-record.tsx';
import buttons from '../ui/buttons.module.css';
import { CopyButton } from '../ui/copy-button.tsx';
import { useShortlist } from '../shortlist/shortlist-store.ts';
import { Star } from '../shortlist/star.tsx';
import styles from './record.module.css';

const MAX_COMPARED_WITH = 3; // four fit side by side

/** Open what is on offer; keep, compare, cite, share, print. */
export function RecordActions({ record }: { readonly record: RecordResponse }) {
  const words = useRecordMessages();
  const { ask } = usePageMessages();
  const links = useSiteLinks();
  const others = useShortlist().filter((id) => id !== record.id);
  const compared = [record.id, ...others.slice(-MAX_COMPARED_WITH)];
  const isOffer = kindOf(record.kind).belongsTo !== 'city';
  const page = record.links.document ?? record.links.landing;
  const share = () => `${record.title} – ${new URL(links.toRecord(record.id), location.href).href}`;
  return (
    <ul className={styles.actions} aria-label={words.actions}>
      {isOffer && page !== undefined && (
        <li>
          <a className={buttons.primary} href={page} rel="noopener noreferrer external">
            {record.toolkit ? words.openGuide : words.openPage}
          </a>
        </li>
      )}
      <li>
        <Star id={record.id} title={record.title} />
      </li>
      <li>
        <InSiteLink className={buttons.quiet} href={links.toCompare(compared)}>
          {words.compare}
        </InSiteLink>
      </li>
      <li>
        <InSiteLink className={buttons.quiet} href="#cite" onFollow={() => toHeading('cite')}>
          {words.cite.title}
        </InSiteLink>
      </li>
      {!isOffer && (
        <li>
          <InSiteLink className={buttons.quiet} href={`#${ASK}`} onFollow={() => toHeading(ASK)}>
            {ask.short}
          </InSiteLink>
        </li>
      )}
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
function toHeading(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
