import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, it } from 'vitest';
import { ApiError } from '../../server/http/api-error.ts';
import { createSharedClient } from '../../server/search/engine/several-engines.ts';
import { unlimited } from '../until.ts';

let servers: Server[] = [];
afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers = [];
});

type Answer = (queries: readonly unknown[], res: ServerResponse) => void;

/** A client of engines that answer as the test says. */
async function clientOf(...answers: Answer[]) {
  const engines = [];
  for (const answer of answers) {
    const server = createServer((req, res) => {
      void text(req).then((body) => answer((JSON.parse(body) as { queries: unknown[] }).queries, res));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.push(server);
    const { port } = server.address() as AddressInfo;
    engines.push({ url: `http://127.0.0.1:${port}`, searchKey: 'key' });
  }
  return createSharedClient(engines, 'live', 60);
}

/** One of three that has this many records, of this build. */
const holding = (at: number, totalHits: number, build = 'b'): Answer => {
  const hits = [{ marker: { build, share: { at, of: 3 } } }];
  return (queries, res) => {
    const results = queries.map((_, which) =>
      which === 0 ? { hits } : { hits: [], totalHits, totalPages: 0 },
    );
    res.end(JSON.stringify({ results }));
  };
};
const broken: Answer = (_, res) => void res.socket?.destroy();
const silent: Answer = () => {};
const withoutIndex: Answer = (_, res) =>
  void res.writeHead(404).end(JSON.stringify({ code: 'index_not_found', message: 'no' }));

const request = { indexUid: 'live', page: 1, hitsPerPage: 0 };
const count = async (answers: readonly Answer[], signal = unlimited()) =>
  (await (await clientOf(...answers)).ask([request], signal)).map(({ totalHits }) => totalHits);
const refusal = (number: number, words: string) => ({
  code: 'index_incomplete',
  message: expect.stringContaining(`Part ${number} of 3 of the search engine ${words}`) as string,
});

it('adds what each engine has', async () => {
  expect(await count([holding(0, 1), holding(1, 2), holding(2, 4)])).toEqual([7]);
});

it('refuses an answer without the share of an engine, and names it', async () => {
  for (const away of [broken, withoutIndex]) {
    const counted = count([holding(0, 1), away, holding(2, 4)]);
    await expect(counted).rejects.toMatchObject(refusal(2, 'cannot be reached'));
  }
});

it('names an engine that does not answer in time where others do', async () => {
  const late = new AbortController();
  const last: Answer = (queries, res) => {
    res.once('close', () => setTimeout(() => late.abort(new ApiError('search_timeout', 'late')), 200));
    holding(0, 1)(queries, res);
  };
  const counted = count([last, holding(1, 2), silent], late.signal);
  await expect(counted).rejects.toMatchObject(refusal(3, 'cannot be reached'));
});

it('waits for a publication, and refuses an engine that stays in another state', async () => {
  let asked = 0;
  const catchingUp: Answer = (queries, res) => holding(1, 2, (asked += 1) > 1 ? 'b' : 'old')(queries, res);
  expect(await count([holding(0, 1), catchingUp, holding(2, 4)])).toEqual([7]);
  const counted = count([holding(0, 1), holding(1, 2, 'old'), holding(2, 4)]);
  await expect(counted).rejects.toMatchObject(refusal(2, 'has another state'));
});

it('refuses an engine that has the share of another', async () => {
  const counted = count([holding(0, 1), holding(0, 1), holding(2, 4)]);
  await expect(counted).rejects.toMatchObject(refusal(2, 'has another state'));
});

it('says that the library is being built where no engine has an index', async () => {
  const counted = count([withoutIndex, withoutIndex, withoutIndex]);
  await expect(counted).rejects.toMatchObject({ code: 'index_not_ready' });
});
