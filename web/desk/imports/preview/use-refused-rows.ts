import { keepPreviousData, useQueries } from '@tanstack/react-query';
import type { ImportRowsResponse } from '../../../../domain/desk.ts';
import { getRows } from '../../api/desk-requests.ts';

const SIZE = 100; // rows a page

export interface RefusedRows {
  readonly total: number;
  readonly header: readonly string[];
  /** Undefined for a row that is on its way. */
  readonly at: (index: number) => ImportRowsResponse['rows'][number] | undefined;
  readonly isLoading: boolean;
  readonly error: unknown;
}

/** The refused rows of an import, of which only those from `first` to `end` are asked for. */
export function useRefusedRows(
  id: string,
  examination: number,
  { first, end }: { readonly first: number; readonly end: number },
): RefusedRows {
  const pages = [1]; // it says how many there are
  for (let page = Math.floor(first / SIZE) + 1; page <= Math.ceil(end / SIZE); page += 1)
    if (page > 1) pages.push(page);
  const answers = useQueries({
    queries: pages.map((page) => ({
      queryKey: ['desk', 'rows', id, 'refused', examination, SIZE, page],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        getRows(id, 'refused', { page, size: SIZE }, signal),
      placeholderData: keepPreviousData,
    })),
  });
  const [whole] = answers;
  const byPage = new Map(answers.map(({ data }, index) => [pages[index], data]));
  return {
    total: whole?.data?.total ?? 0,
    header: whole?.data?.header ?? [],
    at: (index) => byPage.get(Math.floor(index / SIZE) + 1)?.rows[index % SIZE],
    isLoading: answers.some(({ isPending }) => isPending),
    error: whole?.data ? undefined : answers.find(({ error }) => error)?.error,
  };
}
