import { z } from 'zod';
import {
  WebhookSchema,
  WebhookSecretSchema,
  WebhookSettingsSchema,
  WebhooksResponseSchema,
} from '../../../domain/webhooks.ts';
import type { Route } from '../../http/route.ts';

const webhooks = { group: 'Webhooks', access: 'admin', within: 'all', cache: 'never', query: [] } as const;
const one = { ...webhooks, parts: { id: z.string().meta({ description: 'The id of a webhook.' }) } } as const;

/** `/api/desk/webhooks`: addresses to which published changes are sent. */
export const WEBHOOK_ROUTES = [
  {
    ...webhooks,
    method: 'get',
    path: '/api/desk/webhooks',
    id: 'listWebhooks',
    summary: 'Addresses to which published changes are sent, each with its last delivery.',
    answer: { schema: WebhooksResponseSchema },
    errors: ['index_not_ready'],
  },
  {
    ...webhooks,
    method: 'post',
    path: '/api/desk/webhooks',
    id: 'makeWebhook',
    summary: 'Adds an address, and answers the secret that signs its deliveries.',
    body: WebhookSettingsSchema,
    status: 201,
    answer: { schema: WebhookSecretSchema },
    errors: ['invalid_body', 'conflict', 'index_not_ready'],
  },
  {
    ...one,
    method: 'put',
    path: '/api/desk/webhooks/:id',
    id: 'changeWebhook',
    summary: 'Changes, pauses or resumes it. What was published meanwhile is sent then.',
    body: WebhookSettingsSchema,
    answer: { schema: WebhookSchema },
    errors: ['invalid_body', 'not_found', 'index_not_ready'],
  },
  {
    ...one,
    method: 'delete',
    path: '/api/desk/webhooks/:id',
    id: 'removeWebhook',
    summary: 'Removes it.',
    status: 204,
    answer: null,
    errors: ['not_found', 'index_not_ready'],
  },
  {
    ...one,
    method: 'post',
    path: '/api/desk/webhooks/:id/secret',
    id: 'renewWebhookSecret',
    summary: 'A new secret in the place of the old one.',
    answer: { schema: WebhookSecretSchema },
    errors: ['not_found', 'index_not_ready'],
  },
  {
    ...one,
    method: 'post',
    path: '/api/desk/webhooks/:id/ping',
    id: 'pingWebhook',
    summary: 'Sends a message without changes, and answers what came of it.',
    answer: { schema: WebhookSchema },
    errors: ['not_found', 'index_not_ready'],
  },
] as const satisfies readonly Route[];
