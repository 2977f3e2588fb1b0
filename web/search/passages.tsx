import type { FoundPassages, Passage } from '../../domain/documents.ts';
import { goTo } from '../address/go.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { useMessages } from '../language/messages.ts';
import { WhereInDocument } from '../ui/where-in-document.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { wayBack } from './way-back.ts';
import styles from './passages.module.css';

interface PassagesProps {
  readonly record: string;
  readonly q: string;
  readonly found: FoundPassages;
}

/** What inside the documents of a record matches, with the page, and how much more there is. */
export function Passages({ record, q, found }: PassagesProps) {
  const { search } = useMessages();
  const links = useSiteLinks();
  const more = found.total - found.best.length;
  const open = (href: string) => goTo(href, wayBack());
  const hrefOf = (passage?: Passage) => links.toRecord(record, { q, passage });
  return (
    <div className={styles.passages}>
      <ul aria-label={search.passages.title}>
        {found.best.map((passage) => (
          <li key={`${passage.document} ${passage.passage}`} dir="auto">
            <InSiteLink href={hrefOf(passage)} onFollow={() => open(hrefOf(passage))}>
              <WhereInDocument passage={passage} />
            </InSiteLink>{' '}
            {passage.shown === 'none' ? (
              <span className={styles.quiet}>{search.passages.hidden}</span>
            ) : (
              <MarkedText {...passage} />
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          <InSiteLink href={hrefOf()} onFollow={() => open(hrefOf())}>
            {search.passages.more({ count: more })}
          </InSiteLink>
        </p>
      )}
    </div>
  );
}
