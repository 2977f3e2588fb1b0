import type { Express, Request } from 'express';
import {
  WebhookSettingsSchema,
  type Webhook,
  type WebhookSecret,
  type WebhooksResponse,
} from '../../../domain/webhooks.ts';
import type { AuditAction } from '../../../library/accounts/audit-log.ts';
import type { Editor } from '../../../library/accounts/editor.ts';
import { newWebhookSecret, type StoredWebhook } from '../../../library/accounts/webhook-store.ts';
import { ApiError } from '../../http/api-error.ts';
import { mountRoutes } from '../../http/route.ts';
import { editorOf, type DeskContext } from '../desk-context.ts';
import { idOf } from '../imports/import-routes.ts';
import { jsonBody, readBody } from '../read-body.ts';
import { WEBHOOK_ROUTES } from './webhook-contract.ts';

const MOST_WEBHOOKS = 20; // each is asked after every import

/** `/api/desk/webhooks`: an admin says which programs are told of published changes. */
export function mountWebhooks(app: Express, { desk }: DeskContext): void {
  app.use('/api/desk/webhooks', jsonBody('10kb'));
  const store = () => desk().editors.webhooks;
  const known = (req: Request): StoredWebhook => {
    const found = store().find(idOf(req.params));
    if (!found) throw new ApiError('not_found', ({ refusals }) => refusals.webhooks.unknown);
    return found;
  };
  const note = (editor: Editor, action: AuditAction, { settings }: StoredWebhook) => {
    const { name, address, isPaused } = settings;
    const detail = { host: new URL(address).host, isPaused };
    desk().editors.audit.add({ who: editor.name, action, subject: name, detail });
  };

  mountRoutes(app, WEBHOOK_ROUTES, {
    listWebhooks(_req, res) {
      res.json({ webhooks: store().list().map(describe) } satisfies WebhooksResponse);
    },
    makeWebhook(req, res) {
      const editor = editorOf(res);
      const settings = readBody(WebhookSettingsSchema, req.body);
      if (store().list().length >= MOST_WEBHOOKS) {
        throw new ApiError('conflict', ({ refusals }) => refusals.webhooks.tooMany({ count: MOST_WEBHOOKS }));
      }
      const made = store().add(editor.name, settings, desk().catalogue.imports.lastStep());
      note(editor, 'webhook.made', made);
      res.status(201).json({ webhook: describe(made), secret: made.secret } satisfies WebhookSecret);
    },
  });

  mountRoutes(app, WEBHOOK_ROUTES, {
    changeWebhook(req, res) {
      const before = known(req);
      const settings = readBody(WebhookSettingsSchema, req.body);
      const { isGivenUp: _over, nextAttempt: _soon, ...progress } = before.progress;
      const isResumed = before.settings.isPaused && !settings.isPaused;
      const isElsewhere = before.settings.address !== settings.address;
      const next = isResumed || isElsewhere ? { ...progress, failures: 0 } : before.progress;
      const changed = { ...before, settings, progress: next };
      store().put(changed);
      note(editorOf(res), 'webhook.changed', changed);
      res.json(describe(changed));
    },
    removeWebhook(req, res) {
      const removed = known(req);
      store().remove(removed.id);
      note(editorOf(res), 'webhook.removed', removed);
      res.status(204).end();
    },
  });

  mountRoutes(app, WEBHOOK_ROUTES, {
    renewWebhookSecret(req, res) {
      const renewed = { ...known(req), secret: newWebhookSecret() };
      store().put(renewed);
      note(editorOf(res), 'webhook.changed', renewed);
      res.json({ webhook: describe(renewed), secret: renewed.secret } satisfies WebhookSecret);
    },
  });

  mountRoutes(app, WEBHOOK_ROUTES, {
    async pingWebhook(req, res) {
      await desk().webhooks.ping(known(req));
      res.json(describe(known(req)));
    },
  });
}

function describe({ id, by, at, settings, progress }: StoredWebhook): Webhook {
  const { lastDelivery = null, failures, nextAttempt, isGivenUp = false } = progress;
  return {
    ...settings,
    id,
    by,
    at,
    lastDelivery,
    failures,
    nextAttempt: nextAttempt === undefined || settings.isPaused ? null : new Date(nextAttempt).toISOString(),
    isGivenUp,
  };
}
