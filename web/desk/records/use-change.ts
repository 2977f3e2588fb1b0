import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EditResponse } from '../../../domain/desk-records.ts';

/** A change of records: when it is done, everything that the site has loaded is asked for again. */
export function useChange<Given>(
  change: (given: Given) => Promise<EditResponse>,
  onDone?: (answer: EditResponse, given: Given) => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    networkMode: 'always',
    async onSuccess(answer, given) {
      // Readers’ pages too: an editor looks at them next.
      await client.invalidateQueries();
      onDone?.(answer, given);
    },
  });
}
