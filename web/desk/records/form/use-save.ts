import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DeskRecordResponse, EditResponse, FieldIssue } from '../../../../domain/desk-records.ts';
import { ApiError } from '../../../api/api-error.ts';
import { checkFields, saveFields } from '../api/records-requests.ts';
import type { FormState } from './use-draft.ts';

/** What came of saving: it is in the library, or what prevents saving, field by field. */
export interface Saving {
  readonly answer: EditResponse | undefined;
  readonly issues: readonly FieldIssue[];
  /** A failure that is not about a field. */
  readonly error: unknown;
  readonly isSaving: boolean;
  readonly save: () => void;
}

type Outcome = { readonly answer: EditResponse } | { readonly issues: readonly FieldIssue[] };

/** Saves the changes of a form. Where somebody else was first, the record is asked for again, and the draft follows it. */
export function useSave({ id }: DeskRecordResponse, { draft, markSaved }: FormState): Saving {
  const client = useQueryClient();
  const saving = useMutation({
    networkMode: 'always',
    async mutationFn(): Promise<Outcome> {
      try {
        const answer = await saveFields(id, draft.revision, draft.mine);
        if (answer.importId !== null || answer.proposalId !== undefined) markSaved();
        return { answer };
      } catch (error) {
        if (!(error instanceof ApiError) || error.code !== 'invalid_body') throw error;
        const { issues } = await checkFields(id, draft.mine); // with suggestions, which an error has no room for
        return { issues };
      }
    },
    async onSuccess(outcome) {
      if ('answer' in outcome) await client.invalidateQueries();
    },
    async onError(error) {
      if (isConflict(error)) await client.invalidateQueries({ queryKey: ['desk'] });
    },
  });
  const outcome = saving.data;
  const wasOvertaken = isConflict(saving.error) && draft.meanwhile !== undefined;
  return {
    answer: outcome && 'answer' in outcome ? outcome.answer : undefined,
    issues: outcome && 'issues' in outcome ? outcome.issues : [],
    error: wasOvertaken ? undefined : (saving.error ?? undefined),
    isSaving: saving.isPending,
    save: () => saving.isPending || saving.mutate(),
  };
}

function isConflict(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'conflict';
}
