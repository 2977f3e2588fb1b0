import { EngineError } from './engine-error.ts';

const ANSWERS_WITHIN_MS = 5_000; // a healthy one takes some milliseconds

/** The version of an engine that answers, such as 1.21.0; `key` is one that may write. Throws `EngineError`. */
export async function askVersion(url: string, key: string): Promise<string> {
  const answer = await fetch(`${url}/version`, {
    headers: { authorization: `Bearer ${key}` },
    signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
  }).catch((cause: unknown) => {
    throw new EngineError('The search engine cannot be reached, or takes too long.', { cause });
  });
  if (!answer.ok) throw new EngineError(`The search engine answered ${answer.status} to /version.`);
  return ((await answer.json()) as { pkgVersion: string }).pkgVersion;
}
