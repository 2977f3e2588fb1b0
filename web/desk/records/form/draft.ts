import type { DeskRecordResponse, RecordFields } from '../../../../domain/desk-records.ts';

export type FieldValue = RecordFields[string];

/** What somebody has changed in a form and not saved yet, and on which revision. */
export interface Draft {
  readonly revision: number;
  /** The fields as they were in that revision. */
  readonly base: RecordFields;
  /** Only the fields that differ from it. */
  readonly mine: RecordFields;
  /** What somebody else saved since the form was opened. */
  readonly meanwhile?: Meanwhile;
  /** It is on its way into the record, which will come back with it. */
  readonly isSaved?: true;
}

export interface Meanwhile {
  /** The revision that was on the page when they saved. */
  readonly since: number;
  /** Fields that only they changed: the form has theirs now. */
  readonly took: readonly string[];
  /** Fields that both changed, as they have them. */
  readonly theirs: RecordFields;
}

type Known = Pick<DeskRecordResponse, 'revision' | 'fields'>;

export function freshDraft({ revision, fields }: Known): Draft {
  return { revision, base: fields, mine: {} };
}

/** What a field shows: mine, else the record's. */
export function valueIn({ base, mine }: Draft, header: string): FieldValue {
  return mine[header] ?? base[header] ?? '';
}

/** The draft with one field changed; a value that is the record's own is no change. */
export function withField(draft: Draft, header: string, value: FieldValue): Draft {
  const { [header]: _old, ...rest } = draft.mine;
  const isOwn = isSame(value, draft.base[header] ?? '');
  return { ...draft, mine: isOwn ? rest : { ...rest, [header]: value } };
}

/**
 * The same changes on the record as it is now. What only somebody else changed is taken over, what both changed stays
 * mine and is shown beside theirs: nothing is lost on either side.
 */
export function rebase(draft: Draft, record: Known): Draft {
  if (draft.isSaved) return draft.revision === record.revision ? draft : freshDraft(record);
  if (draft.revision === record.revision) return draft;
  const { fields, revision } = record;
  const isTheirs = (header: string) => !isSame(fields[header] ?? '', draft.base[header] ?? '');
  const changed = Object.keys(fields).filter(isTheirs);
  const mine = pick(draft.mine, (header, value) => !isSame(value, fields[header] ?? ''));
  const theirs = pick(fields, (header) => changed.includes(header) && mine[header] !== undefined);
  const before = draft.meanwhile;
  return {
    revision,
    base: fields,
    mine,
    meanwhile: {
      since: before?.since ?? draft.revision,
      took: [
        ...new Set([
          ...(before?.took ?? []),
          ...changed.filter((header) => draft.mine[header] === undefined),
        ]),
      ],
      theirs: { ...before?.theirs, ...theirs },
    },
  };
}

export function isSame(a: FieldValue, b: FieldValue): boolean {
  const plain = (value: FieldValue) => (value.length === 0 ? '' : JSON.stringify(value)); // no values, no text
  return plain(a) === plain(b);
}

/** The chosen values, those that the record had in its order, so that taking one out and in again changes nothing. */
export function inOrderOf(base: FieldValue, chosen: readonly string[]): string[] {
  const known = [base].flat();
  return [...known.filter((id) => chosen.includes(id)), ...chosen.filter((id) => !known.includes(id))];
}

function pick(fields: RecordFields, isWanted: (header: string, value: FieldValue) => boolean): RecordFields {
  return Object.fromEntries(Object.entries(fields).filter(([header, value]) => isWanted(header, value)));
}
