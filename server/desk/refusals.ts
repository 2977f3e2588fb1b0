import { CatalogueBusyError } from '../../library/catalogue/catalogue-error.ts';
import { UndoRefusedError } from '../../ingest/import/undo-import.ts';
import { IndexError } from '../../library/index/index-error.ts';
import { ApiError } from '../http/api-error.ts';
import type { KnownImport } from './imports/known-import.ts';

/** Why an import cannot be published now; undefined when it can. */
export function refusalToPublish({ kept, entry }: KnownImport, examination?: number): string | undefined {
  if (kept?.state === 'publishing') return 'It is being published already.';
  if (entry?.state === 'undone')
    return 'It was published and undone. Send the file again to import it again.';
  if (!kept || entry || kept.state === 'published') return 'It is published already.';
  switch (kept.state) {
    case 'examining':
      return 'It is still being examined.';
    case 'mapping-needed':
      return 'Say first what its columns are.';
    case 'failed':
      return kept.problem ?? 'The file cannot be read.';
    case 'ready':
      break;
  }
  if (examination !== undefined && examination !== kept.examination) {
    return 'It was examined again since this preview was made. Look at the new one, then publish.';
  }
  if (kept.examined?.blocked) return kept.examined.blocked.message;
  const { counts, archived = 0 } = kept.examined ?? {};
  if (!counts || counts.new + counts.changed + archived > 0) return undefined;
  return 'There is nothing to publish: the library has all of it already.';
}

/** Why an import cannot be undone now; undefined when it can. */
export function refusalToUndo({ kept, entry }: KnownImport): string | undefined {
  if (kept?.state === 'publishing') return 'It is still being published.';
  if (entry?.state === 'published') return undefined;
  return entry
    ? 'It was undone already, or never published.'
    : 'It is not published, so there is nothing to undo.';
}

/** A failure of an undo as the API tells it. */
export function refusalFrom(error: unknown): unknown {
  if (error instanceof UndoRefusedError || error instanceof CatalogueBusyError) {
    return new ApiError('conflict', error.message, { cause: error });
  }
  if (error instanceof IndexError) {
    const message = 'The search engine cannot be reached. Look at the history to see whether it was undone.';
    return new ApiError('search_unavailable', message, { cause: error });
  }
  return error;
}
