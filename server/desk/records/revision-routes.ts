import type { Express } from 'express';
import type { DeskHistoryResponse, DeskRevision } from '../../../domain/desk-records.ts';
import type { LibraryRecord } from '../../../domain/record.ts';
import { fieldChanges } from '../../../library/catalogue/changed-fields.ts';
import type { HistoryStep } from '../../../library/catalogue/history.ts';
import type { StoredRecord } from '../../../library/catalogue/record-store.ts';
import { recordProblems } from '../../../ingest/rows/check-record.ts';
import { ApiError } from '../../http/api-error.ts';
import type { DeskContext } from '../desk-context.ts';
import { idOf } from '../imports/import-routes.ts';
import type { Desk } from '../open-desk.ts';
import { readBody } from '../read-body.ts';
import { RECORD_ROUTES, RevertSchema } from './record-contract.ts';
import { mountRoutes } from '../../http/route.ts';
import { withNulls } from '../with-nulls.ts';
import { storedRecord } from './published-record.ts';
import { carryOut, refuseOthers, refuseOutdated } from './records-context.ts';

/** What became of one record over time, and the way back. */
export function mountRevisions(app: Express, { desk }: DeskContext): void {
  mountRoutes(app, RECORD_ROUTES, {
    readRecordHistory(req, res) {
      const stored = storedRecord(desk(), idOf(req.params));
      const revisions = desk().catalogue.history(stored.id);
      const body: DeskHistoryResponse = {
        id: stored.id,
        revisions: revisions.map((step) => describeStep(step, stored, desk())),
      };
      res.json(body);
    },
  });

  mountRoutes(app, RECORD_ROUTES, {
    async revertRecord(req, res) {
      const { revision, to } = readBody(RevertSchema, req.body);
      const stored = storedRecord(desk(), idOf(req.params));
      if (stored.state !== 'published') refuseOthers(desk(), res, stored.id);
      refuseOutdated(desk(), stored, revision);
      const { id } = stored;
      const record = contentOf(desk(), id, to);
      if (!record)
        throw new ApiError('not_found', ({ refusals }) => refusals.records.revision({ revision: to, id }));
      await carryOut(desk(), res, {
        action: 'reverted',
        subject: id,
        changes: [{ id, base: revision, record }],
        detail: { to },
      });
    },
  });
}

/** What a record said in one revision; undefined where it was taken out, or breaks today's rules. */
function contentOf({ catalogue }: Desk, id: string, revision: number): LibraryRecord | undefined {
  const json = catalogue.imports.revision(id, revision)?.json;
  if (!json) return undefined;
  const record = JSON.parse(json) as LibraryRecord;
  return recordProblems(record).length === 0 ? record : undefined;
}

function describeStep(step: HistoryStep, stored: StoredRecord, desk: Desk): DeskRevision {
  const { source, by, withdrawal, changes, ...rest } = step;
  const content = contentOf(desk, stored.id, step.revision);
  const isPresent = step.revision === stored.revision;
  return {
    ...rest,
    ...(source !== null && { source }),
    ...(by !== null && { by }),
    ...withdrawal,
    changes: changes.map(withNulls),
    undo: !content || isPresent ? null : fieldChanges(stored.record, content).map(withNulls),
  };
}
