import { kindOf } from '../../domain/kinds/kind-of.ts';
import { MAX_ID_LENGTH, type RecordKind } from '../../domain/record.ts';
import { distinctSlug } from '../../library/words/slug.ts';

/**
 * The id of a record that came without one: from its title, its city and its kind, never from its place in the file. Two
 * kinds of one title differ. Long titles are cut, and then end in a hash of the whole title.
 */
export function recordIdOf(title: string, cityId: string, kind: RecordKind): string {
  const { idEnding } = kindOf(kind);
  const end = idEnding === '' ? `-${cityId}` : `-${cityId}-${idEnding}`;
  const room = MAX_ID_LENGTH - end.length;
  return `${distinctSlug(title, room)}${end}`;
}
