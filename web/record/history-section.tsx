import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HistoryResponse, RecordResponse } from '../../domain/responses.ts';
import { getHistory } from '../api/requests.ts';
import { listText } from '../ui/joined-text.ts';
import { dateText } from '../../languages/names.ts';
import { useLanguage, useMessages, usePageMessages, useRecordMessages } from '../language/messages.ts';
import { Facts } from '../ui/facts.tsx';
import styles from './around.module.css';

type Revision = HistoryResponse['revisions'][number];

/** When the record was published and what changed each time. It is asked for when it is opened. */
export function HistorySection({ record }: { readonly record: RecordResponse }) {
  const { history } = useRecordMessages();
  const { page } = useMessages();
  const { failed } = usePageMessages();
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['history', record.id],
    queryFn: ({ signal }) => getHistory(record.id, signal),
    enabled: isOpen,
  });
  return (
    <section>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h2>{history.title}</h2>
        </summary>
        {data ? (
          <ol className={styles.revisions}>
            {data.revisions.map((revision) => (
              <li key={revision.revision}>
                <RevisionText revision={revision} />
              </li>
            ))}
          </ol>
        ) : (
          <p className={styles.quiet}>{error ? failed : page.loading}</p>
        )}
      </details>
    </section>
  );
}

function RevisionText({
  revision: { at, state, source, changes, revision },
}: {
  readonly revision: Revision;
}) {
  const words = useRecordMessages();
  const language = useLanguage();
  const { history } = words;
  const names: Readonly<Record<string, string>> = words.fields;
  const nameOf = (field: string) => names[field] ?? field;
  const what =
    revision === 1
      ? history.first
      : changes.length === 0
        ? history.same
        : history.changed({
            fields: listText(
              language,
              changes.map(({ field }) => nameOf(field)),
            ),
          });
  return (
    <>
      <p>
        <Facts
          parts={[
            <time key="at" dateTime={at}>
              {dateText(language, at)}
            </time>,
            history.states[state],
          ]}
        />
      </p>
      <p className={styles.quiet}>
        <Facts parts={[what, source && <bdi key="source">{source}</bdi>]} />
      </p>
      {revision > 1 && changes.length > 0 && (
        <details>
          <summary className={styles.quiet}>{history.show}</summary>
          <dl className={styles.change}>
            {changes.map(({ field, before, after }) => (
              <div key={field}>
                <dt>{nameOf(field)}</dt>
                <dd>
                  {history.before}: {valueText(before) || history.nothing}
                </dd>
                <dd>
                  {history.after}: {valueText(after) || history.nothing}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

/** A value as it is stored; lists and objects in the notation of the API, where their names are documented. */
function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
