import type { Occasion } from '../../../domain/offers/exchange.ts';
import type { Language } from '../../../domain/query.ts';
import type { RecordMessages } from '../../../languages/messages.ts';
import { partialDateText } from '../../../languages/names.ts';

/** Each time it takes place; one that has passed says so. */
export function datesOf(
  { rolling, dates }: Occasion,
  today: string,
  language: Language,
  words: RecordMessages['offer'],
): string[] {
  if (rolling) return [words.anyTime];
  return dates.map(({ from, to }) => {
    const span = [from, to].flatMap((day) => (day === undefined ? [] : [partialDateText(language, day)]));
    const last = to ?? from;
    const isOver = last < today.slice(0, last.length);
    return `${span.join(' – ')}${isOver ? ` (${words.over})` : ''}`;
  });
}
