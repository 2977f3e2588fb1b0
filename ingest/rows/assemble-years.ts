import type { LibraryRecord } from '../../domain/record.ts';
import type { RowNotes } from '../cells/notes.ts';
import type { Draft } from '../columns/draft.ts';

/**
 * The years of a row from their own columns, its period and the day of its start; two that disagree are reported, as is
 * an end before a start.
 */
export function assembleYears({ years, period, startedOn }: Draft, notes: RowNotes): LibraryRecord['years'] {
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
  if (startedOn !== undefined) {
    all.start ??= Number(startedOn.slice(0, 'YYYY'.length));
    if (startInYear({ startedOn }, all) === undefined) {
      notes.turnTo('started_on', 'startedOn', { costs: 'cell' });
      notes.add('invalid-value', { value: startedOn, message: `The first year is ${all.start}.` });
    }
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

/** The day of a start, where it is in the first year. */
export function startInYear(
  { startedOn }: Pick<Draft, 'startedOn'>,
  { start }: LibraryRecord['years'],
): string | undefined {
  return startedOn?.startsWith(`${start}`) ? startedOn : undefined;
}
