import { useEffect, useState } from 'react';
import type { DeskRecordResponse } from '../../../../domain/desk-records.ts';
import { freshDraft, rebase, valueIn, withField, type Draft, type FieldValue } from './draft.ts';
import { keepDraft, keptDraft } from './kept-drafts.ts';

/** The form of a record: what its fields show, and what somebody changed in them. */
export interface FormState {
  readonly draft: Draft;
  readonly valueOf: (header: string) => FieldValue;
  readonly change: (header: string, value: FieldValue) => void;
  /** Throws the changes away. */
  readonly discard: () => void;
  /** The changes are in the record; the next state of the record replaces them. */
  readonly markSaved: () => void;
}

/** Keeps the draft beside the record when anybody changes that. */
export function useDraft(record: DeskRecordResponse): FormState {
  const { id } = record;
  const [kept, setDraft] = useState<Draft>(() => keptDraft(id) ?? freshDraft(record));
  const draft = rebase(kept, record);
  if (draft !== kept) setDraft(draft); // the record has come back changed

  useEffect(() => keepDraft(id, draft), [id, draft]);

  return {
    draft,
    valueOf: (header) => valueIn(draft, header),
    change: (header, value) => setDraft((now) => withField(now, header, value)),
    discard: () => setDraft(freshDraft(record)),
    markSaved: () => setDraft((now) => ({ ...now, isSaved: true })),
  };
}
