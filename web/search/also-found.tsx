import { changeQuery, setTerms } from '../../domain/query.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import { useAddress } from '../address/address-context.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useMessages } from '../language/messages.ts';
import styles from '../ui/results.module.css';

/** One line of what matches besides: the rows of each register, and passages of documents; each opens the results with them. */
export function AlsoFound({ answer }: { readonly answer: SearchResponse }) {
  const { query, view, hrefOf } = useAddress();
  const { search } = useMessages();
  const folded = view === 'list' ? answer.folded : [];
  // The number above counts these too, so it is said how many are where.
  const listed = answer.total - folded.reduce((sum, { count }) => sum + count, 0);
  const passages = answer.passages?.total ?? 0;
  const inside = search.passages.total({ count: passages });
  const toPassages = hrefOf(changeQuery(query, { in: 'documents' }), 'list');
  if (folded.length === 0 && passages === 0) return null;
  return (
    <div className={styles.also}>
      {folded.length > 0 && (
        <>
          <p id="folded-registers">{search.folded.title({ listed })}</p>
          <ul aria-labelledby="folded-registers">
            {folded.map(({ id, label, count }) => (
              <li key={id}>
                <InSiteLink href={hrefOf(setTerms(setTerms(query, 'source', [id]), 'entry', ['register']))}>
                  {search.folded.rows({ name: label, count })}
                </InSiteLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {passages > 0 && (
        <p>{query.in === 'documents' ? inside : <InSiteLink href={toPassages}>{inside}</InSiteLink>}</p>
      )}
    </div>
  );
}
