import { z } from 'zod';
import { REPORT_STATES } from '../../../domain/desk-lists.ts';
import {
  ChallengeResponseSchema,
  NewReportSchema,
  ReportSchema,
  ReportsResponseSchema,
} from '../../../domain/reports.ts';
import type { Route } from '../../http/route.ts';

const MAX_NOTE = 2_000; // characters

export const ReportListSchema = z.strictObject({ state: z.enum(REPORT_STATES).default('new') });
export const HandledSchema = z.strictObject({
  version: z.int().positive(),
  state: z.enum(REPORT_STATES),
  note: z.string().trim().max(MAX_NOTE).default(''),
});

const readers = { group: 'Reports', access: 'anyone', cache: 'never', query: [] } as const;
const inbox = { group: 'Reports', within: 'report', cache: 'never', query: [] } as const;
const parts = { id: z.string().meta({ description: 'The id of a report.' }) };

/** What readers report without an account, and the inbox at the desk. */
export const REPORT_ROUTES = [
  {
    ...readers,
    method: 'get',
    path: '/api/reports/challenge',
    id: 'askForChallenge',
    summary: 'Work to be done before a report is taken, in the place of a captcha.',
    answer: { schema: ChallengeResponseSchema },
    errors: ['index_not_ready'],
  },
  {
    ...readers,
    method: 'post',
    path: '/api/reports',
    id: 'sendReport',
    summary: 'Reports a mistake in a record, or suggests a case. Nothing is kept but what is written.',
    body: NewReportSchema,
    status: 204,
    answer: null,
    errors: ['invalid_body', 'forbidden', 'not_found', 'busy', 'index_not_ready'],
  },
  {
    ...inbox,
    method: 'get',
    path: '/api/desk/reports',
    id: 'listReports',
    access: 'contributor',
    within: 'list',
    summary: 'Readers’ reports of one state, the oldest first, each with its record.',
    query: ReportListSchema,
    answer: { schema: ReportsResponseSchema },
    errors: ['invalid_query', 'index_not_ready'],
  },
  {
    ...inbox,
    method: 'put',
    path: '/api/desk/reports/:id',
    id: 'handleReport',
    access: 'contributor',
    parts,
    summary: 'Says what became of a report.',
    body: HandledSchema,
    answer: { schema: ReportSchema },
    errors: ['invalid_body', 'not_found', 'conflict', 'index_not_ready'],
  },
  {
    ...inbox,
    method: 'delete',
    path: '/api/desk/reports/:id',
    id: 'deleteReport',
    access: 'editor',
    parts,
    summary: 'Deletes a report for good.',
    status: 204,
    answer: null,
    errors: ['not_found', 'index_not_ready'],
  },
] as const satisfies readonly Route[];
