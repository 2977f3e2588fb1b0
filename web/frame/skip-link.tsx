import type { MouseEvent } from 'react';
import { useMessages } from '../language/messages.ts';

/** The first stop of the keyboard: past the header. */
export function SkipLink() {
  const { page } = useMessages();
  return (
    <a className="skip-link" href="#main">
      {page.skip}
    </a>
  );
}

/** Past the facets, which are many stops: to the list of results, or to what is in its place. */
export function SkipFilters() {
  const { page } = useMessages();
  return (
    <a className="skip-link" href={`#${RESULTS_ID}`} onClick={skip}>
      {page.skipFilters}
    </a>
  );
}

/** What is beside the facets. */
export const RESULTS_ID = 'results';
export const LIST_ID = 'result-list';

/** The list where there is one, so that the next stop is the first result; the address stays as it is. */
function skip(event: MouseEvent): void {
  const target = document.getElementById(LIST_ID) ?? document.getElementById(RESULTS_ID);
  if (!target) return;
  event.preventDefault();
  target.focus();
}
