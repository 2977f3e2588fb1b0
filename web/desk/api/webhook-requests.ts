import type { Webhook, WebhookSecret, WebhookSettings, WebhooksResponse } from '../../../domain/webhooks.ts';
import { ask } from './ask.ts';

const WEBHOOKS = '/api/desk/webhooks';
const pathOf = (id: string, part = '') => `${WEBHOOKS}/${encodeURIComponent(id)}${part}`;

export function getWebhooks(signal: AbortSignal): Promise<WebhooksResponse> {
  return ask(WEBHOOKS, { signal });
}

export function makeWebhook(settings: WebhookSettings): Promise<WebhookSecret> {
  return ask(WEBHOOKS, { method: 'POST', body: settings });
}

export function changeWebhook(id: string, { name, address, isPaused }: WebhookSettings): Promise<Webhook> {
  return ask(pathOf(id), { method: 'PUT', body: { name, address, isPaused } });
}

/** A new secret in the place of the old one. */
export function renewSecret(id: string): Promise<WebhookSecret> {
  return ask(pathOf(id, '/secret'), { method: 'POST' });
}

/** Sends a message without changes. */
export function pingWebhook(id: string): Promise<Webhook> {
  return ask(pathOf(id, '/ping'), { method: 'POST' });
}

export function removeWebhook(id: string): Promise<void> {
  return ask(pathOf(id), { method: 'DELETE' });
}
