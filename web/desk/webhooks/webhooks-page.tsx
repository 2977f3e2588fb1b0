import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WebhookSecret } from '../../../domain/webhooks.ts';
import { useDeskMessages, useDeskTeamMessages } from '../../language/messages.ts';
import { useFocusAtFirst } from '../../ui/use-focus-at-first.ts';
import { useTitle } from '../../ui/use-title.ts';
import { getWebhooks } from '../api/webhook-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import desk from '../desk.module.css';
import records from '../records/records.module.css';
import { SecretNote } from './secret-note.tsx';
import { WebhookEntry } from './webhook-entry.tsx';
import { WebhookForm } from './webhook-form.tsx';

const KEY = ['desk', 'webhooks'];

/** For admins: which programs are told of published changes. */
export function WebhooksPage() {
  const { webhooks } = useDeskTeamMessages();
  const { failed } = useDeskMessages();
  const client = useQueryClient();
  const [shown, setShown] = useState<WebhookSecret>();
  const [made, setMade] = useState(0);
  useTitle(webhooks.title);
  const main = useFocusAtFirst();
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => getWebhooks(signal),
    staleTime: 0,
  });
  const refresh = () => void client.invalidateQueries({ queryKey: KEY });
  const show = (secret: WebhookSecret) => {
    setShown(secret);
    refresh();
  };
  return (
    <main id="main" tabIndex={-1} ref={main} className={desk.page}>
      <h1 className={records.heading}>{webhooks.title}</h1>
      <p className={desk.lead}>{webhooks.lead}</p>
      {shown && <SecretNote key={shown.secret} shown={shown} />}
      {error && !data && <DeskFailure error={error} title={failed} onRetry={() => void refetch()} />}
      {data?.webhooks.length === 0 && <p>{webhooks.none}</p>}
      <ul className={records.entries}>
        {data?.webhooks.map((webhook) => (
          <li key={webhook.id}>
            <WebhookEntry webhook={webhook} onChanged={refresh} onSecret={show} />
          </li>
        ))}
      </ul>
      <section className={desk.section}>
        <h2>{webhooks.make}</h2>
        <WebhookForm
          key={made}
          onMade={(secret) => {
            setMade(made + 1);
            show(secret);
          }}
        />
      </section>
    </main>
  );
}
