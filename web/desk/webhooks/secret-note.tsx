import { useEffect, useRef } from 'react';
import type { WebhookSecret } from '../../../domain/webhooks.ts';
import { useDeskTeamMessages } from '../../language/messages.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import desk from '../desk.module.css';

/** A secret that was made just now. It is shown this once, so the focus goes to it. */
export function SecretNote({ shown: { webhook, secret } }: { readonly shown: WebhookSecret }) {
  const { webhooks } = useDeskTeamMessages();
  const note = useRef<HTMLElement>(null);
  useEffect(() => note.current?.focus(), []);
  const title = webhooks.secretOf({ name: webhook.name });
  return (
    <section ref={note} tabIndex={-1} className={desk.note} aria-label={title}>
      <p>
        <strong>{title}</strong>
      </p>
      <p>
        <code>{secret}</code>
      </p>
      <p>{webhooks.secretHint}</p>
      <CopyButton text={() => secret}>{webhooks.copySecret}</CopyButton>
    </section>
  );
}
