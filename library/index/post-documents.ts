import { MeilisearchApiError, MeilisearchRequestError, type Meilisearch } from 'meilisearch';
import { request } from 'undici';
import { REQUEST_TIMEOUT } from './engine-client.ts';

/**
 * Sends lines of JSON to an index as they are: the engine’s client takes a text, of which `fetch` makes bytes again, and both are
 * dropped in pieces too large to be used again. Throws what the engine’s client throws.
 */
export async function postDocuments(
  { config: { host, apiKey } }: Meilisearch,
  index: string,
  bytes: Uint8Array,
): Promise<{ readonly taskUid: number }> {
  const url = `${host.replace(/\/+$/, '')}/indexes/${index}/documents?primaryKey=id`;
  const { status, text } = await send(url, apiKey ?? '', bytes);
  if (status >= 200 && status <= 299) return JSON.parse(text) as { taskUid: number };
  throw new MeilisearchApiError(new Response(null, { status }), refusalIn(text));
}

async function send(url: string, key: string, bytes: Uint8Array) {
  try {
    const { statusCode: status, body } = await request(url, {
      method: 'POST',
      body: bytes,
      headersTimeout: REQUEST_TIMEOUT,
      bodyTimeout: REQUEST_TIMEOUT,
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/x-ndjson',
        'accept-encoding': 'identity',
      },
    });
    return { status, text: await body.text() };
  } catch (error) {
    throw new MeilisearchRequestError(url, error);
  }
}

type Refusal = NonNullable<ConstructorParameters<typeof MeilisearchApiError>[1]>;

/** Undefined for what is no JSON, such as a proxy’s error page. */
function refusalIn(text: string): Refusal | undefined {
  try {
    return JSON.parse(text) as Refusal;
  } catch {
    return undefined;
  }
}
