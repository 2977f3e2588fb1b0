import { z } from 'zod';
import { WebAddressSchema } from './values.ts';

const MAX_NAME = 100; // characters; a line of a list
const MAX_ADDRESS = 2_000;

export const WebhookSettingsSchema = z.strictObject({
  name: z.string().trim().min(1).max(MAX_NAME),
  address: WebAddressSchema.max(MAX_ADDRESS).refine((address) => {
    const url = URL.parse(address);
    return url?.username === '' && url.password === '';
  }, 'An address has no password in it.'),
  isPaused: z.boolean().default(false),
});

/** What the last attempt came to: the status of the answer, or why there was none. */
export const DeliverySchema = z.object({
  at: z.iso.datetime(),
  isDone: z.boolean(),
  status: z.int().optional(),
  problem: z.enum(['private', 'slow', 'unreachable']).optional(),
});

export const WebhookSchema = WebhookSettingsSchema.extend({
  id: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  lastDelivery: DeliverySchema.nullable(),
  /** Attempts in vain since the last delivery; 0: none. */
  failures: z.int().nonnegative(),
  /** When it is tried again; null where nothing waits. */
  nextAttempt: z.iso.datetime().nullable(),
  /** It was paused because nobody answered for days, or the address said that it is gone. */
  isGivenUp: z.boolean(),
});
export const WebhooksResponseSchema = z.object({ webhooks: z.array(WebhookSchema) });
/** The secret is shown this once. */
export const WebhookSecretSchema = z.object({ webhook: WebhookSchema, secret: z.string() });

/** The body of a delivery. */
export const WebhookMessageSchema = z.object({
  type: z.enum(['records.published', 'ping']),
  /** The same for every attempt. */
  delivery: z.string(),
  import: z
    .object({ id: z.string(), at: z.iso.datetime(), mode: z.enum(['upsert', 'replace', 'undo', 'edit']) })
    .optional(),
  /** How many records it changed. */
  total: z.int().nonnegative(),
  /** At most 1,000 of them. */
  records: z.array(
    z.object({
      id: z.string(),
      revision: z.int().positive(),
      change: z.enum(['new', 'changed', 'archived', 'withdrawn']),
      /** Below the address of the site. */
      path: z.string(),
    }),
  ),
});

export type WebhookSettings = z.output<typeof WebhookSettingsSchema>;
export type Delivery = z.infer<typeof DeliverySchema>;
export type Webhook = z.infer<typeof WebhookSchema>;
export type WebhooksResponse = z.infer<typeof WebhooksResponseSchema>;
export type WebhookSecret = z.infer<typeof WebhookSecretSchema>;
export type WebhookMessage = z.infer<typeof WebhookMessageSchema>;
