import { useInfiniteQuery } from '@tanstack/react-query';
import type { RowResult } from '../../../../domain/desk.ts';
import { useDeskMessages, useMessages } from '../../../language/messages.ts';
import { getRows, rejectsHref } from '../../api/desk-requests.ts';
import { DeskFailure } from '../../desk-failure.tsx';
import { sourcesOf } from '../columns/mapping-draft.ts';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import { ROWS_ID } from './numbers.tsx';
import { PreviewRow } from './preview-row.tsx';
import { RefusedGrid } from './refused-grid.tsx';
import styles from './preview.module.css';

interface RowListProps {
  readonly id: string;
  readonly result: RowResult;
  readonly examination: number;
}

/** The rows with one result, some at a time. */
export function RowList({ id, result, examination }: RowListProps) {
  const words = useDeskMessages();
  const { page } = useMessages();
  const { data, error, fetchNextPage, hasNextPage, isFetching, refetch } = useInfiniteQuery({
    queryKey: ['desk', 'rows', id, result, examination],
    queryFn: ({ signal, pageParam }) => getRows(id, result, { page: pageParam }, signal),
    initialPageParam: 1,
    getNextPageParam: (last) => (last.page * last.size < last.total ? last.page + 1 : undefined),
  });
  const [first] = data?.pages ?? [];
  const { current, draft } = useOpenImport();
  const named = sourcesOf(current.columns, draft.options.mapping).get('title') ?? [];
  const titleAt = first?.header.indexOf(named.find(({ from }) => from === 'column')?.name ?? '') ?? -1;
  // While it is examined again the table stays, and what is being written in it.
  const isOpen = current.state === 'ready' || current.state === 'examining';
  const isGrid = result === 'refused' && isOpen && (first?.total ?? 0) > 0;
  const rows = data?.pages.flatMap((each) => each.rows) ?? [];
  return (
    <section
      id={ROWS_ID}
      className={styles.list}
      aria-label={words.preview.results[result]({ count: first?.total ?? 0 })}
    >
      <p className={desk.hint}>{words.preview.explains[result]}</p>
      {result === 'refused' && first !== undefined && first.total > 0 && (
        <p className={styles.rejects}>
          <a href={rejectsHref(id)} className={`${desk.plain} ${desk.small}`}>
            {words.preview.rejects}
          </a>
          <span className={desk.hint}>{words.preview.rejectsHint}</span>
        </p>
      )}
      {error && !data && (
        <DeskFailure error={error} title={words.failed} isBusy={isFetching} onRetry={() => void refetch()} />
      )}
      {!data && isFetching && <p className={desk.hint}>{page.loading}</p>}
      {first?.total === 0 && <p>{words.preview.none}</p>}
      {isGrid ? (
        <RefusedGrid id={id} examination={examination} />
      ) : (
        <ol className={styles.rows}>
          {rows.map((row) => (
            <li key={row.lines[0]}>
              <PreviewRow row={row} result={result} header={first?.header ?? []} titleAt={titleAt} />
            </li>
          ))}
        </ol>
      )}
      {hasNextPage && !isGrid && (
        <button
          type="button"
          className={desk.plain}
          aria-disabled={isFetching}
          onClick={() => !isFetching && void fetchNextPage()}
        >
          {words.preview.more({ count: (first?.total ?? 0) - rows.length })}
        </button>
      )}
    </section>
  );
}
