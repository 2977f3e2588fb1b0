import { useState } from 'react';
import { EMPTY_QUERY, type Query } from '../../domain/query.ts';
import { encodeQuery } from '../../domain/query-codec.ts';
import type { Chosen } from '../address/address-context.ts';

/** What a query chooses in the facets, as one object for as long as it is the same. */
export function useStableChosen({ terms, all, from, to, years }: Query): Chosen {
  const chosen = { terms, all, years, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const key = encodeQuery({ ...EMPTY_QUERY, ...chosen });
  const [kept, setKept] = useState({ key, chosen });
  if (kept.key === key) return kept.chosen;
  setKept({ key, chosen });
  return chosen;
}
