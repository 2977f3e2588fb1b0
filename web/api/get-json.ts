import { ApiError, errorOfBody } from './api-error.ts';
import { languageHeaders } from './page-language.ts';

const PATIENCE_MS = 20_000; // longer than the server's own limit for the engine, whose message is better

/** Gets one answer of our own API. Throws an `ApiError`, or the abort reason when `signal` was aborted. */
export async function getJson<Answer>(path: string, signal: AbortSignal): Promise<Answer> {
  const response = await send(path, signal);
  const body = await readBody(response, signal);
  if (!response.ok) throw errorOfBody(body, response.headers.get('content-language'));
  if (body === undefined) throw new ApiError('unreadable');
  return body as Answer;
}

async function send(path: string, signal: AbortSignal): Promise<Response> {
  try {
    const patience = AbortSignal.timeout(PATIENCE_MS);
    return await fetch(path, {
      signal: AbortSignal.any([signal, patience]),
      headers: { accept: 'application/json', ...languageHeaders() },
    });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new ApiError('unreachable', { cause });
  }
}

/** Undefined when the body is no JSON. */
async function readBody(response: Response, signal: AbortSignal): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    if (signal.aborted) throw cause;
    return undefined;
  }
}
