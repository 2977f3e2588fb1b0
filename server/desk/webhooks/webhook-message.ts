import type { WebhookMessage } from '../../../domain/webhooks.ts';
import type { Catalogue } from '../../../library/catalogue/open-catalogue.ts';
import type { HistoryStep } from '../../../library/catalogue/import-store.ts';

const MOST_RECORDS = 1_000; // of an import that has more, somebody fetches the whole

type Change = WebhookMessage['records'][number]['change'];

/** What is sent about one import of the history: which records it changed. No names of people, and no contents. */
export function messageOf(webhookId: string, step: HistoryStep, { imports }: Catalogue): WebhookMessage {
  const { id, at, mode } = step;
  const touched = imports.touched(id);
  const records = touched.slice(0, MOST_RECORDS).map(({ id: recordId, revision, hash }) => ({
    id: recordId,
    revision,
    change: changeOf(recordId, revision, hash),
    path: `/api/records/${encodeURIComponent(recordId)}`,
  }));
  return {
    type: 'records.published',
    delivery: `${id}.${webhookId}`,
    import: { id, at, mode },
    total: touched.length,
    records,
  };

  function changeOf(recordId: string, revision: number, hash: string | null): Change {
    if (hash !== null) return revision === 1 ? 'new' : 'changed';
    return imports.revision(recordId, revision)?.withdrawal === null ? 'archived' : 'withdrawn';
  }
}
