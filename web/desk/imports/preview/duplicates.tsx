import { useId } from 'react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ImportDuplicatesResponse } from '../../../../domain/desk.ts';
import { DUPLICATE_DECISIONS, type DuplicateDecision } from '../../../../domain/duplicate-decisions.ts';
import { useDeskMessages, useMessages } from '../../../language/messages.ts';
import { Facts } from '../../../ui/facts.tsx';
import { getDuplicates } from '../../api/desk-requests.ts';
import { DeskFailure } from '../../desk-failure.tsx';
import { Select } from '../../../ui/select.tsx';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import { ChangeTable } from './change-table.tsx';
import { decideKind, decideRow } from './duplicate-draft.ts';
import { lineText } from './line-text.ts';
import styles from './preview.module.css';

/** Rows that are probably here already, each beside the record that it looks like, and what is to become of them. */
export function Duplicates() {
  const words = useDeskMessages();
  const { page } = useMessages();
  const { id, counted, draft, isOwn } = useOpenImport();
  const titleId = useId();
  const isAny =
    draft.options.duplicates !== undefined ||
    counted?.issueGroups.some(({ code }) => code === 'likely-duplicate') === true;
  const { data, error, fetchNextPage, hasNextPage, isFetching, refetch } = useInfiniteQuery({
    queryKey: ['desk', 'duplicates', id, counted?.examination],
    queryFn: ({ signal, pageParam }) => getDuplicates(id, pageParam, signal),
    initialPageParam: 1,
    getNextPageParam: (last) => (last.page * last.size < last.total ? last.page + 1 : undefined),
    enabled: isAny,
    placeholderData: keepPreviousData, // while it is examined again the choices stay under the hand
  });
  const [first] = data?.pages ?? [];
  if (!isAny || first?.total === 0) {
    // What is not noticed is said where nothing was: that is where nobody would look any more.
    const isNew = counted !== undefined && (counted.counts?.new ?? 0) > 0;
    return isNew ? (
      <p className={desk.hint}>{`${words.duplicates.none} ${words.duplicates.limits}`}</p>
    ) : null;
  }
  const pairs = data?.pages.flatMap((each) => each.pairs) ?? [];
  return (
    <section className={desk.section} aria-labelledby={titleId}>
      <h3 id={titleId}>{words.duplicates.title}</h3>
      <p className={desk.hint}>{words.duplicates.lead}</p>
      <p className={desk.hint}>{words.duplicates.limits}</p>
      {error && !data && (
        <DeskFailure error={error} title={words.failed} isBusy={isFetching} onRetry={() => void refetch()} />
      )}
      {!data && isFetching && <p className={desk.hint}>{page.loading}</p>}
      <fieldset disabled={!isOwn}>
        <legend className="for-readers">{words.duplicates.title}</legend>
        {first?.kinds.map((kind) => (
          <KindOfDuplicate key={kind.why} {...kind} />
        ))}
        <ol className={styles.rows}>
          {pairs.map((pair) => (
            <li key={pair.key}>
              <Pair pair={pair} />
            </li>
          ))}
        </ol>
      </fieldset>
      {hasNextPage && (
        <button
          type="button"
          className={desk.plain}
          aria-disabled={isFetching}
          onClick={() => !isFetching && void fetchNextPage()}
        >
          {words.preview.more({ count: (first?.total ?? 0) - pairs.length })}
        </button>
      )}
    </section>
  );
}

type Pairs = ImportDuplicatesResponse['pairs'];

function KindOfDuplicate({ why, count, decided }: ImportDuplicatesResponse['kinds'][number]) {
  const { duplicates } = useDeskMessages();
  const { draft } = useOpenImport();
  return (
    <div className={styles.decision}>
      <p>{duplicates.kinds[why]({ count, open: count - decided })}</p>
      <DecisionSelect
        label={duplicates.forKind[why]}
        value={draft.options.duplicates?.kinds?.[why]}
        empty={duplicates.undecided}
        canUpdate
        onChoose={(decision) => draft.change((options) => decideKind(options, why, decision))}
      />
    </div>
  );
}

function Pair({ pair }: { readonly pair: Pairs[number] }) {
  const { preview, duplicates } = useDeskMessages();
  const { draft } = useOpenImport();
  const { key, lines, sheet, why, isHere, row, other, changes } = pair;
  const ofKind = draft.options.duplicates?.kinds?.[why];
  const empty =
    ofKind === undefined
      ? duplicates.undecided
      : duplicates.asKind({ decision: duplicates.decisions[ofKind] });
  return (
    <article className={styles.row}>
      <h4>
        <bdi>{row.title}</bdi>{' '}
        <span className={styles.line}>
          {sheet !== undefined && <bdi>{sheet}</bdi>} {lineText(lines, preview)}
        </span>
      </h4>
      <p className={desk.hint}>{duplicates.why[why]}</p>
      <dl className={styles.cells}>
        <Named name={isHere ? preview.before : duplicates.earlierRow} record={other} />
        <Named name={preview.after} record={row} />
      </dl>
      {changes.length > 0 && (
        <details>
          <summary>{duplicates.differences({ count: changes.length })}</summary>
          <ChangeTable changes={changes} />
        </details>
      )}
      <DecisionSelect
        label={duplicates.forRow({ title: row.title })}
        value={draft.options.duplicates?.rows?.[key]}
        empty={empty}
        canUpdate={isHere}
        onChoose={(decision) => draft.change((options) => decideRow(options, key, decision))}
      />
    </article>
  );
}

function Named({ name, record }: { readonly name: string; readonly record: Pairs[number]['other'] }) {
  if (!record) return null;
  const { title, city, years, source, links } = record;
  const link = links.landing ?? links.document ?? source?.url;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{title}</bdi> <Facts parts={[city?.name, years.adopted ?? years.start, source?.name]} />{' '}
        {link !== undefined && (
          <a href={link} rel="noreferrer" target="_blank">
            <bdi>{link}</bdi>
          </a>
        )}
      </dd>
    </div>
  );
}

interface DecisionSelectProps {
  readonly label: string;
  readonly value: DuplicateDecision | undefined;
  readonly empty: string;
  readonly canUpdate: boolean;
  readonly onChoose: (decision: DuplicateDecision | undefined) => void;
}

function DecisionSelect({ label, value, empty, canUpdate, onChoose }: DecisionSelectProps) {
  const { duplicates } = useDeskMessages();
  const id = useId();
  const choices = DUPLICATE_DECISIONS.filter((decision) => canUpdate || decision !== 'update');
  return (
    <p className={styles.decide}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        className={desk.field}
        value={value ?? ''}
        onChange={({ target }) => onChoose(choices.find((decision) => decision === target.value))}
      >
        <option value="">{empty}</option>
        {choices.map((decision) => (
          <option key={decision} value={decision}>
            {duplicates.decisions[decision]}
          </option>
        ))}
      </Select>
    </p>
  );
}
