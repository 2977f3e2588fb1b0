import { useMutation } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import type { WebhookSecret } from '../../../domain/webhooks.ts';
import { useDeskTeamMessages } from '../../language/messages.ts';
import { makeWebhook } from '../api/webhook-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import desk from '../desk.module.css';
import records from '../records/records.module.css';

/** A new address to which published changes are sent. */
export function WebhookForm({ onMade }: { readonly onMade: (made: WebhookSecret) => void }) {
  const { webhooks } = useDeskTeamMessages();
  const id = useId();
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const make = useMutation({
    mutationFn: () => makeWebhook({ name: name.trim(), address: address.trim(), isPaused: false }),
    networkMode: 'always',
    onSuccess: onMade,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!make.isPending) make.mutate();
  };
  return (
    <form className={records.narrow} onSubmit={submit}>
      <div>
        <label htmlFor={`${id}name`}>{webhooks.name}</label>
        <input
          id={`${id}name`}
          className={desk.field}
          maxLength={100}
          required
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div>
        <label htmlFor={`${id}address`}>{webhooks.address}</label>
        <input
          id={`${id}address`}
          className={desk.field}
          type="url"
          dir="ltr"
          maxLength={2_000}
          required
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
      </div>
      {make.error && <DeskFailure error={make.error} title={webhooks.notDone} />}
      <p>
        <button type="submit" className={desk.primary} aria-disabled={make.isPending}>
          {webhooks.add}
        </button>
      </p>
    </form>
  );
}
