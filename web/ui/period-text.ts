import type { LibraryRecord } from '../../domain/record.ts';
import type { Language } from '../../domain/query.ts';
import { STATUSES } from '../../domain/vocabularies/statuses.ts';
import { findTerm } from '../../domain/vocabularies/term.ts';
import type { SiteMessages } from '../../languages/messages.ts';
import { spanText } from '../../languages/isolate.ts';
import { directionOf } from '../language/spoken.ts';
import { labelOf } from '../language/terms.ts';
import { commaText, factsText } from './joined-text.ts';

type Dated = Pick<LibraryRecord, 'status' | 'years'>;

/** "Ongoing, since 2006", "Adopted, 2019", "Adopted · 2018–2030"; empty when neither status nor year is known. */
export function periodText(record: Dated, language: Language, messages: SiteMessages): string {
  const status = statusName(record, language, messages);
  const { adopted, start, end } = record.years;
  if (record.status === 'adopted' && adopted !== undefined) {
    const { adopted: _adopted, ...others } = record.years;
    const isSaid = end === undefined && (start === undefined || start === adopted);
    const period = isSaid ? '' : yearsText({ status: 'ongoing', years: others }, language, messages);
    return factsText(language, [commaText(language, [status, adopted]), period]);
  }
  // "Adopted, 2022–2030" would read as an adoption that took eight years.
  const isSpan = end !== undefined && (start ?? adopted) !== undefined;
  return (isSpan ? factsText : commaText)(language, [status, yearsText(record, language, messages)]);
}

function statusName({ status }: Dated, language: Language, { search }: SiteMessages): string {
  const term = status && findTerm(STATUSES, status);
  return term ? (search.statuses[term.id] ?? labelOf(STATUSES, term.id, language)) : '';
}

/** The years in force or running; the year of adoption when nothing else is known. */
export function yearsText({ status, years }: Dated, language: Language, messages: SiteMessages): string {
  const { adopted, start, end } = years;
  const span = (first: number, last: number) => spanText(first, last, directionOf(language));
  if (start !== undefined && end !== undefined) return span(start, end);
  if (start !== undefined)
    return status === 'ongoing' ? messages.applied.since({ year: start }) : String(start);
  if (adopted !== undefined && end !== undefined) return span(adopted, end);
  if (adopted !== undefined) return String(adopted);
  return end === undefined ? '' : messages.applied.until({ year: end });
}
