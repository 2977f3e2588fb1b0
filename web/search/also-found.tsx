import { changeQuery, setTerms } from '../../domain/query.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import { useAddress } from '../address/address-context.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useMessages } from '../language/messages.ts';
import { ToRelated } from './related-results.tsx';
import styles from '../ui/results.module.css';

/** One line of what matches besides: what has some of the words, rows of registers, passages of documents; each is a way there. */
export function AlsoFound({ answer }: { readonly answer: SearchResponse }) {
  const { query, view, hrefOf } = useAddress();
  const { search } = useMessages();
  const folded = view === 'list' ? answer.folded : [];
  // The number above counts these too, so it is said how many are where.
  const listed = answer.total - folded.reduce((sum, { count }) => sum + count, 0);
  const passages = answer.passages?.total ?? 0;
  const inside = search.passages.total({ count: passages });
  const toPassages = hrefOf(changeQuery(query, { in: 'documents' }), 'list');
  const related = view === 'list' || answer.total === 0 ? answer.related.length : 0;
  if (folded.length + passages + related === 0) return null;
  return (
    <div className={styles.also}>
      {related > 0 && (
        <p>
          <ToRelated count={related} />
        </p>
      )}
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
