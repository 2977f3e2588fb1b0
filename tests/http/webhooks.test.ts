import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  WebhookMessageSchema,
  type Webhook,
  type WebhookMessage,
  type WebhookSecret,
  type WebhooksResponse,
} from '../../domain/webhooks.ts';
import { contentHash } from '../../library/catalogue/content-hash.ts';
import { allowedAddress } from '../../library/links/allowed-networks.ts';
import { afterFailure, openWebhooks } from '../../server/desk/webhooks/open-webhooks.ts';
import { buildRecord } from '../build-record.ts';
import { startDeskApp, type DeskApp } from './desk-app.ts';
import { readError } from './start-app.ts';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let app: DeskApp;
let receiver: Server;
let received: Received[] = [];
let status = 200;
let admin: Record<string, string>;
let imports = 0;

beforeAll(async () => {
  receiver = createServer((req, res) => {
    let body = '';
    req.setEncoding('utf8').on('data', (piece: string) => (body += piece));
    req.on('end', () => {
      received.push({ headers: req.headers, body });
      res.writeHead(status, status === 302 ? { location: 'http://10.0.0.1/' } : {}).end('x'.repeat(5_000));
    });
  });
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
  app = await startDeskApp({}, 100_000, { isAllowed: allowedAddress('127.0.0.1') });
  admin = { ...app.bearer('Ada', 'admin'), 'content-type': 'application/json' };
});
beforeEach(() => {
  received = [];
  status = 200;
  for (const { id } of app.desk.editors.webhooks.list()) app.desk.editors.webhooks.remove(id);
});
afterAll(async () => {
  await app.close();
  receiver.closeAllConnections();
  receiver.close();
});

async function send<Answer>(path: string, method: string, body: object = {}): Promise<Answer> {
  const answer = await app.get(path, { method, headers: admin, body: JSON.stringify(body) });
  return (answer.status === 204 ? undefined : await answer.json()) as Answer;
}

const address = () => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
const made = (given: object = {}) =>
  send<WebhookSecret>('/api/desk/webhooks', 'POST', { name: 'Map', address: address(), ...given });
const read = async (): Promise<Webhook[]> =>
  ((await (await app.get('/api/desk/webhooks', { headers: admin })).json()) as WebhooksResponse).webhooks;

/** One import that is in the history; `isSeen`: readers see it already. */
function published(ids: readonly string[], isSeen = true): string {
  imports += 1;
  const id = `imp-${imports}`;
  const { catalogue } = app.desk;
  const at = new Date().toISOString();
  const counts = { read: 1, new: 1, changed: 0, unchanged: 0, refused: 0, archived: 0 };
  catalogue.publishing(() => {
    const entry = { id, at, by: 'Ana Secreta', mode: 'upsert', files: [], counts, report: {} } as const;
    catalogue.imports.put({ ...entry, state: 'published' });
    for (const each of ids) {
      const record = buildRecord({ id: each, title: `${each} ${imports}` });
      catalogue.revisions.publish(record, id, at, contentHash(record));
    }
  });
  if (isSeen) drain();
  return id;
}
const drain = () => app.desk.catalogue.database.exec('DELETE FROM outbox');
const messages = () => received.map(({ body }) => JSON.parse(body) as WebhookMessage);

describe('a webhook', () => {
  it('gets what is published after it was made, signed with the secret that is shown once', async () => {
    published(['before']);
    const { secret, webhook } = await made();
    expect(JSON.stringify(await read())).not.toContain(secret);
    expect(JSON.stringify(app.desk.editors.audit.list())).not.toContain(secret);
    const id = published(['a', 'b']);
    await app.desk.webhooks.look();
    const [{ headers, body }] = received as [Received];
    const [, seconds, mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['metroteca-signature'])) ?? [];
    expect(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')).toBe(mac);
    expect(Math.abs(Number(seconds) * 1000 - Date.now())).toBeLessThan(60_000);
    const message = WebhookMessageSchema.strict().parse(JSON.parse(body));
    expect(message).toMatchObject({ type: 'records.published', import: { id }, total: 2 });
    expect(message.records[0]).toEqual({ id: 'a', revision: 1, change: 'new', path: '/api/records/a' });
    expect([headers['metroteca-delivery'], body.includes('Secreta')]).toEqual([`${id}.${webhook.id}`, false]);
    expect((await read())[0]).toMatchObject({ lastDelivery: { isDone: true, status: 200 }, failures: 0 });
    await app.desk.webhooks.look();
    expect(received).toHaveLength(1);
  });

  it('waits until readers see it, and keeps the order of the history', async () => {
    await made();
    const ids = [published(['a']), published(['a'], false)];
    await app.desk.webhooks.look();
    expect(received).toEqual([]);
    drain();
    await app.desk.webhooks.look();
    expect(messages().map((message) => [message.import?.id, message.records[0]?.change])).toEqual(
      ids.map((id) => [id, 'changed']),
    );
  });

  it('is tried again, longer and longer after, with nothing lost; who is gone is not asked again', async () => {
    let now = Date.now();
    const { desk } = app;
    const { catalogue, editors } = desk;
    const onFailure = (error: unknown) => {
      throw error;
    };
    const isAllowed = allowedAddress('127.0.0.1');
    const hooks = openWebhooks({ workshop: { catalogue, editors, onFailure }, isAllowed, now: () => now });
    await made();
    const ids = [published(['a']), published(['b'])];
    for (const answer of [500, 302]) {
      status = answer;
      await hooks.look();
      await hooks.look(); // too early
      expect((await read())[0]).toMatchObject({ lastDelivery: { isDone: false, status: answer } });
      now += 31_000;
    }
    expect(received).toHaveLength(2);
    status = 204;
    await hooks.look();
    expect(messages().map((message) => message.import?.id)).toEqual([ids[0], ids[0], ...ids]);
    expect(new Set(messages().map(({ delivery }) => delivery)).size).toBe(2);
    status = 410;
    published(['c']);
    await hooks.look();
    const [given] = await read();
    expect(given).toMatchObject({ isPaused: true, isGivenUp: true, nextAttempt: null });
    expect(editors.audit.list(1)).toMatchObject([{ action: 'webhook.given-up', subject: 'Map' }]);
    status = 200;
    const { name } = given!;
    await send(`/api/desk/webhooks/${given!.id}`, 'PUT', { name, address: address(), isPaused: false });
    await hooks.look();
    expect(messages().at(-1)?.records[0]?.id).toBe('c');
    expect((await read())[0]).toMatchObject({ isPaused: false, isGivenUp: false, failures: 0 });
    await hooks.close();
  });

  it('gives up after two days, and waits six hours at most', () => {
    const lastDelivery = { at: new Date(0).toISOString(), isDone: false };
    let progress = afterFailure({ delivered: 1, failures: 0 }, lastDelivery, 0);
    const waits: number[] = [];
    while (progress.nextAttempt !== undefined) {
      waits.push(progress.nextAttempt / 1000);
      progress = afterFailure(progress, lastDelivery, 0);
    }
    expect([waits.slice(0, 3), waits.at(-1), waits.length]).toEqual([[10, 30, 90], 6 * 3600, 15]);
    expect(progress).toMatchObject({ delivered: 1, isGivenUp: true });
  });

  it('is tried at once with a message that says nothing, and never reaches a private address', async () => {
    const { webhook } = await made();
    const pinged = await send<Webhook>(`/api/desk/webhooks/${webhook.id}/ping`, 'POST');
    expect([pinged.lastDelivery?.isDone, messages()[0]?.type]).toEqual([true, 'ping']);
    const inside = (await made({ address: 'http://169.254.169.254/latest' })).webhook;
    const refused = await send<Webhook>(`/api/desk/webhooks/${inside.id}/ping`, 'POST');
    expect(refused.lastDelivery).toMatchObject({ isDone: false, problem: 'private' });
  });

  it('gets a new secret, is paused, and is removed', async () => {
    const { webhook, secret } = await made();
    const path = `/api/desk/webhooks/${webhook.id}`;
    expect((await send<WebhookSecret>(`${path}/secret`, 'POST')).secret).not.toBe(secret);
    await send(path, 'PUT', { name: 'Map', address: address(), isPaused: true });
    published(['a']);
    await app.desk.webhooks.look();
    expect(received).toEqual([]);
    await send(path, 'DELETE');
    expect(await read()).toEqual([]);
    const wrong = { name: 'x', address: 'https://me:pw@example.org' };
    const answer = await app.get('/api/desk/webhooks', {
      method: 'POST',
      headers: admin,
      body: JSON.stringify(wrong),
    });
    expect((await readError(answer)).code).toBe('invalid_body');
  });
});
