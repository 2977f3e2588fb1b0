import type { Express } from 'express';
import { z } from 'zod';
import { RecordIdSchema } from '../../../domain/record.ts';
import { editRecord } from '../../../ingest/edits/edit-record.ts';
import { ApiError } from '../../http/api-error.ts';
import type { DeskContext } from '../desk-context.ts';
import { idOf } from '../imports/import-routes.ts';
import { readBody } from '../read-body.ts';
import { mount } from '../../http/mount.ts';
import { FieldsSchema, refusedFields, RevisionSchema } from './record-routes.ts';
import { carryOut, publishedRecord, refuseOutdated, storedRecord } from './records-context.ts';

const MAX_REASON = 1_000; // characters; a paragraph on a page that says that something is gone

const WithdrawSchema = z.strictObject({
  revision: RevisionSchema,
  reason: z.string().trim().max(MAX_REASON).optional(),
});
const MergeSchema = z.strictObject({
  revision: RevisionSchema,
  into: z.strictObject({
    id: RecordIdSchema,
    revision: RevisionSchema,
    /** What the record that stays takes over, as fields of its form. */
    fields: FieldsSchema.default({}),
  }),
});

/** Taking a record out: it leaves every list and keeps its address. */
export function mountTakingOut(app: Express, { desk }: DeskContext): void {
  mount(app, '/api/desk/records/:id/withdraw', {
    async post(req, res) {
      const { revision, reason } = readBody(WithdrawSchema, req.body);
      const stored = storedRecord(desk(), idOf(req.params));
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

  mount(app, '/api/desk/records/:id/merge', {
    async post(req, res) {
      const { revision, into } = readBody(MergeSchema, req.body);
      const given = storedRecord(desk(), idOf(req.params));
      if (given.id === into.id) throw new ApiError('conflict', 'A record cannot be merged into itself.');
      refuseOutdated(desk(), given, revision);
      refuseOutdated(desk(), storedRecord(desk(), into.id), into.revision);
      publishedRecord(desk(), given.id);
      const kept = publishedRecord(desk(), into.id);
      const edited = editRecord(kept.record, into.fields, desk().gazetteer);
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
