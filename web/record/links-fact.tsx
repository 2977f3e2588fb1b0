import type { RecordResponse } from '../../domain/responses.ts';
import { useMessages, useRecordMessages } from '../language/messages.ts';
import { Fact } from './fact.tsx';
import { hostOf, OutsideLink } from '../ui/outside-link.tsx';
import styles from './record.module.css';

/** Where to read on, outside the library. */
export function LinksFact({ record: { links, image } }: { readonly record: RecordResponse }) {
  const record = useRecordMessages();
  const { lists } = useMessages();
  const named = [
    { href: links.document, name: record.document },
    { href: links.landing, name: record.landing },
    { href: image?.url, name: image?.credit ? `${record.image} (${image.credit})` : record.image },
  ].filter((link): link is { href: string; name: string } => link.href !== undefined);
  if (named.length + links.alsoAt.length === 0) return null;
  return (
    <Fact name={record.links}>
      <ul>
        {named.map(({ href, name }) => (
          <li key={name}>
            <OutsideLink href={href}>{name}</OutsideLink>{' '}
            <span className={styles.origin}>{hostOf(href)}</span>
          </li>
        ))}
        {links.alsoAt.length > 0 && (
          <li>
            {record.alsoAt}{' '}
            {links.alsoAt.map((href, at) => (
              <span key={href}>
                {at > 0 && lists.comma}
                <OutsideLink href={href} />
              </span>
            ))}
          </li>
        )}
      </ul>
    </Fact>
  );
}
