import { EngineError } from './engine-error.ts';

/** The two lesser keys; the master key itself is used for nothing else. */
export interface EngineKeys {
  /** Can only search. */
  readonly search: string;
  /** Can only read and write the indexes of this site. */
  readonly write: string;
}

interface StoredKey {
  readonly uid: string;
  readonly name: string | null;
  readonly key: string;
  readonly actions: readonly string[];
  readonly indexes: readonly string[];
}

const ACTIONS = {
  search: ['search'],
  write: ['search', 'documents.*', 'indexes.*', 'settings.*', 'tasks.*', 'stats.get', 'version'],
} as const;

/** The uids of the two keys: from a uid and the master key an engine always makes the same key. */
export type KeyUids = Readonly<Partial<Record<keyof EngineKeys, string>>>;

/**
 * Finds the two keys of this site in the engine, and makes those that are missing; `uids`: of keys that an engine with
 * the same master key has had. Throws `EngineError`.
 */
export async function ensureKeys(
  url: string,
  masterKey: string,
  indexName: string,
  uids: KeyUids = {},
): Promise<EngineKeys & { readonly uids: KeyUids }> {
  const { results } = (await call(url, masterKey, 'GET', '/keys?limit=1000')) as { results: StoredKey[] };
  const ensure = async (role: keyof typeof ACTIONS): Promise<StoredKey> => {
    const name = `metroteca ${role} ${indexName}`;
    const known = results.find((key) => key.name === name);
    if (known) return known;
    const description = `Made by Metroteca: can only ${role} the indexes of "${indexName}".`;
    const uid = uids[role];
    const wanted = {
      ...(uid !== undefined && { uid }),
      name,
      description,
      actions: ACTIONS[role],
      indexes: [`${indexName}_*`],
      expiresAt: null,
    };
    return (await call(url, masterKey, 'POST', '/keys', wanted)) as StoredKey;
  };
  const [search, write] = [await ensure('search'), await ensure('write')];
  return { search: search.key, write: write.key, uids: { search: search.uid, write: write.uid } };
}

async function call(url: string, key: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(url + path, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(10_000),
  }).catch((cause: unknown) => {
    throw new EngineError(`The search engine at ${url} cannot be reached. Is it running?`, { cause });
  });
  if (response.status === 401 || response.status === 403) {
    throw new EngineError(`The search engine at ${url} refuses the master key. Check MEILI_MASTER_KEY.`);
  }
  if (!response.ok)
    throw new EngineError(`The search engine at ${url} answered ${response.status} to ${path}.`);
  return response.json();
}
