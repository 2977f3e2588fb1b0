/** How the engine is to match a text. */
export interface Matching {
  readonly q: string;
  readonly matchingStrategy: 'all';
}

/** Records that have all of these terms. The last may be only begun; a space after it tells the engine that it is whole. */
export function matchTerms(terms: readonly string[], isHalfTyped = false): Matching {
  return matchAll(terms.length === 0 || isHalfTyped ? terms.join(' ') : `${terms.join(' ')} `);
}

export function matchAll(q: string): Matching {
  return { q, matchingStrategy: 'all' };
}
