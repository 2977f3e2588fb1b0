import { useQueries } from '@tanstack/react-query';
import type { RecordResponse } from '../../domain/responses.ts';
import { getRecord } from './requests.ts';

/** A record of a list by ids: undefined while it is on its way, with the error when it failed. */
export interface ListedRecord {
  readonly id: string;
  readonly record: RecordResponse | undefined;
  readonly error: Error | null;
}

/** Records by their ids, in that order. */
export function useRecords(ids: readonly string[]): readonly ListedRecord[] {
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['record', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => getRecord(id, signal),
    })),
  });
  return ids.map((id, at) => ({ id, record: answers[at]?.data, error: answers[at]?.error ?? null }));
}
