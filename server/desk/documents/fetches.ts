import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FetchFailure } from '../../../domain/document-facts.ts';
import { isAtLeast } from '../../../domain/team.ts';
import type { Editor } from '../../../library/accounts/editor.ts';
import { belongingOf, isInScope } from '../../../library/accounts/scope.ts';
import type { DocumentReading } from '../../../library/catalogue/document-store.ts';
import type { AskedFetch } from '../../../library/catalogue/fetch-store.ts';
import { receiveDocument } from '../../../library/documents/add-document.ts';
import { FETCH_LIMITS } from '../../../library/documents/fetch-limits.ts';
import { failureOf } from '../../../library/documents/fetch-failure.ts';
import { fetchFile } from '../../../library/links/fetch-file.ts';
import { politeWeb, type PoliteWeb } from '../../../library/links/polite-web.ts';
import { ApiError } from '../../http/api-error.ts';
import { isReviewed } from '../access/is-reviewed.ts';
import type { fairQueue } from '../fair-queue.ts';
import type { DeskImports } from '../imports/desk-imports.ts';
import type { Workshop } from '../workshop.ts';
import { addFetched, dropUnused } from './add-fetched.ts';

const AT_ONCE = 3; // a host that is slow leaves a place for others; each may hold 50 MB
const AGAIN_AFTER = 10_000; // ms, while the engine is away or an import has the catalogue

export type DocumentFetches = ReturnType<typeof openDocumentFetches>;

interface FetchContext {
  readonly workshop: Workshop;
  readonly imports: DeskImports;
  /** In which documents are read. */
  readonly readings: ReturnType<typeof fairQueue>;
  readonly visits: { readonly isAllowed: (address: string) => boolean; readonly pauseMs?: number };
}

/**
 * Fetches in the background what editors asked for, one thing a host at a time, and gives it to its record with the account of
 * the one who asked. What waits is in the catalogue, so a stop of the site loses nothing: `start` goes on.
 */
export function openDocumentFetches({ workshop, imports, readings, visits }: FetchContext) {
  const { catalogue, editors, committer, onFailure } = workshop;
  const { fetches } = catalogue;
  const closing = new AbortController();
  const { signal } = closing;
  let running: Promise<void> | undefined;
  let isAskedAgain = false;

  /** Everything that waits, until nothing does. */
  async function work(): Promise<void> {
    const web = politeWeb({ ...FETCH_LIMITS, ...visits, signal });
    const busy = new Map<string, string>(); // hosts by the record that is fetched
    const isIdle = ({ recordId, url }: AskedFetch) =>
      !busy.has(recordId) && ![...busy.values()].includes(hostOf(url));
    const worker = async () => {
      for (let next = fetches.waiting().find(isIdle); next; next = fetches.waiting().find(isIdle)) {
        if (signal.aborted) return;
        busy.set(next.recordId, hostOf(next.url));
        try {
          await bring(next, web);
        } finally {
          busy.delete(next.recordId);
        }
      }
    };
    const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
  }

  async function bring(asked: AskedFetch, web: PoliteWeb): Promise<void> {
    const { recordId, url } = asked;
    try {
      if (!askerOf(asked)) return await settle(() => fetches.forget(recordId));
      const fetched = await fetchFile(url, web);
      if (!('bytes' in fetched)) {
        const { failure, status } = failureOf(fetched);
        return await fail(asked, failure, status);
      }
      // In turns with what people upload, who are never behind two of these.
      const reading = await readings.run('', () =>
        receiveDocument(catalogue, Readable.from([fetched.bytes]), { signal }),
      );
      await give(asked, reading).finally(() => dropUnused(catalogue, reading.sha256));
    } catch (error) {
      if (signal.aborted) return; // it waits for the next start
      onFailure(error);
      await fail(asked, 'failed');
    }
  }

  /** Gives it to its record, as soon as that can be written. */
  async function give(asked: AskedFetch, reading: DocumentReading): Promise<void> {
    const { recordId: id, url } = asked;
    for (;;) {
      const editor = askerOf(asked);
      if (!editor) return settle(() => fetches.forget(id));
      try {
        await addFetched({ catalogue, editors, imports }, reading, { id, url, editor });
        return;
      } catch (error) {
        if (!isForLater(error)) throw error;
        await sleep(AGAIN_AFTER, undefined, { signal });
      }
    }
  }

  /** Notes why, unless nobody wants it any more. */
  function fail({ recordId, url }: AskedFetch, failure: FetchFailure, status?: number): Promise<void> {
    return settle(() => {
      if (fetches.waiting().some((one) => one.recordId === recordId))
        fetches.note(recordId, url, failure, status);
    });
  }

  async function settle(write: () => void): Promise<void> {
    await committer.idle(); // else everybody would wait for who writes
    write();
  }

  /** Who asked for it, if they may still give it to the record, which still links to it. */
  function askerOf({ recordId, url, byId, by }: AskedFetch): Editor | undefined {
    const editor = editors.editors.current(byId);
    const record = catalogue.record(recordId);
    if (!editor || editor.name !== by || !record || record.links.document !== url) return undefined;
    const isWanted = fetches.waiting().some((one) => one.recordId === recordId);
    const may = isAtLeast(editor.role, 'editor') && !isReviewed(workshop, editor);
    return isWanted && may && isInScope(editor.scope, belongingOf(record)) ? editor : undefined;
  }

  const all = {
    /** Begins with what waits; what is asked for meanwhile is fetched too. */
    start(): void {
      if (signal.aborted) return;
      isAskedAgain = running !== undefined;
      running ??= work()
        .catch((error: unknown) => {
          if (!signal.aborted) onFailure(error);
        })
        .finally(() => {
          running = undefined;
          if (isAskedAgain) all.start();
        });
    },
    /** Asks for documents: `wanted` by their records. Who waits for them sees them come. */
    async ask(editor: Editor, wanted: readonly { id: string; url: string }[]): Promise<void> {
      const { id: byId, name: by } = editor;
      await settle(() => fetches.ask(wanted.map(({ id, url }) => ({ recordId: id, url, byId, by }))));
      all.start();
    },
    /** Those that are not begun are not fetched any more. */
    stop: (recordIds: readonly string[]): Promise<void> => settle(() => fetches.forget(...recordIds)),
    /** Gives up what is being fetched. */
    async close(): Promise<void> {
      closing.abort(new Error('The site stops'));
      await running;
    },
  };
  return all;
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? '';
}

/** The engine is away, or somebody else has the catalogue. */
function isForLater(error: unknown): boolean {
  return error instanceof ApiError && (error.code === 'search_unavailable' || error.code === 'conflict');
}
