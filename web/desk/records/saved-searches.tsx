import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { RECORD_STATES } from '../../../domain/desk-lists.ts';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useDeskRecordsMessages } from '../../language/messages.ts';
import { DeskFailure } from '../desk-failure.tsx';
import { useDeskHref } from '../desk-links.ts';
import desk from '../desk.module.css';
import { forgetSearch, getSearches, keepSearch } from './api/search-requests.ts';
import styles from './records.module.css';

interface SavedSearchesProps {
  /** The search that is shown. */
  readonly q: string;
  readonly state: string;
}

/** Searches that somebody keeps for themselves, and keeping the one that is shown. */
export function SavedSearches({ q, state }: SavedSearchesProps) {
  const { searches: words } = useDeskRecordsMessages();
  const href = useDeskHref();
  const id = useId();
  const [name, setName] = useState('');
  const { data, refetch } = useQuery({
    queryKey: ['desk', 'searches'],
    queryFn: ({ signal }) => getSearches(signal),
  });
  const options = { networkMode: 'always', onSettled: () => void refetch() } as const;
  const known = RECORD_STATES.find((each) => each === state);
  const keep = useMutation({
    mutationFn: () => keepSearch({ name: name.trim(), q, ...(known && { state: known }) }),
    onSuccess: () => setName(''),
    ...options,
  });
  const forget = useMutation({ mutationFn: forgetSearch, ...options });
  const error = keep.error ?? forget.error;
  const searches = data?.searches ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '' && !keep.isPending) keep.mutate();
  };
  return (
    <details>
      <summary>{words.title({ count: searches.length })}</summary>
      <ul className={styles.lines}>
        {searches.map((search) => (
          <li key={search.id} className={desk.row}>
            <InSiteLink
              href={href('records', {
                ...(search.q !== '' && { q: search.q }),
                ...(search.state && { state: search.state }),
              })}
            >
              <bdi>{search.name}</bdi>
            </InSiteLink>
            <button
              type="button"
              className={`${desk.plain} ${desk.small}`}
              onClick={() => forget.isPending || forget.mutate(search.id)}
            >
              {words.forget({ name: search.name })}
            </button>
          </li>
        ))}
      </ul>
      {(q !== '' || state !== '') && (
        <form className={styles.narrow} onSubmit={submit}>
          <div>
            <label htmlFor={id}>{words.name}</label>
            <input
              id={id}
              className={desk.field}
              maxLength={100}
              required
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </div>
          <p>
            <button type="submit" className={`${desk.plain} ${desk.small}`}>
              {words.keep}
            </button>
          </p>
        </form>
      )}
      {error && <DeskFailure error={error} title={words.notDone} />}
    </details>
  );
}
