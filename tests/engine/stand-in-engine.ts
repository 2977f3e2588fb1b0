import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

interface Answer {
  readonly status: number;
  readonly body: object;
}

/** In front of an engine: answers in its place where `answerTo` does, and passes everything else on. */
export async function standIn(
  url: string,
  answerTo: (method: string, path: string) => Answer | undefined,
): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((req, res) => {
    void (async () => {
      const { method = 'GET', url: path = '/', headers } = req;
      const sent = await buffer(req);
      const own = answerTo(method, path);
      if (own)
        return res
          .writeHead(own.status, { 'content-type': 'application/json' })
          .end(JSON.stringify(own.body));
      const answer = await fetch(url + path, {
        method,
        headers: {
          authorization: headers.authorization ?? '',
          'content-type': headers['content-type'] ?? 'application/json',
        },
        ...(sent.length > 0 && { body: new Uint8Array(sent) }),
      });
      res.writeHead(answer.status, { 'content-type': 'application/json' });
      return res.end(Buffer.from(await answer.arrayBuffer()));
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
