import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { KINDS_OF_CITIES } from '../../domain/kinds/kind-of.ts';
import { changeQuery, chosenTerms, type Query } from '../../domain/query.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import { AddressContext, useAddress } from '../address/address-context.ts';
import { encodeWhole, getResults } from '../api/requests.ts';
import { usePageMessages } from '../language/messages.ts';
import styles from './counted.module.css';

/** How many of the results somebody wrote about a city, are rows of registers, or are on offer to many. */
interface Parts {
  readonly cases: number;
  readonly rows: number;
  readonly offers: number;
}

/**
 * What the charts below count, said first: cases alone, unless the reader wants registers and offers too or has asked for
 * them. What is inside finds the query that is counted as that of the address, so that every number opens its records.
 */
export function Counted({ children }: { readonly children: ReactNode }) {
  const address = useAddress();
  const { insights: words } = usePageMessages();
  const [isAll, setAll] = useState(false);
  const id = useId();
  const parts = useParts(address.query);
  const isMixed = parts !== undefined && parts.cases > 0 && parts.rows + parts.offers > 0;
  const isSplit = isMixed && !isChosen(address.query);
  const counted = isSplit && !isAll ? { ...address, query: casesOf(address.query) } : address;
  if (parts === undefined) return null;
  return (
    <>
      <div className={styles.counted}>
        {isSplit && (
          <>
            <p>{words.parts({ ...parts })}</p>
            <p>
              <input
                type="checkbox"
                id={id}
                checked={isAll}
                onChange={(event) => setAll(event.target.checked)}
              />{' '}
              <label htmlFor={id}>{words.countAll}</label>
            </p>
          </>
        )}
        <p>{words.collection}</p>
      </div>
      <AddressContext value={counted}>{children}</AddressContext>
    </>
  );
}

function useParts(query: Query): Parts | undefined {
  const { data } = useQuery({
    queryKey: ['parts of', encodeWhole(query)],
    queryFn: ({ signal }) =>
      getResults({ ...query, page: 1, size: 1, facets: ['entry', 'kind'], fields: 'row' }, signal),
    placeholderData: keepPreviousData,
  });
  return data && partsOf(data);
}

function partsOf({ total, facets: { entry = [], kind = [] } }: SearchResponse): Parts {
  const rows = entry.find(({ id }) => id === 'register')?.count ?? 0;
  const ofCities = kind.filter(({ id }) => KINDS_OF_CITIES.some((each) => each.id === id));
  const cases = ofCities.reduce((sum, { count }) => sum + count, 0) - rows;
  return { cases, rows, offers: total - cases - rows };
}

/** Who has chosen among them gets what was chosen. */
function isChosen(query: Query): boolean {
  return chosenTerms(query, 'entry').length + chosenTerms(query, 'kind').length > 0;
}

function casesOf(query: Query): Query {
  const terms = { ...query.terms, entry: ['case'], kind: KINDS_OF_CITIES.map(({ id }) => id) };
  return changeQuery(query, { terms });
}
