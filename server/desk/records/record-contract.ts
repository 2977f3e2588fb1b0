import { z } from 'zod';
import { RECORD_STATES } from '../../../domain/desk-lists.ts';
import {
  CheckedFieldsResponseSchema,
  DeskHistoryResponseSchema,
  DeskRecordResponseSchema,
  DeskRecordsResponseSchema,
  EditResponseSchema,
  RecordFieldsSchema,
} from '../../../domain/desk-records.ts';
import { RecordIdSchema } from '../../../domain/values.ts';
import { ERASABLE_FIELDS } from '../../../library/catalogue/erasure.ts';
import { isField } from '../../../ingest/edits/edit-record.ts';
import type { Route } from '../../http/route.ts';
import { PAGE_SCHEMA } from '../imports/import-contract.ts';

const MAX_QUERY = 200; // characters, as in the public search
const MAX_REASON = 1_000; // characters; a paragraph on a page that says that something is gone

export const RevisionSchema = z.int().positive();
const FieldsSchema = RecordFieldsSchema.superRefine((fields, context) => {
  for (const header of Object.keys(fields)) {
    if (!isField(header)) {
      const message = 'There is no such field, or it can never be changed.';
      context.addIssue({ code: 'custom', path: [header], message });
    }
  }
});
export const ListSchema = PAGE_SCHEMA.extend({
  q: z.string().max(MAX_QUERY).default(''),
  state: z.enum(RECORD_STATES).optional(),
});
export const CheckSchema = z.strictObject({ fields: FieldsSchema });
export const EditSchema = z.strictObject({ revision: RevisionSchema, fields: FieldsSchema });
export const RevertSchema = z.strictObject({ revision: RevisionSchema, to: RevisionSchema });
export const WithdrawSchema = z.strictObject({
  revision: RevisionSchema,
  reason: z.string().trim().max(MAX_REASON).optional(),
});
export const EraseSchema = z.strictObject({ field: z.enum(ERASABLE_FIELDS) });
export const MergeSchema = z.strictObject({
  revision: RevisionSchema,
  into: z.strictObject({
    id: RecordIdSchema,
    revision: RevisionSchema,
    /** What the record that stays takes over, as fields of its form. */
    fields: FieldsSchema.default({}),
  }),
});

const records = { group: 'Record desk', cache: 'never', query: [] } as const;
const oneRecord = {
  ...records,
  parts: { id: z.string().meta({ description: 'The id of a record.' }) },
} as const;
/** What any change of a record may meet. */
const CHANGE_ERRORS = [
  'invalid_body',
  'not_found',
  'conflict',
  'too_large',
  'search_unavailable',
  'index_not_ready',
] as const;

/** `/api/desk/records`: single records, in any state, and what an editor does with them. */
export const RECORD_ROUTES = [
  {
    ...records,
    method: 'get',
    path: '/api/desk/records',
    id: 'findRecords',
    access: 'reader',
    within: 'list',
    summary: 'Records of any state by id or title, those changed last first.',
    query: ListSchema,
    answer: { schema: DeskRecordsResponseSchema },
    errors: ['invalid_query', 'index_not_ready'],
  },
  {
    ...oneRecord,
    method: 'get',
    path: '/api/desk/records/:id',
    id: 'readRecordForm',
    access: 'reader',
    within: 'record',
    summary: 'One record and its form.',
    answer: { schema: DeskRecordResponseSchema },
    errors: ['not_found', 'index_not_ready'],
  },
  {
    ...oneRecord,
    method: 'put',
    path: '/api/desk/records/:id',
    id: 'editRecord',
    access: 'contributor',
    within: 'record',
    summary: 'Changes fields of a record; `revision` is the one that was seen.',
    body: EditSchema,
    answer: { schema: EditResponseSchema },
    errors: CHANGE_ERRORS,
  },
  {
    ...oneRecord,
    method: 'post',
    path: '/api/desk/records/:id/check',
    id: 'checkRecord',
    access: 'contributor',
    within: 'record',
    summary: 'What changed fields would make of it; nothing is changed.',
    body: CheckSchema,
    answer: { schema: CheckedFieldsResponseSchema },
    errors: ['invalid_body', 'not_found', 'index_not_ready', 'too_large'],
  },
  {
    ...oneRecord,
    method: 'get',
    path: '/api/desk/records/:id/history',
    id: 'readRecordHistory',
    access: 'reader',
    within: 'record',
    summary: 'Every revision, with who made it and what going back would change.',
    answer: { schema: DeskHistoryResponseSchema },
    errors: ['not_found', 'index_not_ready'],
  },
  {
    ...oneRecord,
    method: 'post',
    path: '/api/desk/records/:id/revert',
    id: 'revertRecord',
    access: 'contributor',
    within: 'record',
    summary: 'Gives it the content of an earlier revision.',
    body: RevertSchema,
    answer: { schema: EditResponseSchema },
    errors: CHANGE_ERRORS,
  },
  {
    ...oneRecord,
    method: 'post',
    path: '/api/desk/records/:id/withdraw',
    id: 'withdrawRecord',
    access: 'contributor',
    within: 'record',
    summary: 'Takes it out; its address says so.',
    body: WithdrawSchema,
    answer: { schema: EditResponseSchema },
    errors: CHANGE_ERRORS,
  },
  {
    ...oneRecord,
    method: 'post',
    path: '/api/desk/records/:id/merge',
    id: 'mergeRecord',
    access: 'contributor',
    within: 'record',
    summary: 'Gives it up in favour of another record.',
    body: MergeSchema,
    answer: { schema: EditResponseSchema },
    errors: CHANGE_ERRORS,
  },
  {
    ...oneRecord,
    method: 'post',
    path: '/api/desk/records/:id/erase',
    id: 'eraseField',
    access: 'admin',
    within: 'record',
    summary:
      'Takes the values of a field out of the record, its history, reports and uploaded files. For admins.',
    body: EraseSchema,
    answer: { schema: EditResponseSchema },
    errors: [...CHANGE_ERRORS, 'forbidden'],
  },
] as const satisfies readonly Route[];
