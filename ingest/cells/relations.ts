import type { Relation } from '../../domain/evidence.ts';
import { RELATION_TYPES } from '../../domain/vocabularies/relation-types.ts';
import { joinList, splitList } from './lists.ts';
import type { RowNotes } from './notes.ts';
import { isRecordId } from './record-ids.ts';
import { findMatch } from './terms.ts';

const RELATION = /^([^:]{1,60}): ?(\S+)$/;

/** The relations of a cell, each once: `implements: barcelona-climate-plan`. What is none is reported. */
export function readRelations(text: string, notes: RowNotes): Relation[] {
  const found = new Map<string, Relation>();
  for (const value of splitList(text)) {
    const [, type = '', id = ''] = RELATION.exec(value) ?? [];
    const as = findMatch(RELATION_TYPES, type.trim())?.term.id;
    if (as !== undefined && isRecordId(id)) found.set(`${as} ${id}`, { id, as });
    else
      notes.add('invalid-value', {
        value,
        message: `Not a relation. Write one of ${RELATION_TYPES.terms.map((term) => term.id).join(', ')}, a colon and the id of a record.`,
      });
  }
  return [...found.values()];
}

/** The cell that `readRelations` reads as these. */
export function writeRelations(relations: readonly Relation[]): string {
  return joinList(relations.map(({ id, as }) => `${as}: ${id}`));
}
