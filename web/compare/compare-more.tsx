import { InSiteLink } from '../address/in-site-link.tsx';
import { usePageMessages } from '../language/messages.ts';
import styles from './compare.module.css';

interface CompareMoreProps {
  readonly title: string;
  /** What could be put beside the others, and the comparison with it. */
  readonly more: readonly { readonly id: string; readonly name: string; readonly href: string }[];
}

/** What one may add to a comparison; nothing when there is nothing. */
export function CompareMore({ title, more }: CompareMoreProps) {
  const { compare: words } = usePageMessages();
  if (more.length === 0) return null;
  return (
    <section className={styles.more}>
      <h2>{title}</h2>
      <ul>
        {more.map(({ id, name, href }) => (
          <li key={id}>
            <InSiteLink href={href} aria-label={words.add({ title: name })}>
              + {name}
            </InSiteLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
