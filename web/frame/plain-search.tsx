import { useId, type FormEvent } from 'react';
import { EMPTY_QUERY, MAX_QUERY_LENGTH } from '../../domain/query.ts';
import { goTo } from '../address/go.ts';
import { useSiteLinks } from '../address/use-site-links.ts';
import { useMessages } from '../language/messages.ts';
import styles from '../ui/page.module.css';

/** A box that goes to the results, on pages that have none of their own. */
export function PlainSearch() {
  const { search } = useMessages();
  const links = useSiteLinks();
  const id = useId();
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('q');
    goTo(links.toSearch({ ...EMPTY_QUERY, in: 'both', q: typeof text === 'string' ? text.trim() : '' }));
  }
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- browsers before 2023 do not know <search>
    <form role="search" className={styles.search} action="/" onSubmit={submit}>
      <label className="for-readers" htmlFor={id}>
        {search.placeholder}
      </label>
      <input id={id} name="q" type="search" maxLength={MAX_QUERY_LENGTH} placeholder={search.placeholder} />
      <button type="submit">{search.submit}</button>
    </form>
  );
}
