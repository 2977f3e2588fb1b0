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
  too_large: 413,
  unsupported_file: 415,
  rate_limited: 429,
  search_rejected: 500,
  internal: 500,
  search_unavailable: 502,
  index_not_ready: 503,
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

/** The one shape in which everything fails. */
export const ErrorResponseSchema = z.object({
  error: z.object({
    code: z.enum(ERROR_CODES),
    message: z.string(),
    requestId: z.string(),
    issues: z.array(ErrorIssueSchema).optional(),
  }),
});

export type ErrorResponse = z.infer<typeof ErrorResponseSchema>;
export type ErrorIssue = z.infer<typeof ErrorIssueSchema>;
