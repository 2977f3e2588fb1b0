import { lookup } from 'node:dns';
import { request as askHttp, type IncomingMessage } from 'node:http';
import { request as askHttps } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Why an address was not asked, or did not answer. */
export class WebError extends Error {
  override readonly name = 'WebError';
  readonly kind: 'private' | 'slow' | 'unreachable';

  constructor(kind: WebError['kind'], message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

export interface WebLimits {
  /** Milliseconds until an answer has begun and, of a text, ended. */
  readonly timeoutMs: number;
  /** Bytes of an answer; the rest is not read. */
  readonly maxBytes: number;
  /** Which addresses may be asked; a test has its own site on this machine. */
  readonly isAllowed?: (address: string) => boolean;
  /** How we call ourselves; as the link check by default. */
  readonly agent?: string;
}

/** What a server says of a version of a file, as it wrote it, so that it can be asked whether there is another one. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What is sent besides: a body makes a POST of it. */
export interface WebMessage {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface WebAnswer {
  readonly status: number;
  /** Where a redirect goes, as the server wrote it. */
  readonly location: string | undefined;
  readonly validators: Validators;
  readonly bytes: Buffer;
  /** Whether that is all of it. */
  readonly isWhole: boolean;
}

const AGENT = 'MetrotecaLinkCheck/1 (checks that cited pages are still there)';

/**
 * Asks one address once, and follows nothing. The address that a name has is looked at in the very connection that uses
 * it, so no name can become a private address in between. Throws WebError, or why `signal` was aborted.
 */
export function askWeb(
  method: 'HEAD' | 'GET' | 'POST',
  url: URL,
  { timeoutMs, maxBytes, isAllowed = isPublicAddress, agent = AGENT }: WebLimits,
  signal: AbortSignal,
  { headers, body }: WebMessage = {},
): Promise<WebAnswer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isAllowed(host)) {
    return Promise.reject(new WebError('private', `${host} is not a public address`));
  }
  const timeout = AbortSignal.timeout(timeoutMs);
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      if (signal.aborted) return reject(signal.reason as Error);
      if (error instanceof WebError) return reject(error);
      if (timeout.aborted) return reject(new WebError('slow', `No answer in ${timeoutMs} ms`, error));
      reject(new WebError('unreachable', 'It cannot be reached', error));
    };
    const ask = url.protocol === 'https:' ? askHttps : askHttp;
    const asking = ask(
      url,
      {
        method,
        signal: AbortSignal.any([signal, timeout]),
        headers: { 'user-agent': agent, accept: '*/*', ...headers },
        agent: false,
        lookup: (name, options, done) =>
          lookup(name, { ...options, all: true }, (error, found) => {
            const refused = found?.find(({ address }) => !isAllowed(address));
            const problem =
              error ??
              (refused && new WebError('private', `${name} is ${refused.address}, which is not public`));
            if (problem) return done(problem, '', 4);
            const [first] = found;
            if (options.all) done(null, found);
            else done(null, first?.address ?? '', first?.family);
          }),
      },
      (answer) => {
        readBytes(answer, method === 'HEAD' ? 0 : maxBytes).then(
          (read) => resolve({ status: answer.statusCode ?? 0, ...headOf(answer), ...read }),
          fail,
        );
      },
    );
    asking.once('error', fail);
    asking.end(body);
  });
}

function headOf({ headers }: IncomingMessage): Pick<WebAnswer, 'location' | 'validators'> {
  const { location, etag, 'last-modified': lastModified } = headers;
  const validators = {
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
  return { location, validators };
}

/** At most so many bytes of an answer, which is then given up. */
async function readBytes(
  answer: IncomingMessage,
  maxBytes: number,
): Promise<Pick<WebAnswer, 'bytes' | 'isWhole'>> {
  const pieces: Buffer[] = [];
  let size = 0;
  if (maxBytes > 0) {
    for await (const piece of answer as AsyncIterable<Buffer>) {
      pieces.push(piece);
      size += piece.length;
      if (size > maxBytes) break;
    }
  }
  answer.destroy();
  return { bytes: Buffer.concat(pieces).subarray(0, maxBytes), isWhole: size <= maxBytes };
}
