import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeskMessages, useDeskTeamMessages } from '../../language/messages.ts';
import { useFocusAtFirst } from '../../ui/use-focus-at-first.ts';
import { useTitle } from '../../ui/use-title.ts';
import { DeskFailure } from '../desk-failure.tsx';
import desk from '../desk.module.css';
import records from '../records/records.module.css';
import { useMay } from '../session/use-may.ts';
import { SourceEntry } from './source-entry.tsx';
import { SourceForm } from './source-form.tsx';
import { SOURCES_KEY, useSources } from './use-sources.ts';

/** Tables that are fetched by a schedule: what the last visit of each came to, and a new one. */
export function SourcesPage() {
  const { sources } = useDeskTeamMessages();
  const { failed } = useDeskMessages();
  const client = useQueryClient();
  const [made, setMade] = useState(0);
  const mayMake = useMay('editor');
  useTitle(sources.title);
  const main = useFocusAtFirst();
  const { data, error, refetch } = useSources();
  const refresh = () => void client.invalidateQueries({ queryKey: SOURCES_KEY });
  return (
    <main id="main" tabIndex={-1} ref={main} className={desk.page}>
      <h1 className={records.heading}>{sources.title}</h1>
      <p className={desk.lead}>{sources.lead}</p>
      {error && !data && <DeskFailure error={error} title={failed} onRetry={() => void refetch()} />}
      {data?.sources.length === 0 && <p>{sources.none}</p>}
      <ul className={records.entries}>
        {data?.sources.map((source) => (
          <li key={source.id}>
            <SourceEntry source={source} onChanged={refresh} />
          </li>
        ))}
      </ul>
      {mayMake && (
        <section className={desk.section}>
          <h2>{sources.make}</h2>
          <SourceForm
            key={made}
            onSaved={() => {
              setMade(made + 1);
              refresh();
            }}
          />
        </section>
      )}
    </main>
  );
}
