import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** How much has to pass in a time, while there is something to send. */
export interface Pace {
  readonly everyMs: number;
  readonly bytes: number;
}

/** A fifth of a kilobyte a second: below the worst telephone line, above somebody who only wants to hold us. */
const SLOWEST: Pace = { everyMs: 20_000, bytes: 4_000 };

/**
 * Ends connections whose reader or sender does not keep up a pace. It limits no transfer in all: an upload may take
 * hours as long as it goes on. Time in which we are the slow side does not count.
 */
export function endSlowPeers(listener: RequestListener, pace: Pace = SLOWEST): RequestListener {
  return (req, res) => {
    watch(req, res, pace);
    listener(req, res);
  };
}

function watch(req: IncomingMessage, res: ServerResponse, { everyMs, bytes }: Pace): void {
  const { socket } = req;
  let before = stateOf(req);
  const look = () => {
    const now = stateOf(req);
    const isSending = before.isSending && now.isSending;
    const isReceiving = before.isReceiving && now.isReceiving;
    const isSlow =
      (isReceiving && now.received - before.received < bytes) ||
      (isSending && now.sent - before.sent < bytes && before.queued - now.queued < bytes);
    before = now;
    if (isSlow) socket.destroy();
  };
  // What came while we were busy is read before anybody is called slow: timers run before sockets.
  const timer = setInterval(() => setImmediate(look), everyMs);
  timer.unref();
  res.once('close', () => clearInterval(timer));
}

function stateOf(req: IncomingMessage) {
  const { socket } = req;
  const queued = queuedIn(socket);
  return {
    // A full buffer waits for us, not for the sender.
    isReceiving: !req.complete && req.readableLength < req.readableHighWaterMark,
    received: socket.bytesRead,
    isSending: socket.writableLength > 0 || queued > 0,
    sent: socket.bytesWritten - socket.writableLength,
    queued,
  };
}

/** Bytes that the system has not taken over yet. Without Node's own count a large answer would seem to make no progress. */
function queuedIn(socket: Socket): number {
  const { _handle: handle } = socket as Socket & { _handle?: { writeQueueSize?: number } | null };
  return handle?.writeQueueSize ?? 0;
}
