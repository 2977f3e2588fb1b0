import type { Express, Request } from 'express';
import { evidenceScoreOf } from '../../domain/evidence-score.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { RecordIdSchema } from '../../domain/values.ts';
import type { RecordResponse } from '../../domain/responses.ts';
import type { ServerMessages } from '../../languages/messages.ts';
import { ApiError } from '../http/api-error.ts';
import { documentsOf } from './documents-of.ts';
import { SEARCH_ROUTES } from './search-routes.ts';
import { mountRoutes } from '../http/route.ts';
import { readQuery } from '../http/raw-query.ts';
import type { Library } from '../search/library.ts';
import { answerFromIndex, type RouteContext } from './route-context.ts';

/** `GET /api/records/:id`: one record, and what it still lacks. */
export function mountRecord(app: Express, context: RouteContext): void {
  mountRoutes(app, SEARCH_ROUTES, {
    async readRecord(req, res) {
      readQuery(req, ['lang']); // a record is the same in every language; pages may say theirs anyway
      const id = readId(req);
      // Links are checked without a change of the index.
      const checked = context.library()?.catalogue.linkChecks.latest() ?? '';
      await answerFromIndex(context, { req, res }, `records/${id}?${checked}`, async (library) =>
        readRecord(library, id),
      );
    },
  });
}

/** The id in the address. Throws `not_found` for what can be no id. */
export function readId(req: Request): string {
  const id = RecordIdSchema.safeParse(req.params['id']);
  if (!id.success) throw new ApiError('not_found', ({ refusals }) => refusals.library.recordId);
  return id.data;
}

/** A published record. Throws `not_found`, or `gone` when an editor withdrew it. */
export function recordOf({ catalogue }: Library, id: string): PublishedRecord {
  const record = catalogue.record(id);
  if (record) return record;
  const withdrawn = catalogue.withdrawn(id);
  if (!withdrawn) throw new ApiError('not_found', ({ refusals }) => refusals.library.record({ id }));
  const { at, reason, mergedInto, record: last } = withdrawn;
  const message = ({ refusals: { library } }: ServerMessages) =>
    mergedInto === undefined
      ? library.withdrawn({ id, day: at.slice(0, 10) })
      : library.merged({ id, into: mergedInto });
  throw new ApiError('gone', message, {
    withdrawn: {
      id,
      title: last.title,
      at,
      ...(reason !== undefined && { reason }),
      ...(mergedInto !== undefined && { mergedInto }),
    },
  });
}

/** A published record as `GET /api/records/:id` answers it. Throws as `recordOf`. */
export function readRecord(library: Library, id: string): RecordResponse {
  const record = recordOf(library, id);
  return {
    ...record,
    missing: evidenceScoreOf(record, new Date()).missing,
    checkedLinks: library.catalogue.linkChecks.ofRecord(record),
    documents: documentsOf(library.catalogue, id),
    related: library.catalogue.related(id),
  };
}
