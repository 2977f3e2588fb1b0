import type { LinkCheck } from '../../domain/link-checks.ts';
import { DEAD_LINK_STATES } from '../../domain/link-states.ts';
import { dateText } from '../../languages/names.ts';
import { useLanguage, useRecordMessages } from '../language/messages.ts';
import { Facts } from '../ui/facts.tsx';
import { hostOf, OutsideLink } from '../ui/outside-link.tsx';
import { Fact } from './fact.tsx';
import styles from './record.module.css';

/** Links that no longer answer, or have moved, as the last visit found them. Good ones need no word. */
export function CheckedLinksFact({ links }: { readonly links: readonly LinkCheck[] }) {
  const { checkedLinks: words } = useRecordMessages();
  const told = links.filter(({ state }) => state === 'moved' || DEAD_LINK_STATES.includes(state));
  if (told.length === 0) return null;
  return (
    <Fact name={words.title}>
      <ul>
        {told.map((link) => (
          <li key={link.url}>
            <OutsideLink href={link.url}>{hostOf(link.url)}</OutsideLink>
            <p className={styles.quiet}>
              <Visit link={link} />
            </p>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function Visit({ link: { state, checkedAt, lastGoodAt, movedTo, archived } }: { readonly link: LinkCheck }) {
  const language = useLanguage();
  const { checkedLinks: words, archived: archivedCopy } = useRecordMessages();
  const date = dateText(language, checkedAt);
  return (
    <Facts
      parts={[
        movedTo === undefined ? words.dead({ date }) : words.moved({ date }),
        movedTo !== undefined && (
          <OutsideLink key="moved" href={movedTo}>
            {hostOf(movedTo)}
          </OutsideLink>
        ),
        state !== 'moved' &&
          lastGoodAt !== undefined &&
          words.lastGood({ date: dateText(language, lastGoodAt) }),
        archived !== undefined && (
          <OutsideLink key="archived" href={archived}>
            {archivedCopy}
          </OutsideLink>
        ),
      ]}
    />
  );
}
