import { createHmac, randomInt } from 'node:crypto';
import type { Delivery, WebhookSettings } from '../../domain/webhooks.ts';
import type { DatabaseSync } from '../catalogue/database.ts';
import { newSecret } from './secrets.ts';

/** An address to which published changes are sent. */
export interface StoredWebhook {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly settings: WebhookSettings;
  /** Signs every delivery, so it is kept as it is. */
  readonly secret: string;
  readonly progress: WebhookProgress;
}

export interface WebhookProgress {
  /** The place in the history of imports up to which everything was delivered. */
  readonly delivered: number;
  readonly lastDelivery?: Delivery;
  /** Attempts in vain since the last delivery. */
  readonly failures: number;
  /** Epoch milliseconds of the next one. */
  readonly nextAttempt?: number;
  readonly isGivenUp?: true;
}

const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'; // as in the ids of imports
const SECRET_PREFIX = 'whsec_'; // so that a secret that got into a file or a log is recognised

/** Addresses to which published changes are sent. */
export function openWebhookStore(database: DatabaseSync) {
  const put = database.prepare(`INSERT INTO webhooks (id, by_whom, at, settings, secret, progress)
    VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET settings = excluded.settings, secret = excluded.secret,
    progress = excluded.progress`);
  const note = database.prepare('UPDATE webhooks SET progress = ? WHERE id = ?');
  const one = database.prepare('SELECT * FROM webhooks WHERE id = ?');
  const all = database.prepare('SELECT * FROM webhooks ORDER BY at, id');
  const remove = database.prepare('DELETE FROM webhooks WHERE id = ?');

  function write({ id, by, at, settings, secret, progress }: StoredWebhook): void {
    put.run(id, by, at, JSON.stringify(settings), secret, JSON.stringify(progress));
  }

  return {
    /** `delivered`: the place in the history at present; nothing before it is sent. */
    add(by: string, settings: WebhookSettings, delivered: number): StoredWebhook {
      const id = `hook-${Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`;
      const at = new Date().toISOString();
      const added = {
        id,
        by,
        at,
        settings,
        secret: newWebhookSecret(),
        progress: { delivered, failures: 0 },
      };
      write(added);
      return added;
    },
    put: write,
    find(id: string): StoredWebhook | undefined {
      const row = one.get(id) as Row | undefined;
      return row && webhookFrom(row);
    },
    /** The oldest first. */
    list: (): StoredWebhook[] => (all.all() as unknown as Row[]).map(webhookFrom),
    /** Notes how far it is, unless it was removed meanwhile. */
    note: (id: string, progress: WebhookProgress) => void note.run(JSON.stringify(progress), id),
    remove: (id: string): boolean => remove.run(id).changes > 0,
  };
}

export function newWebhookSecret(): string {
  return SECRET_PREFIX + newSecret();
}

/** The header that signs a body: HMAC-SHA256 over the seconds of `at`, a point, and the body. */
export function signatureOf(secret: string, body: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  const mac = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${mac}`;
}

interface Row {
  readonly id: string;
  readonly by_whom: string;
  readonly at: string;
  readonly settings: string;
  readonly secret: string;
  readonly progress: string;
}

function webhookFrom({ by_whom: by, settings, progress, ...row }: Row): StoredWebhook {
  return {
    ...row,
    by,
    settings: JSON.parse(settings) as WebhookSettings,
    progress: JSON.parse(progress) as WebhookProgress,
  };
}
