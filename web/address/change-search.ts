import type { Query } from '../../domain/query.ts';
import { hrefTo, readAddress, writeAddress } from './address.ts';
import type { MapPosition } from './map-position.ts';
import { goTo, rewriteTo } from './go.ts';

/** The present entry of the history is one of typing, which the next letter rewrites. */
let isTyping = false;

/** Goes to another query in the present view: one history entry for any change. */
export function changeSearch(next: Query | ((query: Query) => Query)): void {
  isTyping = false;
  const { href, isNew } = addressWith(next);
  if (isNew) goTo(href);
}

/** The same while somebody types: all of one spell of typing is one history entry. */
export function typeSearch(next: Query): void {
  const { href, isNew } = addressWith(next);
  if (!isNew) return;
  if (isTyping) rewriteTo(href);
  else goTo(href);
  isTyping = true;
}

/** Notes in the address where the map was moved: no new entry of the history. */
export function noteMapPosition(at: MapPosition): void {
  const search = writeAddress({ ...readAddress(location.search), at });
  rewriteTo(hrefTo('/', search));
}

/** Ends a spell of typing. */
export function stopTyping(): void {
  isTyping = false;
}

function addressWith(next: Query | ((query: Query) => Query)) {
  const now = readAddress(location.search);
  const query = typeof next === 'function' ? next(now.query) : next;
  const search = writeAddress({ ...now, query, at: undefined }); // another search is seen whole
  return { href: hrefTo('/', search), isNew: search !== writeAddress({ ...now, at: undefined }) };
}
