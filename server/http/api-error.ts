import { ERROR_STATUSES, type ErrorCode, type ErrorIssue, type Withdrawn } from '../../domain/errors.ts';

interface Details {
  readonly issues?: readonly ErrorIssue[];
  /** With `gone`: what is left. */
  readonly withdrawn?: Withdrawn;
  readonly cause?: unknown;
}

/** A failure that has a code of the API; the message is written for whoever sent the request. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  readonly issues: readonly ErrorIssue[];
  readonly withdrawn: Withdrawn | undefined;

  constructor(code: ErrorCode, message: string, { issues = [], withdrawn, cause }: Details = {}) {
    super(message, { cause });
    this.code = code;
    this.issues = issues;
    this.withdrawn = withdrawn;
  }

  get status(): number {
    return ERROR_STATUSES[this.code];
  }
}
