import { FALLBACK } from '../../languages/fallback.ts';
import type { ServerMessages } from '../../languages/messages.ts';
import { serverMessages } from '../../languages/server-messages.ts';
import { ERROR_STATUSES, type ErrorCode, type ErrorIssue, type Withdrawn } from '../../domain/errors.ts';

/** What is said, from the words of a language; a plain text is only there in English, as what an import found. */
export type Said = string | ((words: ServerMessages) => string);

/** One problem of a query or a body, said when the language is known. */
export interface SaidIssue extends Omit<ErrorIssue, 'message'> {
  readonly message: Said;
}

interface Details {
  readonly issues?: readonly SaidIssue[];
  /** With `gone`: what is left. */
  readonly withdrawn?: Withdrawn;
  /** Seconds after which it may work. */
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

/** A failure that has a code of the API; the message is written for the sender of the request. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  readonly withdrawn: Withdrawn | undefined;
  readonly retryAfter: number | undefined;
  readonly #said: Said;
  readonly #issues: readonly SaidIssue[];

  /** `said`: a function of the messages of a language. `message` is what it says in English. */
  constructor(code: ErrorCode, said: Said, { issues = [], withdrawn, retryAfter, cause }: Details = {}) {
    super(say(said, FALLBACK), { cause });
    this.code = code;
    this.withdrawn = withdrawn;
    this.retryAfter = retryAfter;
    this.#said = said;
    this.#issues = issues;
  }

  get status(): number {
    return ERROR_STATUSES[this.code];
  }

  /** What it says in a language, and the language that this came out in: English where there is no other text. */
  in(language: string): { message: string; language: string; issues: ErrorIssue[] } {
    const message = say(this.#said, language);
    const issues = this.#issues.map((issue) => ({ ...issue, message: say(issue.message, language) }));
    return { message, language: message === this.message ? FALLBACK : language, issues };
  }
}

function say(said: Said, language: string): string {
  return typeof said === 'string' ? said : said(serverMessages(language));
}
