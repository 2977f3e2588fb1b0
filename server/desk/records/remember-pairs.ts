import type { Catalogue } from '../../../library/catalogue/open-catalogue.ts';
import { likelyPairs, type LikelyPair } from '../../../ingest/edits/duplicates.ts';

/**
 * Likely duplicates, looked for once for each state of the catalogue: all records are compared, which takes a second
 * where there are a hundred thousand of them.
 */
export function rememberPairs() {
  let known: { readonly state: string; readonly pairs: Promise<readonly LikelyPair[]> } | undefined;

  return (catalogue: Catalogue): Promise<readonly LikelyPair[]> => {
    const state = `${catalogue.meta.catalogueId()} ${catalogue.meta.contentVersion()} ${lastDecision(catalogue)}`;
    if (known?.state !== state) {
      const pairs = likelyPairs(catalogue);
      known = { state, pairs };
      pairs.catch(() => (known = undefined)); // those who asked are told; the next one asks again
    }
    return known.pairs;
  };
}

/** Changes whenever two records are told apart, or no longer. */
function lastDecision({ database }: Catalogue): string {
  const { count, last } = database
    .prepare("SELECT count(*) AS count, coalesce(max(at), '') AS last FROM told_apart")
    .get() as { count: number; last: string };
  return `${count} ${last}`;
}
