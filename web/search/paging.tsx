import type { ReactNode } from 'react';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useMessages } from '../language/messages.ts';
import { useAddress } from '../address/address-context.ts';
import { pagesAround } from './pages-around.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './paging.module.css';

/** Links to the pages of the results. Nothing when there is only one. */
export function Paging({ page, pages }: { readonly page: number; readonly pages: number }) {
  const { paging } = useMessages();
  if (pages < 2) return null;
  return (
    <nav className={styles.paging} aria-label={paging.label}>
      {page > 1 && (
        <PageLink page={page - 1} rel="prev">
          <Icon name="back" /> <span>{paging.previous}</span>
        </PageLink>
      )}
      <ol>
        {pagesAround(page, pages).map((entry, at) => (
          <li key={entry ?? `gap-${at}`}>
            {entry === undefined ? (
              <span aria-hidden="true">…</span>
            ) : (
              <PageLink page={entry} isCurrent={entry === page} label={paging.page({ page: entry })}>
                {entry}
              </PageLink>
            )}
          </li>
        ))}
      </ol>
      <p>{paging.of({ page, pages })}</p>
      {page < pages && (
        <PageLink page={page + 1} rel="next">
          <span>{paging.next}</span> <Icon name="next" />
        </PageLink>
      )}
    </nav>
  );
}

interface PageLinkProps {
  readonly page: number;
  readonly isCurrent?: boolean;
  readonly label?: string;
  readonly rel?: string;
  readonly children: ReactNode;
}

function PageLink({ page, isCurrent, label, rel, children }: PageLinkProps) {
  const { query, hrefOf, change } = useAddress();
  const next = { ...query, page };

  /** The next thing somebody wants is the top of the next page, with the keyboard too. */
  function follow() {
    change(next);
    document.getElementById('result-count')?.focus();
  }

  return (
    <InSiteLink
      href={hrefOf(next)}
      onFollow={follow}
      rel={rel}
      aria-label={label}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {children}
    </InSiteLink>
  );
}
