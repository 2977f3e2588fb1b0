import type { Express } from 'express';
import { ApiError } from '../../http/api-error.ts';
import { refuseOutOfScope } from '../access/out-of-scope.ts';
import { editorOf, type DeskContext } from '../desk-context.ts';
import { idOf } from '../imports/import-routes.ts';
import { readBody } from '../read-body.ts';
import { MergeSchema, RECORD_ROUTES, WithdrawSchema } from './record-contract.ts';
import { mountRoutes } from '../../http/route.ts';
import { examineFields } from './examine-fields.ts';
import { refusedFields } from './record-routes.ts';
import { publishedRecord, storedRecord } from './published-record.ts';
import { carryOut, refuseOthers, refuseOutdated } from './records-context.ts';

/** Taking a record out: it leaves every list and keeps its address. */
export function mountTakingOut(app: Express, { desk }: DeskContext): void {
  mountRoutes(app, RECORD_ROUTES, {
    async withdrawRecord(req, res) {
      const { revision, reason } = readBody(WithdrawSchema, req.body);
      const stored = storedRecord(desk(), idOf(req.params));
      refuseOthers(desk(), res, stored.id);
      refuseOutdated(desk(), stored, revision);
      const { id } = publishedRecord(desk(), stored.id);
      const withdrawal = { ...(reason && { reason }) };
      await carryOut(desk(), res, {
        action: 'withdrawn',
        subject: id,
        changes: [{ id, base: revision, withdrawal }],
        detail: withdrawal,
      });
    },
  });

  mountRoutes(app, RECORD_ROUTES, {
    async mergeRecord(req, res) {
      const { revision, into } = readBody(MergeSchema, req.body);
      const given = storedRecord(desk(), idOf(req.params));
      refuseOthers(desk(), res, given.id);
      if (given.id === into.id)
        throw new ApiError('conflict', ({ refusals }) => refusals.records.mergedItself);
      const other = storedRecord(desk(), into.id);
      refuseOutOfScope(editorOf(res), other.record); // before anything is said about it
      refuseOutdated(desk(), given, revision);
      refuseOutdated(desk(), other, into.revision);
      publishedRecord(desk(), given.id);
      const kept = publishedRecord(desk(), into.id);
      const edited = await examineFields(desk(), kept.record, into.fields);
      if (!edited.record) throw refusedFields(edited.issues);
      await carryOut(desk(), res, {
        action: 'merged',
        subject: given.id,
        changes: [
          { id: given.id, base: revision, withdrawal: { mergedInto: kept.id } },
          { id: kept.id, base: into.revision, record: edited.record },
        ],
        issues: edited.issues,
        detail: { into: kept.id },
      });
    },
  });
}
