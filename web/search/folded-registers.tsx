import { setTerms } from '../../domain/query.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import { useAddress } from '../address/address-context.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useMessages } from '../language/messages.ts';
import styles from '../ui/results.module.css';

/** The rows of registers that match too, a line a register; each opens its rows. */
export function FoldedRegisters({ folded }: Pick<SearchResponse, 'folded'>) {
  const { query, hrefOf } = useAddress();
  const { search } = useMessages();
  if (folded.length === 0) return null;
  return (
    <div className={styles.folded}>
      <p id="folded-registers">{search.folded.title}</p>
      <ul aria-labelledby="folded-registers">
        {folded.map(({ id, label, count }) => (
          <li key={id}>
            <InSiteLink href={hrefOf(setTerms(setTerms(query, 'source', [id]), 'entry', ['register']))}>
              {search.folded.rows({ name: label, count })}
            </InSiteLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
