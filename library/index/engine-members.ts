import type { Meilisearch } from 'meilisearch';
import { askVersion } from '../engine/engine-version.ts';
import { nameOfSeveral } from '../engine/engine-name.ts';
import { engineClient } from './engine-client.ts';
import { IndexError } from './index-error.ts';
import { shareOf, type Share } from './shares.ts';

/** An engine as the index is written to it. */
export interface WrittenEngine {
  readonly url: string;
  /** A key that may write the indexes of this site. */
  readonly key: string;
}

/** The engine, or one of several that hold a share of the index each. */
export interface Member {
  readonly client: Meilisearch;
  readonly share: Share;
  /** For messages, where there are several. */
  readonly name: string;
}

export type Members = ReturnType<typeof openMembers>;

const MOST_BEHIND_MS = 600_000; // an engine that other sites use too may be busy for a while

/** The engines of an index, told from each other in everything that goes wrong where there are several. */
export function openMembers(engines: readonly WrittenEngine[], mostBehind = MOST_BEHIND_MS) {
  const of = engines.length;
  const all = engines.map(({ url, key }, at): Member => {
    return { client: engineClient(url, key), share: { at, of }, name: nameOfSeveral({ at, of, url }) };
  });
  const isOne = of === 1;

  /** Does something with one of them; what fails names it. */
  async function named<T>(member: Member, work: () => PromiseLike<T> | T): Promise<T> {
    if (isOne) return work();
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      throw new IndexError(`${member.name}: ${error.message}`, { cause: error });
    }
  }

  /** The same with all of them side by side, to the end; throws what went wrong first. */
  async function each<T>(work: (member: Member) => Promise<T>): Promise<T[]> {
    if (isOne) return [await work(all[0]!)];
    const { done, failed } = await eachSettled(work);
    if (failed.length > 0) throw failed[0]!.error;
    return done.map(({ value }) => value);
  }

  /** What came of it for each. One that is far behind the others has failed. */
  async function eachSettled<T>(work: (member: Member) => Promise<T>) {
    const done: { member: Member; value: T }[] = [];
    const failed: { member: Member; error: unknown }[] = [];
    const behind = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    await Promise.all(
      all.map(async (member) => {
        try {
          const value = await named(member, () => Promise.race([work(member), untilAborted(behind.signal)]));
          done.push({ member, value });
          timer ??= setTimeout(() => behind.abort(new IndexError(TOO_SLOW)), mostBehind);
        } catch (error) {
          failed.push({ member, error });
        }
      }),
    );
    clearTimeout(timer);
    done.sort((a, b) => a.member.share.at - b.member.share.at);
    return { done, failed };
  }

  return {
    all,
    isOne,
    named,
    each,
    eachSettled,
    /** The one that holds what has this name. */
    holding: (name: string): Member => all[shareOf(name, of)]!,

    /** That all of several answer, soon, and are of one version; nothing is asked of one alone. */
    async refuseIncomplete(): Promise<void> {
      if (isOne) return;
      const versions = await each(async ({ share }) => {
        const { url, key } = engines[share.at]!;
        return askVersion(url, key);
      });
      for (const [at, version] of versions.entries()) {
        if (version === versions[0]) continue;
        throw new IndexError(
          `${all[at]!.name}: it is Meilisearch ${version}, but the first one is ${versions[0]}. All have to be of one version.`,
        );
      }
    },
  };
}

const TOO_SLOW = 'The search engine is far behind the others.';

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
