import type { Express } from 'express';
import type { CheckedFieldsResponse, DeskRecordsResponse, FieldIssue } from '../../../domain/desk-records.ts';
import type { ErrorIssue } from '../../../domain/errors.ts';
import { findRecords } from '../../../ingest/edits/brief-records.ts';
import { ApiError } from '../../http/api-error.ts';
import { withinScopeOf, type DeskContext } from '../desk-context.ts';
import { idOf } from '../imports/import-routes.ts';
import { jsonBody, readBody, readParameters } from '../read-body.ts';
import { CheckSchema, EditSchema, ListSchema, RECORD_ROUTES } from './record-contract.ts';
import { mountRoutes } from '../../http/route.ts';
import { examineFields } from './examine-fields.ts';
import { publishedRecord, storedRecord } from './published-record.ts';
import { carryOut, describeRecord, refuseOutdated } from './records-context.ts';
import { withNulls } from '../with-nulls.ts';

export const MAX_BODY = '1mb'; // a record with all its sections is some kilobytes

/** `/api/desk/records`: finding a record, in any state, and its form. */
export function mountRecordForms(app: Express, { desk }: DeskContext): void {
  mountRoutes(app, RECORD_ROUTES, {
    findRecords(req, res) {
      const { page, size, q, state } = readParameters(ListSchema, req);
      const window = { limit: size, offset: (page - 1) * size };
      const { total, entries } = findRecords(
        desk().catalogue.database,
        { text: q, state, within: withinScopeOf(res, desk()) },
        window,
      );
      res.json({ page, size, total, records: [...entries] } satisfies DeskRecordsResponse);
    },
  });

  app.use('/api/desk/records/:id', jsonBody(MAX_BODY));
  mountRoutes(app, RECORD_ROUTES, {
    readRecordForm(req, res) {
      res.json(describeRecord(desk(), storedRecord(desk(), idOf(req.params))));
    },
    async editRecord(req, res) {
      const { revision, fields } = readBody(EditSchema, req.body);
      const stored = storedRecord(desk(), idOf(req.params));
      refuseOutdated(desk(), stored, revision);
      const { id, record } = publishedRecord(desk(), stored.id);
      const edited = await examineFields(desk(), record, fields);
      if (!edited.record) throw refusedFields(edited.issues);
      await carryOut(desk(), res, {
        action: 'edited',
        subject: id,
        changes: [{ id, base: revision, record: edited.record }],
        issues: edited.issues,
        detail: { fields: edited.changes.map(({ field }) => field) },
      });
    },
  });

  mountRoutes(app, RECORD_ROUTES, {
    async checkRecord(req, res) {
      const { fields } = readBody(CheckSchema, req.body);
      const { record } = storedRecord(desk(), idOf(req.params));
      const { issues, changes } = await examineFields(desk(), record, fields);
      res.json(asJson({ issues: [...issues], changes: [...changes] } satisfies CheckedFieldsResponse));
    },
  });
}

/** What prevents saving, field by field. */
export function refusedFields(issues: readonly FieldIssue[]): ApiError {
  const errors = issues.filter(({ severity }) => severity === 'error');
  return new ApiError('invalid_body', errors[0]?.message ?? (({ refusals }) => refusals.records.unreadable), {
    issues: errors.map(({ column, field, code, message }): ErrorIssue => {
      return { parameter: `fields.${column ?? field ?? ''}`, code, message };
    }),
  });
}

/** The body with null for each value that was not there. */
export function asJson<Body extends { changes: { before: unknown; after: unknown }[] }>(body: Body): Body {
  return { ...body, changes: body.changes.map(withNulls) };
}
