import type { ErrorIssue } from '../../../domain/errors.ts';
import type { HistoryStep } from '../../../library/catalogue/history.ts';
import { ApiError } from '../../http/api-error.ts';
import type { Desk } from '../open-desk.ts';

const MAX_TEXT = 120; // characters of a value in a message; the record itself has all of it

/** The `conflict` of a record that was changed since somebody has seen `revision`: by whom, when, and what. */
export function whatChanged({ catalogue }: Pick<Desk, 'catalogue'>, id: string, revision: number): ApiError {
  const later = catalogue.history(id).filter((step) => step.revision > revision);
  const [newest] = later;
  const who = newest?.by ?? 'Somebody';
  const day = newest?.at.slice(0, 16).replace('T', ' ') ?? '';
  const did =
    newest && newest.action !== 'changed' && newest.action !== 'restored' ? 'took it out' : 'changed it';
  const message = `${who} ${did} meanwhile (${day} UTC). Nothing of yours was saved: look at the record as it is now.`;
  return new ApiError('conflict', message, { issues: later.reverse().flatMap(issuesOf) });
}

function issuesOf({ changes, by }: HistoryStep): ErrorIssue[] {
  return changes.map(({ field, before, after }) => ({
    parameter: field,
    code: 'changed',
    message: `${by ?? 'Somebody'} changed ${field} from ${shortly(before)} to ${shortly(after)}.`,
  }));
}

function shortly(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
