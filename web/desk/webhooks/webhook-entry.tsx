import { useMutation } from '@tanstack/react-query';
import type { Webhook, WebhookSecret } from '../../../domain/webhooks.ts';
import { useDeskTeamMessages, useLanguage } from '../../language/messages.ts';
import { Facts } from '../../ui/facts.tsx';
import { changeWebhook, pingWebhook, removeWebhook, renewSecret } from '../api/webhook-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import desk from '../desk.module.css';
import { momentText } from '../imports/moment-text.ts';
import records from '../records/records.module.css';

interface WebhookEntryProps {
  readonly webhook: Webhook;
  readonly onChanged: () => void;
  readonly onSecret: (secret: WebhookSecret) => void;
}

/** One address: whether the last delivery arrived, and what an admin does about it. */
export function WebhookEntry({ webhook, onChanged, onSecret }: WebhookEntryProps) {
  const { webhooks: words } = useDeskTeamMessages();
  const language = useLanguage();
  const options = { networkMode: 'always', onSettled: onChanged } as const;
  const { id, name, address, by, isPaused, isGivenUp, failures, nextAttempt, lastDelivery } = webhook;
  const pause = useMutation({
    mutationFn: () => changeWebhook(id, { ...webhook, isPaused: !isPaused }),
    ...options,
  });
  const ping = useMutation({ mutationFn: () => pingWebhook(id), ...options });
  const renew = useMutation({
    mutationFn: () => renewSecret(id),
    networkMode: 'always',
    onSuccess: onSecret,
  });
  const remove = useMutation({ mutationFn: () => removeWebhook(id), ...options });
  const error = pause.error ?? ping.error ?? renew.error ?? remove.error;
  const small = `${desk.plain} ${desk.small}`;
  return (
    <article className={records.narrow}>
      <h2 className={records.briefTitle}>
        <bdi>{name}</bdi> {isPaused && <span className={records.state}>{words.paused}</span>}
      </h2>
      <p className={records.facts}>
        <bdi>{address}</bdi>
      </p>
      <div aria-live="polite">
        {lastDelivery && (
          <p className={lastDelivery.isDone ? desk.note : desk.problem}>
            <Facts
              parts={[
                lastDelivery.isDone ? words.arrived : words.failed,
                momentText(language, lastDelivery.at),
                lastDelivery.status !== undefined && words.status({ status: String(lastDelivery.status) }),
                lastDelivery.problem !== undefined && words.problems[lastDelivery.problem],
                failures > 0 && words.failures({ count: failures }),
                nextAttempt !== null && words.next({ when: momentText(language, nextAttempt) }),
              ]}
            />
          </p>
        )}
        {isGivenUp && <p>{words.givenUp}</p>}
      </div>
      <p className={records.facts}>
        <bdi>{by}</bdi>
      </p>
      {error && <DeskFailure error={error} title={words.notDone} />}
      <p className={desk.row}>
        <button type="button" className={small} onClick={() => ping.isPending || ping.mutate()}>
          {words.ping({ name })}
        </button>
        <button type="button" className={small} onClick={() => pause.isPending || pause.mutate()}>
          {isPaused ? words.resume({ name }) : words.pause({ name })}
        </button>
        <button type="button" className={small} onClick={() => renew.isPending || renew.mutate()}>
          {words.renew({ name })}
        </button>
        <button
          type="button"
          className={`${desk.danger} ${desk.small}`}
          onClick={() => remove.isPending || remove.mutate()}
        >
          {words.remove({ name })}
        </button>
      </p>
    </article>
  );
}
