import type { LibraryRecord } from '../../domain/record.ts';
import type { Language } from '../../domain/query.ts';
import { STATUSES } from '../../domain/vocabularies/statuses.ts';
import { findTerm, labelOf } from '../../domain/vocabularies/term.ts';
import type { Messages } from '../messages/messages.ts';

type Dated = Pick<LibraryRecord, 'status' | 'years'>;

/** "Ongoing, since 2006", "Adopted, 2019", "2018–2030"; empty when neither status nor year is known. */
export function periodText(record: Dated, language: Language, messages: Messages): string {
  return [statusName(record, language), yearsText(record, messages)].filter((part) => part !== '').join(', ');
}

export function statusName({ status }: Dated, language: Language): string {
  const term = status && findTerm(STATUSES, status);
  return term ? labelOf(term, language) : '';
}

/** The years in force or running; the year of adoption when nothing else is known. */
export function yearsText({ status, years }: Dated, messages: Messages): string {
  const { adopted, start, end } = years;
  if (start !== undefined && end !== undefined) return start === end ? String(start) : `${start}–${end}`;
  if (start !== undefined) return status === 'ongoing' ? messages.applied.since(start) : String(start);
  if (adopted !== undefined && end !== undefined) return adopted === end ? String(end) : `${adopted}–${end}`;
  if (adopted !== undefined) return String(adopted);
  return end === undefined ? '' : messages.applied.until(end);
}
