import type { ErrorCode, ErrorIssue, ErrorResponse, Withdrawn } from '../../domain/errors.ts';

/** Codes of the API, and two that only the browser can know. */
export type FailureCode = ErrorCode | 'unreachable' | 'unreadable';

const PASSING: readonly FailureCode[] = [
  'unreachable',
  'search_unavailable',
  'index_incomplete',
  'search_timeout',
  'internal',
];

interface Given {
  readonly message?: string;
  /** Of the messages, by its tag. */
  readonly language?: string | undefined;
  readonly requestId?: string;
  readonly issues?: readonly ErrorIssue[] | undefined;
  readonly withdrawn?: Withdrawn | undefined;
  readonly cause?: unknown;
}

/** A request that failed, in terms that a page can explain. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: FailureCode;
  /** In which language the server said it; undefined when it did not. */
  readonly language: string | undefined;
  readonly requestId: string | undefined;
  readonly issues: readonly ErrorIssue[];
  /** With `gone`: what is left of the record. */
  readonly withdrawn: Withdrawn | undefined;

  constructor(code: FailureCode, given: Given = {}) {
    super(given.message ?? code, { cause: given.cause });
    this.code = code;
    this.language = given.language;
    this.requestId = given.requestId;
    this.issues = given.issues ?? [];
    this.withdrawn = given.withdrawn;
  }

  /** Whether what was asked for is not there: it never was, or an editor took it out. */
  get isMissing(): boolean {
    return this.code === 'not_found' || this.code === 'gone';
  }

  /** Whether the same request may well succeed a moment later. */
  get mayPass(): boolean {
    return PASSING.includes(this.code);
  }
}

/** Reads the error envelope, said in `language` (the header Content-Language); an answer that is none (from a proxy, say) becomes `unreadable`. */
export function errorOfBody(body: unknown, language: string | null): ApiError {
  const error = (body as Partial<ErrorResponse> | null)?.error;
  return typeof error?.code === 'string'
    ? new ApiError(error.code, { ...error, language: language ?? undefined })
    : new ApiError('unreadable');
}
