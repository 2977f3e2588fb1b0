import type { Delivery, WebhookMessage } from '../../../domain/webhooks.ts';
import {
  signatureOf,
  type StoredWebhook,
  type WebhookProgress,
} from '../../../library/accounts/webhook-store.ts';
import { askWeb, WebError } from '../../../library/links/ask-web.ts';
import type { Workshop } from '../workshop.ts';
import { messageOf } from './webhook-message.ts';

const LOOK_EVERY = 5_000; // ms; imports of the command line are noticed too
const TIMEOUT = 15_000; // ms
const MAX_ANSWER = 1_000; // bytes; nothing of the answer is needed but its status
const MOST_AT_ONCE = 20; // deliveries to one address in a row
const FIRST_WAIT = 10_000; // ms, trebled each time
const LONGEST_WAIT = 6 * 3_600_000;
const MOST_FAILURES = 16; // some two days
const GONE = 410; // whose address says so does not want to be asked again
const AGENT = 'MetrotecaWebhooks/1 (tells of published changes)';

export type Webhooks = ReturnType<typeof openWebhooks>;

interface WebhookContext {
  readonly workshop: Pick<Workshop, 'catalogue' | 'editors' | 'onFailure'>;
  /** Which addresses may be asked. */
  readonly isAllowed: (address: string) => boolean;
  readonly now?: () => number;
}

/** Tells other programs what was published, in its order, once readers see it; `start` begins with that. */
export function openWebhooks({ workshop, isAllowed, now = Date.now }: WebhookContext) {
  const { catalogue, editors, onFailure } = workshop;
  const { webhooks: store, audit } = editors;
  const closing = new AbortController();
  const busy = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();

  async function send(webhook: StoredWebhook, message: WebhookMessage): Promise<Delivery> {
    const body = JSON.stringify(message);
    const at = new Date(now());
    const headers = {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      'metroteca-signature': signatureOf(webhook.secret, body, at),
      'metroteca-delivery': message.delivery,
    };
    const limits = { timeoutMs: TIMEOUT, maxBytes: MAX_ANSWER, isAllowed, agent: AGENT };
    const done = { at: at.toISOString() };
    try {
      const url = new URL(webhook.settings.address);
      const { status } = await askWeb('POST', url, limits, closing.signal, { headers, body });
      return { ...done, isDone: status >= 200 && status < 300, status };
    } catch (error) {
      if (!(error instanceof WebError)) throw error;
      return { ...done, isDone: false, problem: error.kind };
    }
  }

  /** What waits for one address, in its order, until one cannot be delivered. */
  async function deliver(id: string): Promise<void> {
    for (let sent = 0; sent < MOST_AT_ONCE; sent += 1) {
      const webhook = store.find(id);
      if (!webhook || webhook.settings.isPaused || closing.signal.aborted) return;
      const { progress } = webhook;
      if ((progress.nextAttempt ?? 0) > now()) return;
      const delivered = Math.min(progress.delivered, catalogue.imports.lastStep()); // a restored history is shorter
      const step = catalogue.imports.stepAfter(delivered);
      if (!step || catalogue.outbox.count().total > 0) return; // readers do not see it yet
      const lastDelivery = await send(webhook, messageOf(id, step, catalogue));
      const next = lastDelivery.isDone
        ? { delivered: step.sequence, lastDelivery, failures: 0 }
        : afterFailure({ ...progress, delivered }, lastDelivery, now());
      settle(id, next);
      if (!lastDelivery.isDone) return;
    }
  }

  /** As somebody has it by then: it may have been changed or removed while it was asked. */
  function settle(id: string, progress: WebhookProgress): void {
    const webhook = store.find(id);
    if (!webhook) return;
    if (!progress.isGivenUp) return store.note(id, progress);
    store.put({ ...webhook, settings: { ...webhook.settings, isPaused: true }, progress });
    const { by, settings } = webhook;
    audit.add({ who: by, action: 'webhook.given-up', subject: settings.name });
  }

  const webhooks = {
    /** Sends what waits; one that is being sent to is left out. */
    async look(): Promise<void> {
      const idle = store.list().filter(({ id }) => !busy.has(id));
      await Promise.all(
        idle.map(async ({ id }) => {
          busy.add(id);
          await deliver(id)
            .catch((error: unknown) => closing.signal.aborted || onFailure(error))
            .finally(() => busy.delete(id));
        }),
      );
    },
    /** Sends a message that says nothing, so that somebody sees whether it arrives. */
    async ping(webhook: StoredWebhook): Promise<Delivery> {
      const delivery = `ping.${webhook.id}.${now().toString(36)}`;
      const lastDelivery = await send(webhook, { type: 'ping', delivery, total: 0, records: [] });
      const current = store.find(webhook.id);
      if (current) store.note(webhook.id, { ...current.progress, lastDelivery });
      return lastDelivery;
    },
    start(): void {
      const again = () => {
        running = webhooks.look().finally(() => {
          if (!closing.signal.aborted) timer = setTimeout(again, LOOK_EVERY).unref();
        });
      };
      again();
    },
    async close(): Promise<void> {
      closing.abort(new Error('The site stops'));
      clearTimeout(timer);
      await running;
    },
  };
  return webhooks;
}

/** Longer and longer waits, until it is given up. */
export function afterFailure(before: WebhookProgress, lastDelivery: Delivery, at: number): WebhookProgress {
  const failures = before.failures + 1;
  const { delivered } = before;
  if (failures >= MOST_FAILURES || lastDelivery.status === GONE) {
    return { delivered, lastDelivery, failures, isGivenUp: true };
  }
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 3 ** (failures - 1));
  return { delivered, lastDelivery, failures, nextAttempt: at + wait };
}
