import { useId } from 'react';
import type { ImportColumn } from '../../../../domain/desk.ts';
import { listText } from '../../../ui/joined-text.ts';
import { useDeskMessages, useLanguage } from '../../../language/messages.ts';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import { columnName } from './column-names.ts';
import { ColumnReading } from './column-reading.tsx';
import { FieldSelect } from './field-select.tsx';
import { assignColumn, fieldOf, joinedOrSplitColumns, type FieldSource } from './mapping-draft.ts';
import styles from './columns.module.css';

interface ColumnRowProps {
  readonly column: ImportColumn;
  readonly position: number;
  readonly sources: ReadonlyMap<string, readonly FieldSource[]>;
  /** Narrows the fields that it may become. */
  readonly find: string;
}

/** A column of the file: its name, what it holds, and the field that it becomes. */
export function ColumnRow({ column, position, sources, find }: ColumnRowProps) {
  const words = useDeskMessages();
  const language = useLanguage();
  const { draft } = useOpenImport();
  const { mapping } = draft.options;
  const { header, suggested, samples } = column;
  const field = fieldOf(column, mapping);
  const reshaped = joinedOrSplitColumns(mapping).get(header);
  const id = useId();
  const name = header || words.columns.noName({ position });
  const take = (to: string | null) =>
    draft.change((options) => ({ ...options, mapping: assignColumn(options.mapping, header, to) }));
  const isSettled = field !== null || Object.hasOwn(mapping?.columns ?? {}, header);
  const others = (field === null ? [] : (sources.get(field) ?? [])).filter(
    (source) => source.from === 'column' && source.name !== header,
  );
  const replaced = field === null ? 0 : Object.keys(mapping?.values?.[field] ?? {}).length;

  return (
    <div className={styles.column} data-left={field === null && reshaped === undefined}>
      <div>
        <h4>
          <bdi>{name}</bdi>
        </h4>
        {samples.length === 0 ? (
          <p className={desk.hint}>{words.columns.noSamples}</p>
        ) : (
          <ul className={styles.samples} aria-label={words.columns.samples}>
            {samples.slice(0, 3).map((sample) => (
              <li key={sample}>
                <bdi>{sample}</bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div>
        {header === '' ? (
          <p className={desk.hint}>{words.columns.leaveOut}</p>
        ) : reshaped ? (
          <p className={desk.hint}>{reshaped === 'joined' ? words.columns.joined : words.columns.split}</p>
        ) : (
          <>
            <label className="for-readers" htmlFor={id}>
              {words.columns.becomes({ column: name })}
            </label>
            <FieldSelect id={id} value={field} empty={words.columns.leaveOut} find={find} onChoose={take} />
            {suggested !== null && !isSettled && (
              <p className={styles.suggestion}>
                {words.columns.suggested({ field: columnName(suggested, words) })}{' '}
                <button
                  type="button"
                  className={`${desk.plain} ${desk.small}`}
                  aria-label={words.columns.takeSuggestion({
                    field: columnName(suggested, words),
                    column: name,
                  })}
                  onClick={() => take(suggested)}
                >
                  {words.columns.take}
                </button>
              </p>
            )}
            {others.length > 0 && (
              <p className={desk.hint}>
                {words.columns.twice({
                  columns: listText(
                    language,
                    others.map(({ name: other }) => words.columns.quoted({ column: other })),
                  ),
                })}
              </p>
            )}
            <ColumnReading column={column} name={name} field={field} />
            {replaced > 0 && <p className={desk.hint}>{words.columns.replaced({ count: replaced })}</p>}
          </>
        )}
      </div>
    </div>
  );
}
