import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useSearch } from 'wouter';
import { RECORD_STATES } from '../../../domain/desk-lists.ts';
import { goTo } from '../../address/go.ts';
import { DeskFailure } from '../desk-failure.tsx';
import { useDeskHref } from '../desk-links.ts';
import { Select } from '../../ui/select.tsx';
import desk from '../desk.module.css';
import { useDeskMessages, useDeskRecordsMessages } from '../../language/messages.ts';
import { useFocusAtFirst } from '../../ui/use-focus-at-first.ts';
import { useTitle } from '../../ui/use-title.ts';
import { useMay } from '../session/use-may.ts';
import { getDeskRecords } from './api/records-requests.ts';
import { BulkPanel } from './bulk/bulk-panel.tsx';
import { BriefLine } from './brief-line.tsx';
import styles from './records.module.css';
import { SavedSearches } from './saved-searches.tsx';
import { Turning } from './turning.tsx';

/** Finds records of every state, those changed last first. */
export function RecordsPage() {
  const { list, states } = useDeskRecordsMessages();
  const { failed } = useDeskMessages();
  const href = useDeskHref();
  const main = useFocusAtFirst();
  const mayChange = useMay('contributor');
  const parameters = new URLSearchParams(useSearch());
  const [q, state] = [parameters.get('q') ?? '', parameters.get('state') ?? ''];
  const page = Math.max(1, Number(parameters.get('page')) || 1);
  const [text, setText] = useState(q);
  useTitle(list.title);
  const { data, error, refetch } = useQuery({
    queryKey: ['desk', 'records', q, state, page],
    queryFn: ({ signal }) => getDeskRecords({ q, state, page }, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const addressOf = (asked: { q: string; state: string; page: number }) =>
    href('records', {
      ...(asked.q !== '' && { q: asked.q }),
      ...(asked.state !== '' && { state: asked.state }),
      ...(asked.page > 1 && { page: String(asked.page) }),
    });
  const search = (event: FormEvent) => {
    event.preventDefault();
    goTo(addressOf({ q: text.trim(), state, page: 1 }));
  };

  return (
    <main id="main" tabIndex={-1} ref={main} className={desk.page}>
      <h1 className={styles.heading}>{list.title}</h1>
      <p className={desk.lead}>{list.lead}</p>
      <search>
        <form className={styles.search} onSubmit={search}>
          <label className={styles.grow}>
            <span>{list.search}</span>
            <input
              type="search"
              className={desk.field}
              value={text}
              maxLength={200}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          <label>
            <span>{list.state}</span>
            <Select
              className={desk.field}
              value={state}
              onChange={(event) => goTo(addressOf({ q: text.trim(), state: event.target.value, page: 1 }))}
            >
              <option value="">{list.anyState}</option>
              {RECORD_STATES.map((each) => (
                <option key={each} value={each}>
                  {states[each]}
                </option>
              ))}
            </Select>
          </label>
          <button type="submit" className={desk.primary}>
            {list.submit}
          </button>
        </form>
      </search>
      <SavedSearches q={q} state={state} />
      {error && !data && <DeskFailure error={error} title={failed} onRetry={() => void refetch()} />}
      {data && (
        <section aria-label={list.title}>
          <output className={desk.hint}>
            {data.total === 0 ? list.none : list.found({ count: data.total })}
          </output>
          <ul className={styles.lines}>
            {data.records.map((record) => (
              <li key={record.id}>
                <BriefLine record={record} isHeading />
              </li>
            ))}
          </ul>
          {mayChange && data.total > 0 && (state === '' || state === 'published') && (
            <BulkPanel key={q} q={q} total={data.total} />
          )}
          <Turning answer={data} label={list.pages} hrefOf={(next) => addressOf({ q, state, page: next })} />
        </section>
      )}
    </main>
  );
}
