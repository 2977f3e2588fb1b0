import { useId, useState } from 'react';
import type { EditResponse, UnknownTopicsResponse } from '../../../../domain/desk-records.ts';
import { THEMES } from '../../../../domain/vocabularies/themes.ts';
import { TOPICS } from '../../../../domain/vocabularies/topics.ts';
import { Select } from '../../../ui/select.tsx';
import desk from '../../desk.module.css';
import { labelOf } from '../../../language/terms.ts';
import { useDeskRecordsMessages, useLanguage } from '../../../language/messages.ts';
import { mapTopic } from '../api/keeping-requests.ts';
import styles from '../records.module.css';
import { useChange } from '../use-change.ts';
import { Examples } from './examples.tsx';
import { ListFrame } from './list-frame.tsx';
import { Fixed } from './fixed.tsx';

type Entry = UnknownTopicsResponse['topics'][number];

/** Topics in the words of sources: each becomes one of ours everywhere, or is dropped. */
export function TopicList({ page }: { readonly page: number }) {
  const change = useChange(
    ({ value, topic }: { value: string; topic: string | null }): Promise<EditResponse> =>
      mapTopic(value, topic),
  );
  return (
    <>
      <Fixed answer={change.data} error={change.error} />
      <ListFrame list="topics" page={page}>
        {({ topics }) => (
          <ul className={styles.entries}>
            {topics.map((entry) => (
              <li key={entry.value}>
                <TopicEntry
                  entry={entry}
                  isBusy={change.isPending}
                  onMap={(topic) => change.mutate({ value: entry.value, topic })}
                />
              </li>
            ))}
          </ul>
        )}
      </ListFrame>
    </>
  );
}

interface TopicEntryProps {
  readonly entry: Entry;
  readonly isBusy: boolean;
  readonly onMap: (topic: string | null) => void;
}

function TopicEntry({ entry: { value, count, suggestion, records }, isBusy, onMap }: TopicEntryProps) {
  const { keeping } = useDeskRecordsMessages();
  const language = useLanguage();
  const field = useId();
  const [topic, setTopic] = useState(suggestion ?? '');
  return (
    <article className={styles.entry}>
      <div>
        <h3 dir="auto">{value}</h3>
        <Examples count={count} records={records} />
      </div>
      <div className={styles.fixing}>
        <label htmlFor={field}>{keeping.topicFor({ value })}</label>
        <Select
          id={field}
          className={desk.field}
          value={topic}
          onChange={(event) => setTopic(event.target.value)}
        >
          <option value="">{keeping.chooseTopic}</option>
          {THEMES.terms.map((theme) => (
            <optgroup key={theme.id} label={labelOf(THEMES, theme.id, language)}>
              {TOPICS.terms
                .filter(({ parent }) => parent === theme.id)
                .map((term) => (
                  <option key={term.id} value={term.id}>
                    {labelOf(TOPICS, term.id, language)}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
        <div className={desk.row}>
          <button
            type="button"
            className={`${desk.primary} ${desk.small}`}
            aria-disabled={isBusy || topic === ''}
            onClick={() => isBusy || topic === '' || onMap(topic)}
          >
            {keeping.mapTopic({ count })}
          </button>
          <button
            type="button"
            className={`${desk.plain} ${desk.small}`}
            aria-label={keeping.dropTopicOf({ value })}
            aria-disabled={isBusy}
            onClick={() => isBusy || onMap(null)}
          >
            {keeping.dropTopic}
          </button>
        </div>
      </div>
    </article>
  );
}
