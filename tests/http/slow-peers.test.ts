import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import type { IncomingMessage, RequestListener } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listen, type Listening } from '../../server/lifecycle/listen.ts';

const HEADERS_MS = 300;
const PACE = { everyMs: 100, bytes: 500 };

let site: Listening | undefined;
const sockets: Socket[] = [];
const timers: NodeJS.Timeout[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const timer of timers.splice(0)) clearInterval(timer);
  for (const socket of sockets.splice(0)) socket.destroy();
  site?.server.closeAllConnections();
  site?.server.close();
});

/** Sends back how many bytes it was sent; `/large` sends 64 MB. */
const echo: RequestListener = (req, res) => {
  if (req.url === '/large') return void res.end(Buffer.alloc(64_000_000));
  let bytes = 0;
  req.on('data', (chunk: Buffer) => (bytes += chunk.length));
  req.on('end', () => res.end(`got ${bytes}`));
};

async function opened(): Promise<Socket> {
  const port = Number(new URL(site!.address).port);
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => {}); // to be cut off is what is tested
  await once(socket, 'connect');
  return socket;
}

function everyTenMs(work: () => void): void {
  timers.push(setInterval(work, 10));
}

const started = async () =>
  (site = await listen(echo, '127.0.0.1', 0, { headersMs: HEADERS_MS, pace: PACE }));
/** Whether it ends in order or with a reset: both are the end. */
const closed = (socket: Socket) => new Promise<true>((resolve) => socket.once('close', () => resolve(true)));

describe('a peer that is slow on purpose', () => {
  it('is cut off when it sends its headers a byte at a time', async () => {
    await started();
    const socket = await opened();
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n');
    everyTenMs(() => void socket.write('a'));
    socket.resume();
    await expect(closed(socket)).resolves.toBeDefined();
  });

  it('is cut off when it opens a connection and says nothing', async () => {
    await started();
    const socket = await opened();
    socket.resume();
    await expect(closed(socket)).resolves.toBeDefined();
  });

  it('is cut off when it sends its body a byte at a time', async () => {
    await started();
    const socket = await opened();
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n');
    everyTenMs(() => void socket.write('a'));
    socket.resume();
    await expect(closed(socket)).resolves.toBeDefined();
  });

  it('is cut off when it takes its answer a byte at a time', async () => {
    const { server } = await started();
    const ended = new Promise<void>((resolve) => {
      server.once('connection', (socket) => socket.once('close', () => resolve()));
    });
    const socket = await opened();
    socket.write('GET /large HTTP/1.1\r\nHost: x\r\n\r\n');
    socket.pause();
    everyTenMs(() => void socket.read(1));
    await expect(ended).resolves.toBeUndefined();
  });

  it('does not hold up the others', async () => {
    await started();
    const slow = await Promise.all(Array.from({ length: 50 }, opened));
    for (const socket of slow) socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n');
    const answer = await fetch(site!.address, { method: 'POST', body: 'x'.repeat(70_000) });
    expect(await answer.text()).toBe('got 70000');
    for (const socket of slow) socket.resume();
    await Promise.all(slow.map(closed));
  });
});

describe('a peer that goes on', () => {
  it('may take as long as it needs, in all', async () => {
    // The clock is ours: on a busy machine a tenth of a second may pass without a byte from either side.
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { server } = await started();
    expect(server.requestTimeout).toBe(0); // Node ends what takes five minutes
    const arrived = once(server, 'request') as Promise<[IncomingMessage]>;
    const socket = await opened();
    const ended = closed(socket);
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    const looks = 12;
    const head = `POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${looks * PACE.bytes}\r\n\r\n`;
    socket.write(head);
    const [request] = await arrived;
    for (let look = 1; look <= looks; look++) {
      socket.write('x'.repeat(PACE.bytes));
      while (request.socket.bytesRead < head.length + look * PACE.bytes) await new Promise(setImmediate);
      vi.advanceTimersByTime(PACE.everyMs);
      await new Promise(setImmediate);
    }
    await ended;
    expect(answer).toContain(`got ${looks * PACE.bytes}`);
  });
});
