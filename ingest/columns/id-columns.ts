import { foldText } from '../../domain/vocabularies/fold.ts';
import { isRecordId } from '../cells/record-ids.ts';
import type { Column } from './column.ts';
import { LINK_COLUMNS } from './link-columns.ts';
import { TEXT_COLUMNS } from './text-columns.ts';

const OWN_ID = TEXT_COLUMNS.find(({ header }) => header === 'id') as Column;
const SOURCE_ID = LINK_COLUMNS.find(({ header }) => header === 'source_id') as Column;

/** Reads a column `id` of a table that may be ours or anybody's: what has not the look of our ids is the source's. */
const EITHER_ID: Column = {
  ...OWN_ID,
  read: (cell, draft, notes) => {
    const isOurs = looksLikeOurs(cell);
    (isOurs ? OWN_ID : SOURCE_ID).read(cell, draft, notes);
    if (isOurs) draft.isIdAssumed = true;
  },
};

/**
 * Whose a column called `id` is. Ours is written exactly so, or is beside a column `source_id`, as in our exports and
 * templates; every other one (`ID`, `Id`) numbers the rows of its source. Undefined for every other header.
 */
export function readAsId(header: string, among: readonly string[]): Column | undefined {
  if (foldText(header) !== 'id') return undefined;
  if (among.some((other) => foldText(other) === 'source id')) return OWN_ID;
  return header.trim() === 'id' ? EITHER_ID : SOURCE_ID;
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** `lyon-tram` and `tram` do; `1`, `A-12`, `2024-07` and a UUID number the rows of somebody's table. */
export function looksLikeOurs(cell: string): boolean {
  return isRecordId(cell) && /^[a-z]+$|(?=.*[a-z]).*-/.test(cell) && !UUID.test(cell);
}
