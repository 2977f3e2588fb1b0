import type { ImportIssue } from '../../domain/import-issues.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import { issueOf } from '../cells/notes.ts';

const MOST_KEPT = 10_000; // relations; what more says nobody reads

interface Named {
  readonly id: string;
  readonly column: string;
  readonly file: number;
  readonly lines: readonly [number, number];
}

/**
 * Watches what the records of an import name: the other record may come in a later row, so what is not there is known only
 * at the end. `isThere`: whether readers will have a record with this id.
 */
export function watchRelations(isThere: (id: string) => boolean) {
  const unknown: Named[] = [];
  return {
    add({ relations = [], funding }: LibraryRecord, file: number, lines: readonly [number, number]): void {
      const named = [
        ...relations.map(({ id }) => ({ id, column: 'relations' })),
        ...(funding?.funders ?? []).flatMap(({ fund }) =>
          fund === undefined ? [] : [{ id: fund, column: 'funders' }],
        ),
      ];
      for (const each of named)
        if (unknown.length < MOST_KEPT && !isThere(each.id)) unknown.push({ ...each, file, lines });
    },
    /** The issues of what is still not there, with the file of each. */
    *missing(): Generator<{ file: number; issue: ImportIssue }> {
      for (const { id, column, file, lines } of unknown) {
        if (isThere(id)) continue;
        const message = 'No record has this id. The relation is kept, and shown when the record is there.';
        const at = { column, field: column === 'relations' ? 'relations' : 'funding.funders' };
        yield { file, issue: issueOf('unknown-record', [...lines], { value: id, message }, at) };
      }
    },
  };
}
