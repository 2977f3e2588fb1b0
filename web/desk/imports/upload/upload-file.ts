import type { ImportSummary } from '../../../../domain/desk.ts';
import { ApiError, errorOfBody } from '../../../api/api-error.ts';
import { languageHeaders } from '../../../api/page-language.ts';
import { csrfHeaders } from '../../api/ask.ts';
import { endSession, whenSignedIn } from '../../session/session-store.ts';

/**
 * Sends a file and answers its import. `onShare` is told how much has been sent, 0–1. When the session has ended it
 * waits until somebody signs in again, and sends the file again. Throws ApiError, or the abort reason.
 */
export async function uploadFile(
  file: File,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<ImportSummary> {
  for (;;) {
    const { status, body, language } = await send(file, onShare, signal);
    if (status === 202) return body as ImportSummary;
    const error = errorOfBody(body, language);
    if (error.code !== 'unauthenticated') throw error;
    endSession();
    await whenSignedIn(signal);
  }
}

/** XMLHttpRequest, because `fetch` does not tell how much of a body has been sent. */
function send(
  file: File,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<{ status: number; body: unknown; language: string | null }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    const settle = (work: () => void) => {
      signal.removeEventListener('abort', stop);
      work();
    };
    request.open('POST', '/api/imports');
    for (const [name, value] of Object.entries({ ...csrfHeaders(), ...languageHeaders() }))
      request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onShare(total > 0 ? loaded / total : 0),
    );
    request.addEventListener('load', () =>
      settle(() =>
        resolve({
          status: request.status,
          body: parse(request.responseText),
          language: request.getResponseHeader('content-language'),
        }),
      ),
    );
    request.addEventListener('error', () => settle(() => reject(new ApiError('unreachable'))));
    request.addEventListener('abort', () => settle(() => reject(signal.reason as Error)));
    signal.addEventListener('abort', stop);
    const form = new FormData();
    form.set('file', file);
    request.send(form);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // an answer of something between us and the library
  }
}
