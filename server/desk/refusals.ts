import type { Editor } from '../../library/accounts/editor.ts';
import { CatalogueBusyError } from '../../library/catalogue/catalogue-error.ts';
import type { Examined, KeptImport } from '../../ingest/import/kept-imports.ts';
import { UndoRefusedError } from '../../ingest/import/commit-undo.ts';
import { IndexError } from '../../library/index/index-error.ts';
import { ApiError, type Said } from '../http/api-error.ts';
import { stateOf, type KnownImport } from './imports/known-import.ts';

/** Why an import cannot be published now; undefined when it can. */
export function refusalToPublish(
  known: KnownImport,
  editor: Pick<Editor, 'role'>,
  examination?: number,
): Said | undefined {
  const { kept, entry } = known;
  switch (stateOf(known)) {
    case 'publishing':
      return ({ refusals }) => refusals.imports.publishing;
    case 'undone':
      return ({ refusals }) => refusals.imports.undone;
    case 'published':
      return ({ refusals }) => refusals.imports.published;
    case 'examining':
      return ({ refusals }) => refusals.imports.examining;
    case 'mapping-needed':
      return ({ refusals }) => refusals.imports.columnsFirst;
    case 'failed':
      return kept?.problem ?? (({ refusals }) => refusals.imports.fileUnreadable);
    case 'ready':
      break;
  }
  if (!kept || entry) return ({ refusals }) => refusals.imports.published;
  if (examination !== undefined && examination !== kept.examination) {
    return ({ refusals }) => refusals.imports.examinedAgain;
  }
  const blocked = blockFor(kept, editor);
  if (blocked) return blocked.message;
  const { counts, archived = 0 } = kept.examined ?? {};
  if (!counts || counts.new + counts.changed + archived > 0) return undefined;
  return ({ refusals }) => refusals.imports.nothingNew;
}

/** Why the plan of an import may not be published by this editor. */
export function blockFor({ examined }: KeptImport, { role }: Pick<Editor, 'role'>): Examined['blocked'] {
  return examined?.blocked?.reason === 'not-yours' && role === 'admin' ? undefined : examined?.blocked;
}

/** Why an import cannot be undone now; undefined when it can. */
export function refusalToUndo({ entry, isPublishing }: KnownImport): Said | undefined {
  if (isPublishing) return ({ refusals }) => refusals.imports.stillPublishing;
  if (entry?.state === 'published') return undefined;
  return ({ refusals: { imports } }) => (entry ? imports.undoneAlready : imports.nothingToUndo);
}

/** A failure of an undo as the API tells it. */
export function refusalFrom(error: unknown): unknown {
  if (error instanceof CatalogueBusyError) {
    return new ApiError('conflict', ({ refusals }) => refusals.desk.busy, { cause: error });
  }
  // The import was undone by somebody else between our look at it and the undoing.
  if (error instanceof UndoRefusedError) {
    return new ApiError('conflict', ({ refusals }) => refusals.imports.undoneAlready, { cause: error });
  }
  if (error instanceof IndexError) {
    return new ApiError('search_unavailable', ({ refusals }) => refusals.imports.undoWithoutEngine, {
      cause: error,
    });
  }
  return error;
}
