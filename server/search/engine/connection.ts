import { Pool, type Dispatcher } from 'undici';

/** The engine answered, and refused. `code` is its own word for why, which is stable; its text is for the log. */
export class EngineRefusal extends Error {
  override readonly name = 'EngineRefusal';
  readonly status: number;
  readonly code: string | undefined;

  constructor(status: number, body: { code?: string; message?: string } | undefined) {
    super(body?.message ?? `The search engine answered ${status}`);
    this.status = status;
    this.code = body?.code;
  }
}

/** The engine could not be reached, or its answer broke off. */
export class EngineUnreachable extends Error {
  override readonly name = 'EngineUnreachable';
}

/** Sends JSON to a path of the engine and reads the JSON it answers. */
export type Post = (path: string, body: object, signal: AbortSignal) => Promise<unknown>;

const MAX_CONNECTIONS = 64; // the engine itself searches with as many threads as the machine has
/** How a connection ends that the engine closed at the very moment in which we used it. */
const CLOSED_WHILE_IDLE = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/**
 * Kept-alive connections to the engine. For the answer of a result page, undici's handlers took 0.3 ms over the bare
 * bytes in two runs side by side, its streams 0.4, Node's own client 0.5; the engine's client goes through `fetch`.
 * Throws `EngineRefusal` and `EngineUnreachable`.
 */
export function connectToEngine(url: string, key: string): Post {
  const { origin, pathname } = new URL(url);
  const folder = pathname.replace(/\/*$/, '/');
  // How long an answer may take is for `signal` to say.
  const pool = new Pool(origin, { connections: MAX_CONNECTIONS, headersTimeout: 0, bodyTimeout: 0 });
  const headers = {
    authorization: `Bearer ${key}`,
    'content-type': 'application/json',
    // An answer that the engine compresses comes 40 ms late on a kept-alive connection: `docs/architecture.md`.
    'accept-encoding': 'identity',
  };

  return async (path, body, signal) => {
    signal.throwIfAborted();
    const options = { path: folder + path, method: 'POST', headers, body: JSON.stringify(body) } as const;
    try {
      return await attempt(pool, options, signal);
    } catch (error) {
      if (!isClosedWhileIdle(error) || signal.aborted) throw error;
      return attempt(pool, options, signal); // a search changes nothing, so it may be sent twice
    }
  };
}

function attempt(pool: Pool, options: Dispatcher.DispatchOptions, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let status = 0;
    let giveUp: (() => void) | undefined;
    const settle = (end: () => void) => {
      if (giveUp) signal.removeEventListener('abort', giveUp);
      end();
    };
    pool.dispatch(options, {
      onRequestStart(controller) {
        giveUp = () => controller.abort(signal.reason as Error);
        if (signal.aborted) giveUp();
        else signal.addEventListener('abort', giveUp, { once: true });
      },
      onResponseStart(_controller, statusCode) {
        status = statusCode;
      },
      onResponseData(_controller, part) {
        parts.push(part);
      },
      onResponseEnd() {
        settle(() => {
          try {
            resolve(readJson(status, parts));
          } catch (error) {
            reject(error);
          }
        });
      },
      onResponseError(_controller, cause) {
        const message = status === 0 ? 'No answer' : 'The answer broke off';
        settle(() => reject(new EngineUnreachable(message, { cause })));
      },
    });
  });
}

function isClosedWhileIdle(error: unknown): boolean {
  if (!(error instanceof EngineUnreachable)) return false;
  return CLOSED_WHILE_IDLE.has((error.cause as NodeJS.ErrnoException | undefined)?.code ?? '');
}

function readJson(status: number, parts: readonly Buffer[]): unknown {
  const body = parse((parts.length === 1 ? parts[0]! : Buffer.concat(parts)).toString());
  if (status < 200 || status > 299)
    throw new EngineRefusal(status, body as { code?: string; message?: string });
  if (body === undefined) throw new EngineUnreachable('The answer is no JSON');
  return body;
}

/** Undefined for what is no JSON, such as a proxy's error page. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
