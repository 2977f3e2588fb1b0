import { z } from 'zod';
import { RecordFieldsSchema } from '../../../domain/desk-records.ts';
import {
  ProposalResponseSchema,
  ProposalsResponseSchema,
  ProposalSummarySchema,
} from '../../../domain/reviews.ts';
import { isField } from '../../../ingest/edits/edit-record.ts';
import type { Route } from '../../http/route.ts';

const MAX_COMMENT = 2_000; // characters; two paragraphs

const version = z.int().positive();
const text = z.string().trim().min(1).max(MAX_COMMENT);

export const VersionSchema = z.strictObject({ version });
export const AcceptSchema = z.strictObject({
  version,
  /** Of a file: the examination whose preview was seen. */
  examination: z.int().optional(),
});
export const ReturnSchema = z.strictObject({ version, comment: text });
export const CommentBodySchema = z.strictObject({ text });
export const ChangeProposalSchema = z.strictObject({
  version,
  fields: RecordFieldsSchema.refine(
    (fields) => Object.keys(fields).every(isField),
    'There is no such field.',
  ),
});

const reviews = { group: 'Reviews', within: 'proposal', cache: 'never', query: [] } as const;
const one = {
  ...reviews,
  parts: { id: z.string().meta({ description: 'The id of a proposal.' }) },
} as const;
const DECIDING = ['invalid_body', 'not_found', 'conflict', 'search_unavailable', 'index_not_ready'] as const;

/** `/api/desk/reviews`: what waits for somebody else to look at it. */
export const REVIEW_ROUTES = [
  {
    ...reviews,
    method: 'get',
    path: '/api/desk/reviews',
    id: 'listProposals',
    access: 'reader',
    within: 'list',
    summary: 'What waits for a review, the oldest first, and the last that were decided.',
    answer: { schema: ProposalsResponseSchema },
    errors: ['index_not_ready'],
  },
  {
    ...one,
    method: 'get',
    path: '/api/desk/reviews/:id',
    id: 'readProposal',
    access: 'reader',
    summary: 'One proposal, field by field, with what was said about it.',
    answer: { schema: ProposalResponseSchema },
    errors: ['not_found', 'index_not_ready'],
  },
  {
    ...one,
    method: 'put',
    path: '/api/desk/reviews/:id',
    id: 'changeProposal',
    access: 'contributor',
    summary:
      'Changes the proposed edit of one record, for its author and for editors. It is then about the record as it is now.',
    body: ChangeProposalSchema,
    answer: { schema: ProposalResponseSchema },
    errors: [...DECIDING, 'too_large'],
  },
  {
    ...one,
    method: 'post',
    path: '/api/desk/reviews/:id/accept',
    id: 'acceptProposal',
    access: 'editor',
    summary: 'Publishes it. A file is then on its way.',
    body: AcceptSchema,
    answer: { schema: ProposalSummarySchema },
    errors: DECIDING,
  },
  {
    ...one,
    method: 'post',
    path: '/api/desk/reviews/:id/return',
    id: 'returnProposal',
    access: 'editor',
    summary: 'Sends it back to its author, with what is to be done.',
    body: ReturnSchema,
    answer: { schema: ProposalSummarySchema },
    errors: DECIDING,
  },
  {
    ...one,
    method: 'post',
    path: '/api/desk/reviews/:id/withdraw',
    id: 'withdrawProposal',
    access: 'contributor',
    summary: 'Takes one’s own proposal back.',
    body: VersionSchema,
    answer: { schema: ProposalSummarySchema },
    errors: DECIDING,
  },
  {
    ...one,
    method: 'post',
    path: '/api/desk/reviews/:id/comments',
    id: 'commentProposal',
    access: 'contributor',
    summary: 'Says something about it.',
    body: CommentBodySchema,
    status: 204,
    answer: null,
    errors: ['invalid_body', 'not_found', 'index_not_ready'],
  },
] as const satisfies readonly Route[];
