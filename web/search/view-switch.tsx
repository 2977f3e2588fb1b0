import { RESULT_VIEWS } from '../address/address.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useMessages } from '../language/messages.ts';
import { useAddress } from '../address/address-context.ts';
import styles from '../ui/results.module.css';

/** The same results as a list, on a map, in numbers: three addresses. */
export function ViewSwitch() {
  const { query, view, hrefOf } = useAddress();
  const { search } = useMessages();
  return (
    <nav className={styles.views} aria-label={search.views.label}>
      {RESULT_VIEWS.map((each) => (
        <InSiteLink
          key={each}
          href={hrefOf({ ...query, page: 1 }, each)}
          aria-current={each === view ? 'page' : undefined}
        >
          {search.views[each]}
        </InSiteLink>
      ))}
    </nav>
  );
}
