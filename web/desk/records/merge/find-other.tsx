import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { InSiteLink } from '../../../address/in-site-link.tsx';
import desk from '../../desk.module.css';
import { countryName } from '../../../../languages/names.ts';
import { useDeskRecordsMessages, useLanguage } from '../../../language/messages.ts';
import { getDeskRecords } from '../api/records-requests.ts';
import styles from '../records.module.css';

const SHOWN = 10;

interface FindOtherProps {
  readonly id: string;
  readonly hrefOf: (id: string) => string;
}

/** Finds a published record by the words of its title. */
export function FindOther({ id, hrefOf }: FindOtherProps) {
  const { merge: words } = useDeskRecordsMessages();
  const language = useLanguage();
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const field = useId();
  const { data } = useQuery({
    queryKey: ['desk', 'records', q, 'published', 'other'],
    queryFn: ({ signal }) => getDeskRecords({ q, state: 'published', page: 1, size: SHOWN + 1 }, signal),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
  const found = (data?.records ?? []).filter((record) => record.id !== id).slice(0, SHOWN);
  return (
    <section className={styles.narrow}>
      <label htmlFor={field}>{words.find}</label>
      <input
        id={field}
        type="search"
        className={desk.field}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {q !== '' && data && found.length === 0 && <output className={desk.hint}>{words.none}</output>}
      {q !== '' && (
        <ul className={styles.lines}>
          {found.map((record) => (
            <li key={record.id} className={styles.brief}>
              <p>
                <InSiteLink
                  href={hrefOf(record.id)}
                  aria-label={words.choose({ title: record.title })}
                  dir="auto"
                >
                  {record.title}
                </InSiteLink>
              </p>
              <p className={styles.facts}>
                {record.city && record.country && `${record.city}, ${countryName(language, record.country)}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
