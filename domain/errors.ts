import { z } from 'zod';
import { QUERY_ISSUE_CODES } from './query-parameters.ts';

/** Every error code of the API with its HTTP status; the table of `docs/api.md`. */
export const ERROR_STATUSES = {
  invalid_query: 400,
  invalid_body: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  gone: 410,
  too_large: 413,
  unsupported_file: 415,
  rate_limited: 429,
  search_rejected: 500,
  internal: 500,
  search_unavailable: 502,
  index_not_ready: 503,
  index_incomplete: 503,
  busy: 503,
  search_timeout: 504,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof ERROR_STATUSES;

export const ERROR_CODES = Object.keys(ERROR_STATUSES) as [ErrorCode, ...ErrorCode[]];

/** One problem of a query or a body. */
export const ErrorIssueSchema = z.object({
  parameter: z.string(),
  code: z.union([z.enum(QUERY_ISSUE_CODES), z.string()]),
  message: z.string(),
});

/** What is left at the address of a record that an editor took out. */
export const WithdrawnSchema = z.object({
  id: z.string(),
  title: z.string(),
  at: z.iso.datetime(),
  /** In the editor's words. */
  reason: z.string().optional(),
  /** The record that is the same thing and stays. */
  mergedInto: z.string().optional(),
});

/** The one shape in which everything fails. */
export const ErrorResponseSchema = z.object({
  error: z.object({
    code: z.enum(ERROR_CODES),
    message: z.string(),
    requestId: z.string(),
    issues: z.array(ErrorIssueSchema).optional(),
    /** With `gone`. */
    withdrawn: WithdrawnSchema.optional(),
  }),
});

export type ErrorResponse = z.infer<typeof ErrorResponseSchema>;
export type Withdrawn = z.infer<typeof WithdrawnSchema>;
export type ErrorIssue = z.infer<typeof ErrorIssueSchema>;
