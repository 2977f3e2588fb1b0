import type { LibraryRecord } from '../../domain/record.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import { slugOf } from '../../library/words/slug.ts';
import { isRecordId } from '../cells/record-ids.ts';
import type { RowReading } from '../rows/read-row.ts';
import { areToldApart } from './told-apart.ts';

/**
 * The record of the catalogue that a row is about, and what says so: our own id, or the pair of source and source id.
 * `renamed`: the pair says so, but title or city are others; that holds only if no other row of the import has the pair.
 * `decided`: somebody said that it is the same. Undefined: it is a separate record.
 */
export interface Found {
  readonly id: string;
  readonly by: 'id' | 'pair' | 'renamed' | 'decided';
}

/** Finds the record that a row is about; `record` is the row as a separate record. */
export function findRecord(
  { draft, defaults }: RowReading,
  record: LibraryRecord | undefined,
  catalogue: Catalogue | undefined,
): Found | undefined {
  if (draft.id !== undefined) return { id: draft.id, by: 'id' };
  const { id: sourceId, name = defaults.source ?? defaults.fileSource } = draft.source;
  if (catalogue === undefined || record === undefined || sourceId === undefined) return undefined;
  const sameKind = name === undefined ? [] : catalogue.identities.byPair(name, sourceId);
  const known = sameKind.filter(({ kind }) => defaults.isKindAssumed || kind === record.kind);
  const named = known.find(({ id }) => {
    const other = catalogue.records.find(id)?.record;
    return other !== undefined && hasSameName(other, record) && !areToldApart(other, record);
  });
  if (named !== undefined) return { id: named.id, by: 'pair' };
  const [only, another] = known;
  if (only !== undefined && another === undefined) return { id: only.id, by: 'renamed' };
  return findByOldId(sourceId, record, catalogue);
}

/** Earlier versions took every column ID for our own: their records keep the ids that they got so. */
function findByOldId(sourceId: string, record: LibraryRecord, catalogue: Catalogue): Found | undefined {
  const id = slugOf(sourceId);
  if (!isRecordId(id)) return undefined;
  const other = catalogue.records.head(id) && catalogue.records.find(id)?.record;
  if (other === undefined || other.source?.id !== undefined || !hasSameName(other, record)) return undefined;
  const isOther = other.source !== undefined && other.source.name !== record.source?.name;
  return isOther ? undefined : { id, by: 'id' };
}

/** Whether two records have the same title in the same city, or both are of none. */
export function hasSameName(one: LibraryRecord, other: LibraryRecord): boolean {
  return one.city?.id === other.city?.id && foldText(one.title) === foldText(other.title);
}
