import type { DateSpan, Occasion } from '../../domain/offers/exchange.ts';
import { joinList, splitList, withSingleSpaces } from './lists.ts';
import type { RowNotes } from './notes.ts';
import { parseDeadline } from './rules.ts';

const ROLLING = new Set(
  'rolling; always; any time; at any time; all year; ongoing; on demand; on request; continuo; permanente; permanent'.split(
    '; ',
  ),
);
const BETWEEN = / (?:to|a|au|à|bis|until) | ?[/–—] ?| - /i;

/** When an offer takes place: `rolling`, or dates such as `2026-05-04/2026-05-08; 2026-10`. Anything else is kept in words. */
export function readOccasion(text: string, notes: RowNotes): Occasion {
  if (ROLLING.has(text.toLowerCase())) return { rolling: true, dates: [] };
  const spans = splitList(text).map(spanOf);
  if (spans.length > 0 && spans.every((span) => span !== undefined)) return { dates: spans };
  notes.add('kept-in-words', {
    value: text,
    message: 'Neither dates nor "rolling". It is shown as it is. Write dates as 2026-05-04/2026-05-08.',
  });
  return { dates: [], inWords: text };
}

/** The cell that `readOccasion` reads as this one. */
export function writeOccasion({ rolling, dates, inWords }: Occasion): string {
  if (rolling) return 'rolling';
  return inWords ?? joinList(dates.map(({ from, to }) => (to === undefined ? from : `${from}/${to}`)));
}

function spanOf(text: string): DateSpan | undefined {
  const whole = parseDeadline(text);
  if (whole !== undefined) return { from: whole };
  const [first = '', last = '', more] = withSingleSpaces(text).split(BETWEEN);
  const [from, to] = [parseDeadline(first), parseDeadline(last)];
  return from === undefined || to === undefined || more !== undefined || to < from ? undefined : { from, to };
}
