import type { RecordFields } from '../../../../domain/desk-records.ts';
import { isSame, type FieldValue } from '../form/draft.ts';

/** What the record that stays says in a field: its own, the other's, or both where it is a list. */
export type Side = 'kept' | 'given' | 'both';

/** Fields that only make sense together. */
const PLACE = ['city', 'city_id', 'state', 'country'] as const;
const NOT_CHOSEN: readonly string[] = ['city_id', 'state', 'country'];

/** The headers of the fields in which two records differ; a place counts as one, under `city`. */
export function differingFields(kept: RecordFields, given: RecordFields): string[] {
  const differs = (header: string) => !isSame(kept[header] ?? '', given[header] ?? '');
  return Object.keys(kept).filter((header) =>
    header === 'city' ? PLACE.some(differs) : !NOT_CHOSEN.includes(header) && differs(header),
  );
}

/** At first the record that stays keeps its own, and fills what it lacks; lists are put together. */
export function sideAtFirst(header: string, kept: RecordFields, given: RecordFields): Side {
  const [own, other] = [kept[header] ?? '', given[header] ?? ''];
  if (own.length === 0) return 'given';
  return Array.isArray(own) && other.length > 0 ? 'both' : 'kept';
}

/** The fields that the record that stays takes over. */
export function takenFields(
  sides: Readonly<Record<string, Side>>,
  kept: RecordFields,
  given: RecordFields,
): RecordFields {
  const taken = Object.entries(sides).flatMap(([header, side]): [string, FieldValue][] => {
    if (side === 'kept') return [];
    const headers = header === 'city' ? PLACE : [header];
    return headers.map((each) => [
      each,
      side === 'both' ? bothOf(kept[each], given[each]) : (given[each] ?? ''),
    ]);
  });
  return Object.fromEntries(taken);
}

function bothOf(own: FieldValue = [], other: FieldValue = []): string[] {
  return [...new Set([own, other].flat())];
}
