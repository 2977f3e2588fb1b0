import { findProof } from '../../domain/proof-of-work.ts';
import type { ChallengeResponse, NewReport } from '../../domain/reports.ts';
import { ApiError, errorOfBody } from '../api/api-error.ts';
import { getJson } from '../api/get-json.ts';
import { languageHeaders } from '../api/page-language.ts';

type Proof = 'challenge' | 'nonce';
/** What a reader has written. */
export type Written =
  | Omit<Extract<NewReport, { kind: 'mistake' }>, Proof>
  | Omit<Extract<NewReport, { kind: 'suggestion' }>, Proof>;

/** Does the work that comes with a report, and sends it. Throws ApiError. */
export async function sendReport(report: Written): Promise<void> {
  const signal = new AbortController().signal;
  const { challenge, bits } = await getJson<ChallengeResponse>('/api/reports/challenge', signal);
  const nonce = await solve(challenge, bits);
  let response: Response;
  try {
    response = await fetch('/api/reports', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...languageHeaders() },
      body: JSON.stringify({ ...report, challenge, nonce }),
    });
  } catch (cause) {
    throw new ApiError('unreachable', { cause });
  }
  if (response.ok) return;
  const said = response.headers.get('content-language');
  throw errorOfBody(await response.json().catch(() => undefined), said);
}

/** In a worker where there are some. */
function solve(challenge: string, bits: number): Promise<string> {
  if (typeof Worker === 'undefined') return Promise.resolve(findProof(challenge, bits));
  const worker = new Worker(new URL('work.ts', import.meta.url), { type: 'module' });
  return new Promise<string>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<string>) => resolve(data));
    worker.addEventListener('error', () => reject(new ApiError('unreadable')));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of ours, not a window
    worker.postMessage({ challenge, bits });
  }).finally(() => worker.terminate());
}
