import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createEngineClient } from '../../server/search/engine/client.ts';
import { unlimited } from '../until.ts';

const signal = unlimited();

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A client whose engine answers as the test says. */
async function clientOf(answer: RequestListener) {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return createEngineClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'key');
}

describe('the connection to the engine', () => {
  it('asks with the key, for an answer that is not compressed', async () => {
    let headers: Record<string, unknown> = {};
    const client = await clientOf((req, res) => {
      headers = req.headers;
      res.end('{"results":[]}');
    });
    expect(await client.ask([], signal)).toEqual([]);
    expect(headers).toMatchObject({ authorization: 'Bearer key', 'accept-encoding': 'identity' });
  });

  it('is kept from one search to the next', async () => {
    const sockets = new Set<Socket>();
    const client = await clientOf((req, res) => {
      sockets.add(req.socket);
      res.end('{"results":[]}');
    });
    for (let count = 0; count < 9; count += 1) await client.ask([], signal);
    expect(sockets.size).toBeLessThanOrEqual(2); // the next search may come before the last has let go of its own
  });

  it('asks the first of several requests by itself, and gives the results in the order of all', async () => {
    const asked: string[][] = [];
    const answer = async (req: IncomingMessage, res: ServerResponse) => {
      const { queries } = JSON.parse(await text(req)) as { queries: { q: string }[] };
      asked.push(queries.map(({ q }) => q));
      if (queries.length === 1) await sleep(50);
      res.end(JSON.stringify({ results: queries.map(({ q }) => ({ hits: [{ id: q }] })) }));
    };
    const client = await clientOf((req, res) => void answer(req, res));
    const results = await client.ask(
      ['a', 'b', 'c'].map((q) => ({ indexUid: 'index', q })),
      signal,
    );
    expect(results.map(({ hits }) => hits[0]?.id)).toEqual(['a', 'b', 'c']);
    expect(asked).toHaveLength(2);
    expect(asked).toEqual(expect.arrayContaining([['a'], ['b', 'c']]));
  });

  it('asks once more when the engine has closed an idle connection', async () => {
    let asked = 0;
    const client = await clientOf((req, res) => {
      asked += 1;
      if (asked === 2) req.socket.resetAndDestroy();
      else res.end('{"results":[]}');
    });
    await client.ask([], signal);
    expect(await client.ask([], signal)).toEqual([]);
    expect(asked).toBe(3);
  });

  it.each([
    [400, '{"code":"invalid_search_filter","message":"secret"}', 'search_rejected'],
    [403, '{"code":"invalid_api_key","message":"secret"}', 'search_rejected'],
    [404, '{"code":"index_not_found","message":"secret"}', 'index_not_ready'],
    [503, '{"code":"too_many_search_requests","message":"secret"}', 'search_unavailable'],
    [502, '<html>secret</html>', 'search_unavailable'],
    [200, '<html>secret</html>', 'search_unavailable'],
    [200, '{"results":[{"secr', 'search_unavailable'],
  ])('reads the answer %i %s as %s, and keeps its words inside', async (status, body, code) => {
    const client = await clientOf((_req, res) => void res.writeHead(status).end(body));
    const failure = await client.ask([], signal).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'ApiError', code });
    expect((failure as Error).message).not.toContain('secret');
  });

  it('does not mistake half an answer for a whole one', async () => {
    const client = await clientOf((_req, res) => {
      res.writeHead(200, { 'content-length': '1000' });
      res.write('{"results":[]}');
      setTimeout(() => res.destroy(), 20);
    });
    await expect(client.ask([], signal)).rejects.toMatchObject({ code: 'search_unavailable' });
  });

  it('ends with the reason when a search is given up', async () => {
    const client = await clientOf(() => {}); // never answers
    const giving = new AbortController();
    const reason = new Error('Given up');
    setTimeout(() => giving.abort(reason), 20);
    await expect(client.ask([], giving.signal)).rejects.toBe(reason);
  });
});
