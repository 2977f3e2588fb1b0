import type { RecordKind } from '../../domain/record.ts';
import type { Column } from './column.ts';
import { EVIDENCE_COLUMNS } from './evidence-columns.ts';
import { EXCHANGE_COLUMNS } from './exchange-columns.ts';
import { FUND_COLUMNS } from './fund-columns.ts';
import { LINK_COLUMNS } from './link-columns.ts';
import { PEOPLE_COLUMNS } from './people-columns.ts';
import { PLACE_COLUMNS } from './place-columns.ts';
import { SDG_COLUMNS, SDG_FLAG_COLUMNS } from './sdg-columns.ts';
import { SECTION_COLUMNS } from './section-columns.ts';
import { SUBJECT_COLUMNS } from './subject-columns.ts';
import { TEXT_COLUMNS } from './text-columns.ts';
import { TIME_COLUMNS } from './time-columns.ts';
import { TOOLKIT_COLUMNS } from './toolkit-columns.ts';
import { TRANSLATION_COLUMNS } from './translation-columns.ts';

export type { Column } from './column.ts';

/** Every column that we understand, in the order in which tables are written and rows are read. */
export const COLUMNS: readonly Column[] = [
  ...TEXT_COLUMNS,
  ...PLACE_COLUMNS,
  ...SUBJECT_COLUMNS,
  ...SDG_COLUMNS,
  ...TIME_COLUMNS,
  ...PEOPLE_COLUMNS,
  ...LINK_COLUMNS,
  ...EVIDENCE_COLUMNS,
  ...SECTION_COLUMNS,
  ...TOOLKIT_COLUMNS,
  ...FUND_COLUMNS,
  ...EXCHANGE_COLUMNS,
  ...TRANSLATION_COLUMNS,
  ...SDG_FLAG_COLUMNS,
];

/** The columns of the template of a kind. */
export function columnsOf(kind: RecordKind): readonly Column[] {
  return COLUMNS.filter((column) => column.isOffered && column.kinds.includes(kind));
}
