import { setTimeout as sleep } from 'node:timers/promises';
import type { IndexMarker } from '../../../library/index/index-marker.ts';
import { isOfShare } from '../../../library/index/shares.ts';
import { liveIndexName } from '../../../library/index/index-names.ts';
import {
  askInTurn,
  createEngineClient,
  type EngineClient,
  type EngineRequest,
  type EngineResult,
} from './client.ts';
import { connectToEngine, EngineRefusal, type Post } from './connection.ts';
import { shareApart, translateEngineError, translateShareError, withoutShare } from './engine-errors.ts';
import { isReadLater, mergeResults, readLater, widen } from './merge-results.ts';

/** An engine as readers ask it. */
export interface SearchedEngine {
  readonly url: string;
  /** A key that can only search. */
  readonly searchKey: string;
}

/** Where the index of this site is searched. */
export interface SearchedEngines extends SearchedEngine {
  /** Those that hold the other shares of it; none where one engine holds all. */
  readonly others?: readonly SearchedEngine[] | undefined;
  /** The prefix, as INDEX_NAME. */
  readonly indexName: string;
  /** Told when the engine cannot read its own data. */
  readonly onDamage?: (() => void) | undefined;
}

/** The engine, or the engines as one. */
export function openEngineClient(engines: SearchedEngines): EngineClient {
  const { url, searchKey, others = [], indexName, onDamage } = engines;
  if (others.length === 0) return createEngineClient(url, searchKey, onDamage);
  return createSharedClient([engines, ...others], liveIndexName(indexName));
}

interface Member {
  readonly url: string;
  readonly post: Post;
  readonly number: number;
  readonly of: number;
}

/** What an engine answered, and which state of the index that was of. */
interface ShareAnswer {
  readonly results: readonly EngineResult[];
  readonly marker: IndexMarker | undefined;
}

/** While something is published the engines are a moment apart. */
const TOGETHER_WITHIN_MS = 2_000;
const ASK_AGAIN_MS = 25;

/**
 * Several engines that hold the index together, each a share of it, asked as one: each is asked the same, and the
 * answers are merged into what one engine would say. With every question each engine is asked for the marker of its
 * index: only answers of one and the same state are merged. Where a share is missing or of another state, the whole is
 * refused by its number. `liveIndex`: the index that has the markers.
 */
export function createSharedClient(
  engines: readonly SearchedEngine[],
  liveIndex: string,
  togetherWithin = TOGETHER_WITHIN_MS,
): EngineClient {
  const members = engines.map(({ url, searchKey }, at): Member => {
    return { url, post: connectToEngine(url, searchKey), number: at + 1, of: engines.length };
  });
  const forMarker: EngineRequest = {
    indexUid: liveIndex,
    filter: 'id = _marker',
    limit: 1,
    attributesToRetrieve: ['marker'],
  };

  async function askMember(
    member: Member,
    requests: readonly EngineRequest[],
    signal: AbortSignal,
  ): Promise<ShareAnswer> {
    const [marked, ...results] = await askInTurn(member.post, [forMarker, ...requests], signal);
    return { results, marker: (marked?.hits[0] as { marker?: IndexMarker } | undefined)?.marker };
  }

  async function askEach(requests: readonly EngineRequest[], signal: AbortSignal): Promise<ShareAnswer[]> {
    const waiting = new Set(members);
    const answers = members.map(async (member) => {
      const answer = await askMember(member, requests, signal).catch((error: unknown) => {
        throw new ShareFailure(member, error);
      });
      waiting.delete(member);
      return answer;
    });
    try {
      return await Promise.all(answers);
    } catch (failure) {
      if (!(failure instanceof ShareFailure)) throw failure;
      const { member, cause } = failure;
      // Some answered in time, so that it is not the question that takes long.
      const isLate = isTimeout(signal) && waiting.size < members.length;
      if (isLate) throw withoutShare([...waiting][0]!, signal.reason);
      if (isWithoutIndex(cause) && (await lackAll(answers))) throw translateEngineError(cause, signal);
      throw translateEngineError(translateShareError(cause, member), signal);
    }
  }

  /** In one state of the index; waits a moment for a publication. */
  async function askTogether(requests: readonly EngineRequest[], signal: AbortSignal) {
    const deadline = performance.now() + togetherWithin;
    for (;;) {
      const answers = await askEach(requests, signal);
      const apart = memberApart(answers);
      if (!apart) return answers;
      if (performance.now() > deadline) throw shareApart(apart);
      await sleep(ASK_AGAIN_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }

  function memberApart(answers: readonly ShareAnswer[]): Member | undefined {
    const usual = mostFrequent(answers.flatMap(({ marker }) => marker?.build ?? []));
    return members.find(({ number, of }, at) => {
      const { marker } = answers[at]!;
      return marker?.build !== usual || !isOfShare(marker?.share, { at: number - 1, of });
    });
  }

  async function askMerged(requests: readonly EngineRequest[], isWhole: boolean, signal: AbortSignal) {
    const widened = requests.map((request) => widen(request, members.length, isWhole));
    const answers = await askTogether(widened, signal);
    return requests.map((request, at) =>
      mergeResults(
        request,
        answers.map(({ results }) => results[at]!),
        isWhole,
      ),
    );
  }

  async function askOne(request: EngineRequest, isWhole: boolean, signal: AbortSignal) {
    const [merged] = await askMerged([request], isWhole, signal);
    return merged!.result;
  }

  /** Hits deep in the list, of which the ids alone were asked for. */
  async function readHits(request: EngineRequest, result: EngineResult, signal: AbortSignal) {
    if (!isReadLater(request) || result.hits.length === 0) return result;
    const read = await askOne(readLater(request, result.hits), true, signal);
    const byId = new Map(read.hits.map((hit) => [hit.id, hit]));
    return { ...result, hits: result.hits.flatMap((hit) => byId.get(hit.id) ?? []) };
  }

  async function ask(
    requests: readonly EngineRequest[],
    signal: AbortSignal,
  ): Promise<readonly EngineResult[]> {
    const merged = await askMerged(requests, false, signal);
    return Promise.all(
      merged.map(async ({ result, isCut }, at) => {
        const request = requests[at]!;
        return readHits(request, isCut ? await askOne(request, true, signal) : result, signal);
      }),
    );
  }

  return { ask };
}

class ShareFailure extends Error {
  readonly member: Member;

  constructor(member: Member, cause: unknown) {
    super(`Engine ${member.number} failed`, { cause });
    this.member = member;
  }
}

function isTimeout({ aborted, reason }: AbortSignal): boolean {
  return aborted && (reason as { code?: unknown }).code === 'search_timeout';
}

function isWithoutIndex(error: unknown): boolean {
  return error instanceof EngineRefusal && error.code === 'index_not_found';
}

/** Whether no engine has an index: then it is being built. */
async function lackAll(answers: readonly Promise<unknown>[]): Promise<boolean> {
  const settled = await Promise.allSettled(answers);
  return settled.every(
    (answer) =>
      answer.status === 'rejected' &&
      answer.reason instanceof ShareFailure &&
      isWithoutIndex(answer.reason.cause),
  );
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, few], [, many]) => many - few)[0]?.[0];
}
