import type { Request } from 'express';
import type { Query } from '../../domain/query.ts';
import type { QuerySentence } from '../../domain/query-parameters.ts';
import { isTracking } from '../../domain/tracking.ts';
import { decodeQuery, type QueryIssue } from '../../domain/query-codec.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import type { ServerMessages } from '../../languages/messages.ts';
import { ApiError, type SaidIssue } from './api-error.ts';

/** The query string as it was sent, without the question mark and without what says where the reader came from. */
export function rawQuery(req: Request): string {
  const at = req.originalUrl.indexOf('?');
  if (at === -1) return '';
  const parts = req.originalUrl.slice(at + 1).split('&');
  return parts.filter((part) => !isTracking(part.split('=', 1)[0] ?? '')).join('&');
}

/** Reads a query in the languages of the library; what is not understood becomes an issue. */
export function decodeRaw(
  raw: string,
  parameters?: readonly string[],
): { query: Query; issues: QueryIssue[] } {
  return decodeQuery(raw, { languages: LANGUAGES, parameters });
}

/** Reads a query strictly. Throws `invalid_query` with every problem. `parameters`: the known ones. */
export function readQuery(req: Request, parameters?: readonly string[]): Query {
  const { query, issues } = decodeRaw(rawQuery(req), parameters);
  refuseIssues(issues);
  return query;
}

/** Throws `invalid_query` when there is any issue. */
export function refuseIssues(issues: readonly QueryIssue[]): void {
  if (issues.length === 0) return;
  const message = (words: ServerMessages) => {
    const first = issueText(issues[0]!, words);
    return issues.length === 1 ? first : words.refusals.severalProblems({ count: issues.length, first });
  };
  throw new ApiError('invalid_query', message, { issues: issues.slice(0, MAX_ISSUES).map(saidIssue) });
}

/** A problem of a query in the words of a language. */
export function issueText({ sentences }: Pick<QueryIssue, 'sentences'>, { query }: ServerMessages): string {
  const words: Record<QuerySentence['says'], string | ((values: never) => string)> = query;
  return sentences
    .map(({ says, values }) => {
      const said = words[says];
      return typeof said === 'string' ? said : said(values as never);
    })
    .join(' ');
}

function saidIssue({ parameter, code, sentences }: QueryIssue): SaidIssue {
  return { parameter, code, message: (words) => issueText({ sentences }, words) };
}

const MAX_ISSUES = 100; // a pasted page has thousands
