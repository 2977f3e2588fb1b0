import { useState } from 'react';
import { useLocation } from 'wouter';
import type { SessionResponse } from '../../domain/desk.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useDeskMessages } from '../language/messages.ts';
import { useDeskHref } from './desk-links.ts';
import { isAtLeast } from './roles.ts';
import { DESK_PAGES } from './desk-pages.ts';
import { signOut } from './session/session-requests.ts';
import styles from './desk.module.css';

interface DeskBarProps {
  readonly editor: NonNullable<SessionResponse['editor']>;
}

/** The pages of the desk, who is signed in, and the way out. */
export function DeskBar({ editor }: DeskBarProps) {
  const words = useDeskMessages();
  const href = useDeskHref();
  const [location] = useLocation();
  const [hasFailed, setFailed] = useState(false);
  const here = location.split('/')[2] ?? DESK_PAGES[0].path;

  return (
    <section className={styles.bar} aria-label={words.title}>
      <span className={styles.name}>{words.title}</span>
      <nav aria-label={words.pages} className={styles.pages}>
        {DESK_PAGES.filter(({ path, least }) => path !== 'account' && isAtLeast(editor.role, least)).map(
          ({ path }) => (
            <InSiteLink key={path} href={href(path)} aria-current={path === here ? 'page' : undefined}>
              {words.areas[path]}
            </InSiteLink>
          ),
        )}
      </nav>
      <p className={styles.who}>
        <span>
          <InSiteLink href={href('account')} aria-current={here === 'account' ? 'page' : undefined}>
            {words.session.signedInAs({ name: editor.name })}
          </InSiteLink>
          {` (${words.session.roles[editor.role]})`}
        </span>
        <button
          type="button"
          className={`${styles.plain} ${styles.small}`}
          onClick={() => {
            setFailed(false);
            signOut().catch(() => setFailed(true));
          }}
        >
          {words.session.signOut}
        </button>
        {hasFailed && <span role="alert">{words.otherFailure}</span>}
      </p>
    </section>
  );
}
