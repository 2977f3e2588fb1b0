import { createHash } from 'node:crypto';
import { kindOf } from '../../domain/kinds/kind-of.ts';
import type { LibraryRecord, RecordKind } from '../../domain/record.ts';
import { MAX_ID_LENGTH } from '../../domain/values.ts';
import { canonicalJson } from '../../library/catalogue/content-hash.ts';
import { distinctSlug } from '../../library/words/slug.ts';

const HASH_LENGTH = 8;

/**
 * The id of a record that came without one: from its title, its city if it is of one, and its kind, never from its place in the file. Two
 * kinds of one title differ. Long titles are cut, and then end in a hash of the whole title. `also`: what tells it apart
 * from another one of that name.
 */
export function recordIdOf(title: string, cityId: string, kind: RecordKind, also?: string): string {
  const { idEnding } = kindOf(kind);
  const end = ['', cityId, idEnding, also ?? ''].filter((part, at) => at === 0 || part !== '').join('-');
  const room = MAX_ID_LENGTH - end.length;
  return `${distinctSlug(title, room)}${end}`;
}

/**
 * The ids that a record without one may get, the first that is free: its name, its name with its year, with a hash of
 * what else tells it apart (source, years, links), with a hash of all that it says.
 */
export function* idsFor(record: LibraryRecord): Generator<string> {
  const { title, city, kind, years, links, source } = record;
  yield recordIdOf(title, city?.id ?? '', kind);
  const year = years.adopted ?? years.start;
  if (year !== undefined) yield recordIdOf(title, city?.id ?? '', kind, String(year));
  yield recordIdOf(title, city?.id ?? '', kind, shortHash([source?.name, source?.id, years, links]));
  const { id: _id, ...content } = record;
  yield recordIdOf(title, city?.id ?? '', kind, shortHash(content));
}

function shortHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, HASH_LENGTH);
}
