import { EMPTY_QUERY, isNarrowed } from '../../domain/query.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useMessages } from '../language/messages.ts';
import { useAddress } from '../address/address-context.ts';
import { NearestWords } from './nearest-words.tsx';
import { useWaysOut } from './use-ways-out.ts';
import styles from '../ui/results.module.css';

/** No result: which one thing to leave out, and how many there would be. */
export function EmptyResults({ answer }: { readonly answer: SearchResponse }) {
  const { query, hrefOf } = useAddress();
  const { empty, paging, facets, search } = useMessages();
  const waysOut = useWaysOut(answer);

  if (answer.total > 0) {
    return (
      <div className={styles.empty}>
        <p>{paging.pastEnd({ page: query.page })}</p>
        <InSiteLink href={hrefOf({ ...query, page: 1 })}>{paging.toFirst}</InSiteLink>
      </div>
    );
  }
  if (!answer.isSearchable) return <p className={styles.empty}>{search.understood.advice}</p>;
  if (!isNarrowed(query)) return <p className={styles.empty}>{empty.library}</p>;

  return (
    <div className={styles.empty}>
      <h3>{empty.title}</h3>
      {waysOut.length > 0 && (
        <>
          <p>{empty.dropOne}</p>
          <ul>
            {waysOut.map(({ id, name, without, total }) => (
              <li key={id}>
                <InSiteLink href={hrefOf(without)}>
                  {empty.without} <strong>{name}</strong>: {facets.count({ count: total })}
                </InSiteLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {query.q !== '' && (
        <>
          <p>{empty.advice}</p>
          <NearestWords />
        </>
      )}
      <p>
        <InSiteLink href={hrefOf({ ...EMPTY_QUERY, sort: 'recommended', lang: query.lang })}>
          {empty.everything}
        </InSiteLink>
      </p>
    </div>
  );
}
