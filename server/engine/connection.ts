import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

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

/**
 * Kept-alive connections to the engine. The engine's own client goes through `fetch`, which takes three times the
 * processor time for the 100 KB of a result page. Throws `EngineRefusal` and `EngineUnreachable`.
 */
export function connectToEngine(url: string, key: string): Post {
  const { protocol, hostname, port, pathname } = new URL(url);
  const isSecure = protocol === 'https:';
  const folder = pathname.replace(/\/*$/, '/');
  const options = { keepAlive: true, maxSockets: MAX_CONNECTIONS };
  const agent = isSecure ? new HttpsAgent(options) : new HttpAgent(options);
  const send = isSecure ? httpsRequest : httpRequest;
  const headers = {
    authorization: `Bearer ${key}`,
    'content-type': 'application/json',
    // An answer that the engine compresses comes 40 ms late on a kept-alive connection: `docs/architecture.md`.
    'accept-encoding': 'identity',
  };

  function attempt(path: string, body: string, signal: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const length = Buffer.byteLength(body);
      const sent = send({
        agent,
        hostname: hostname.replace(/^\[|\]$/g, ''), // an IPv6 address stands in brackets in a URL only
        port,
        path: folder + path,
        method: 'POST',
        signal,
        headers: { ...headers, 'content-length': length },
      });
      const fail = (cause: unknown) => {
        const isStale = sent.reusedSocket && (cause as NodeJS.ErrnoException).code === 'ECONNRESET';
        reject(new EngineUnreachable(isStale ? STALE : 'No answer', { cause }));
      };
      sent.on('error', fail);
      sent.on('response', (response) => readJson(response).then(resolve, reject));
      sent.end(body);
    });
  }

  return async (path, body, signal) => {
    const text = JSON.stringify(body);
    try {
      return await attempt(path, text, signal);
    } catch (error) {
      // The engine may close an idle connection at the very moment in which we use it.
      if (!(error instanceof EngineUnreachable && error.message === STALE)) throw error;
      return attempt(path, text, signal);
    }
  };
}

const STALE = 'The connection was closed while idle';

async function readJson(response: IncomingMessage): Promise<unknown> {
  const status = response.statusCode ?? 0;
  const body = parse(await readText(response));
  if (status < 200 || status > 299)
    throw new EngineRefusal(status, body as { code?: string; message?: string });
  if (body === undefined) throw new EngineUnreachable('The answer is no JSON');
  return body;
}

/** As text from the start: gathering buffers first takes twice the processor time. */
function readText(response: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    response.setEncoding('utf8');
    response.on('data', (part: string) => (text += part));
    response.on('end', () => resolve(text));
    response.on('error', (cause) => reject(new EngineUnreachable('The answer broke off', { cause })));
  });
}

/** Undefined for what is no JSON, such as a proxy's error page. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
