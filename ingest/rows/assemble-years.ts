import type { LibraryRecord } from '../../domain/record.ts';
import type { RowNotes } from '../cells/notes.ts';
import type { Draft } from '../columns/draft.ts';

/** The years of a row from their own columns and its period; two that disagree are reported, as is an end before a start. */
export function assembleYears({ years, period }: Draft, notes: RowNotes): LibraryRecord['years'] {
  const all: LibraryRecord['years'] = { ...years };
  for (const side of ['start', 'end'] as const) {
    const inPeriod = period?.[side];
    if (inPeriod === undefined) continue;
    if (years[side] !== undefined && years[side] !== inPeriod) {
      notes.turnTo('period', 'years', { costs: 'cell' });
      notes.add('invalid-value', {
        value: String(inPeriod),
        message: `The column year_${side} says ${years[side]}.`,
      });
    }
    all[side] ??= inPeriod;
  }
  const { start, end } = all;
  if (start !== undefined && end !== undefined && end < start) {
    notes.turnTo('year_end', 'years.end', { costs: 'cell' });
    notes.add('invalid-value', { value: String(end), message: `It ends before it begins, in ${start}.` });
    // Which of the two is wrong nobody can tell, and one of them alone would say something else.
    const { start: _start, end: _end, ...rest } = all;
    return rest;
  }
  return all;
}
