import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { openEditors, type Editors } from '../../library/accounts/open-editors.ts';
import { openKeptImports, type KeptImports } from '../../ingest/import/kept-imports.ts';
import { openKeptMappings, type KeptMappings } from '../../library/catalogue/kept-mappings.ts';
import type { IndexWriter } from '../../library/index/index-writer.ts';
import { commitHere, type Committer } from './commit/committer.ts';
import { examineHere, type Examiner } from './examine/examiner.ts';
import { isPublicAddress } from '../../library/links/public-address.ts';
import { settleReviews } from './proposals/settle-reviews.ts';
import { openDeskImports, type DeskImports } from './imports/desk-imports.ts';
import { openImportEvents, type ImportEvents } from './imports/import-events.ts';
import { openWebhooks, type Webhooks } from './webhooks/open-webhooks.ts';
import { dropSetAside } from '../../library/documents/add-document.ts';
import { dropLeftovers } from '../../library/documents/drop-leftovers.ts';
import { fairQueue } from './fair-queue.ts';
import { openDocumentFetches, type DocumentFetches } from './documents/fetches.ts';
import { openSources, type Sources } from './sources/open-sources.ts';

/** The editors' side of an open library. */
export interface Desk {
  readonly editors: Editors;
  readonly imports: DeskImports;
  readonly events: ImportEvents;
  readonly catalogue: Catalogue;
  readonly gazetteer: Gazetteer;
  readonly kept: KeptImports;
  readonly mappings: KeptMappings;
  /** Tables that are fetched by a schedule, which begins with their `start`. */
  readonly sources: Sources;
  /** Programs that are told of published changes, once `start` was called. */
  readonly webhooks: Webhooks;
  readonly examiner: Examiner;
  readonly committer: Committer;
  /** In which documents are read, one at a time, those of each person in turn. */
  readonly readings: ReturnType<typeof fairQueue>;
  /** Documents that editors asked for, which are fetched in the background once `start` was called. */
  readonly fetches: DocumentFetches;
  /** How documents may be fetched. */
  readonly visits: { readonly isAllowed: (address: string) => boolean; readonly pauseMs?: number };
  readonly dataDir: string;
  /** Whether everything that is published needs a second person. */
  readonly fourEyes: boolean;
  /** Bytes. */
  readonly uploadLimit: number;
  /**
   * Gives up what only reads, and lets a publication that has begun go on for a while; what is left of it then is in the
   * outbox, for the next start. Once is enough.
   */
  close(): Promise<void>;
}

export interface DeskOptions {
  readonly catalogue: Catalogue;
  readonly gazetteer: Gazetteer;
  readonly writer: IndexWriter;
  /** Bytes. */
  readonly uploadLimit: number;
  readonly onFailure?: (error: unknown) => void;
  /** Who reads what editors send; by default this program. */
  readonly examiner?: Examiner;
  /** Who writes large imports; by default this program. */
  readonly committer?: Committer;
  /** As FOUR_EYES: whether everything that is published needs a second person. */
  readonly fourEyes?: boolean;
  /** Which addresses may be asked for tables, and told of changes; by default those of the public internet. */
  readonly isAllowed?: (address: string) => boolean;
  /** Milliseconds between two requests to one host. */
  readonly pauseMs?: number;
  /** How long a publication may go on when the desk is closed, in ms. */
  readonly publishWithin?: number;
}

const TABLE_LIMIT = 50_000_000; // bytes of a table that is fetched: it is in memory as a whole
const PUBLISH_WITHIN = 6_000; // ms; who stops the site waits ten seconds in all

/**
 * Opens the desk, and takes up what was interrupted: examinations start again, and a publication is found to be done or
 * is offered again. Throws CatalogueError.
 */
export function openDesk(options: DeskOptions): Desk {
  const {
    catalogue,
    gazetteer,
    writer,
    uploadLimit,
    onFailure = () => {},
    publishWithin = PUBLISH_WITHIN,
    fourEyes = false,
    isAllowed = isPublicAddress,
    pauseMs,
  } = options;
  const { dataDir } = catalogue;
  const editors = openEditors(dataDir);
  const events = openImportEvents();
  const kept = openKeptImports(dataDir);
  const { examiner = examineHere({ catalogue, gazetteer }), committer = commitHere(catalogue) } = options;
  const workshop = {
    catalogue,
    gazetteer,
    writer,
    editors,
    kept,
    events,
    examiner,
    committer,
    fourEyes,
    onFailure,
  };
  const imports = openDeskImports(workshop);
  const maxBytes = Math.min(uploadLimit, TABLE_LIMIT);
  const visits = { isAllowed, ...(pauseMs !== undefined && { pauseMs }) };
  const fetching = { dataDir, maxBytes, ...visits };
  const sources = openSources(workshop, imports, fetching);
  const webhooks = openWebhooks({ workshop, isAllowed });
  settleReviews({ catalogue, editors });
  const readings = fairQueue(1);
  readings
    .run('', async () => {
      await dropSetAside(catalogue);
      await dropLeftovers(catalogue);
    })
    .catch(onFailure);
  const fetches = openDocumentFetches({ workshop, imports, readings, visits });
  let closed: Promise<void> | undefined;
  const close = async () => {
    const sending = Promise.all([sources.close(), webhooks.close(), fetches.close()]);
    events.close();
    await Promise.all([sending, imports.close(publishWithin), examiner.close()]);
    editors.close();
  };
  return {
    editors,
    imports,
    events,
    catalogue,
    gazetteer,
    kept,
    mappings: openKeptMappings(dataDir),
    sources,
    webhooks,
    examiner,
    committer,
    readings,
    fetches,
    visits,
    dataDir,
    uploadLimit,
    fourEyes,
    close: () => (closed ??= close()),
  };
}
