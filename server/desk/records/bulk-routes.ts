import type { Express, Response } from 'express';
import { MOST_IN_BULK, type BulkChange, type BulkPreviewResponse } from '../../../domain/bulk.ts';
import { fieldChanges } from '../../../library/catalogue/changed-fields.ts';
import { findRecords } from '../../../ingest/edits/brief-records.ts';
import { bulkEdit } from '../../../ingest/edits/bulk-edit.ts';
import type { RecordChange } from '../../../ingest/edits/commit-edit.ts';
import { ApiError } from '../../http/api-error.ts';
import { mountRoutes } from '../../http/route.ts';
import { withinScopeOf, type DeskContext } from '../desk-context.ts';
import type { Desk } from '../open-desk.ts';
import { jsonBody, readBody } from '../read-body.ts';
import { withNulls } from '../with-nulls.ts';
import { BULK_ROUTES, BulkAskedSchema, BulkSchema } from './bulk-contract.ts';
import { carryOut, refuseOthers } from './records-context.ts';

const MOST_SHOWN = 20; // records whose differences are shown

/** `/api/desk/bulk`: the records that a search finds get one thing, as one import with preview and undo. */
export function mountBulk(app: Express, { desk }: DeskContext): void {
  app.use('/api/desk/bulk', jsonBody('10kb'));

  mountRoutes(app, BULK_ROUTES, {
    async previewBulk(req, res) {
      const { q, change } = readBody(BulkAskedSchema, req.body);
      const ids = chosen(desk(), res, q);
      const { changes, ...rest } = await bulkEdit(ids, change, desk());
      const body: BulkPreviewResponse = {
        ...rest,
        issues: [...rest.issues],
        found: ids.length,
        changed: changes.length,
        records: changes.slice(0, MOST_SHOWN).map((each) => describe(each, desk())),
      };
      res.json(body);
    },
  });

  mountRoutes(app, BULK_ROUTES, {
    async editInBulk(req, res) {
      const { q, change, seen } = readBody(BulkSchema, req.body);
      const edit = await bulkEdit(chosen(desk(), res, q), change, desk());
      if (edit.seen !== seen) throw new ApiError('conflict', ({ refusals }) => refusals.records.bulkChanged);
      if (change.what === 'withdraw') for (const { id } of edit.changes) refuseOthers(desk(), res, id);
      const { changes } = edit;
      const subject = `${changes.length} records`;
      await carryOut(desk(), res, {
        action: 'bulk-edited',
        subject,
        changes,
        detail: { q, ...detailOf(change) },
      });
    },
  });
}

function chosen({ catalogue, ...desk }: Desk, res: Response, text: string): string[] {
  const within = withinScopeOf(res, { catalogue, ...desk });
  const asked = { text, state: 'published', within } as const;
  const { total, entries } = findRecords(catalogue.database, asked, { limit: MOST_IN_BULK, offset: 0 });
  if (total > MOST_IN_BULK) {
    throw new ApiError('conflict', ({ refusals }) => refusals.records.bulkTooMany({ count: MOST_IN_BULK }));
  }
  return entries.map(({ id }) => id).sort();
}

function describe(change: RecordChange, { catalogue }: Desk): BulkPreviewResponse['records'][number] {
  const before = catalogue.records.find(change.id)?.record;
  const changes = 'record' in change && before ? fieldChanges(before, change.record).map(withNulls) : [];
  return { id: change.id, title: before?.title ?? change.id, changes };
}

function detailOf({ what, ...more }: BulkChange): object {
  return { what, ...more };
}
