import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DocumentChangeResponse } from '../../../../domain/documents.ts';

/** A change of a record’s documents: when it is done, everything that the site has loaded is asked for again. */
export function useDocumentChange<Given>(
  change: (given: Given) => Promise<DocumentChangeResponse>,
  onDone: (answer: DocumentChangeResponse) => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    networkMode: 'always',
    async onSuccess(answer) {
      await client.invalidateQueries();
      onDone(answer);
    },
  });
}
