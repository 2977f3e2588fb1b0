import type { ServerMessages } from '../../../languages/messages.ts';
import type { HistoryStep } from '../../../library/catalogue/history.ts';
import { ApiError, type SaidIssue } from '../../http/api-error.ts';
import type { Desk } from '../open-desk.ts';

const MAX_TEXT = 120; // characters of a value in a message; the record itself has all of it

/** The `conflict` of a record that was changed since somebody has seen `revision`: by whom, when, and what. */
export function whatChanged({ catalogue }: Pick<Desk, 'catalogue'>, id: string, revision: number): ApiError {
  const later = catalogue.history(id).filter((step) => step.revision > revision);
  const [newest] = later;
  const when = newest?.at.slice(0, 16).replace('T', ' ') ?? '';
  const isTakenOut = newest && newest.action !== 'changed' && newest.action !== 'restored';
  const message = ({ refusals: { records } }: ServerMessages) => {
    const who = newest?.by ?? records.somebody;
    return isTakenOut ? records.takenOutMeanwhile({ who, when }) : records.changedMeanwhile({ who, when });
  };
  return new ApiError('conflict', message, { issues: later.reverse().flatMap(issuesOf) });
}

function issuesOf({ changes, by }: HistoryStep): SaidIssue[] {
  return changes.map(({ field, before, after }) => ({
    parameter: field,
    code: 'changed',
    message: ({ refusals: { records } }) =>
      records.changedField({
        who: by ?? records.somebody,
        field,
        before: shortly(before, records),
        after: shortly(after, records),
      }),
  }));
}

function shortly(value: unknown, { nothing, quoted }: ServerMessages['refusals']['records']): string {
  if (value === undefined || value === null) return nothing;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const short = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
  return typeof value === 'string' ? quoted({ text: short }) : short;
}
