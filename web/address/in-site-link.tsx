import type { ComponentProps, MouseEvent } from 'react';
import { goTo } from './go.ts';
import type { HistoryEntry } from './history-entry.ts';

type InSiteLinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  readonly href: string;
  /** Kept with the new history entry. */
  readonly notes?: HistoryEntry;
  /** Instead of going there in the usual way. */
  readonly onFollow?: () => void;
};

/** A real link that changes the page without loading it; a new tab, a download or a copy work as with any link. */
export function InSiteLink({ href, notes, onFollow, onClick, children, ...rest }: InSiteLinkProps) {
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    if (event.defaultPrevented || isForBrowser(event)) return;
    event.preventDefault();
    if (onFollow) onFollow();
    else goTo(href, notes);
  }
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}

function isForBrowser(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
