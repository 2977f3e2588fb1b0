import { lineText } from './line-text.ts';
import type { ImportRowsResponse, RowResult } from '../../../../domain/desk.ts';
import { placeText } from '../../../ui/place-text.ts';
import { termLabel } from '../../../language/term-label.ts';
import { useDeskMessages, useLanguage } from '../../../language/messages.ts';
import { Facts } from '../../../ui/facts.tsx';
import { commaText } from '../../../ui/joined-text.ts';
import desk from '../../desk.module.css';
import { ChangeTable } from './change-table.tsx';
import styles from './preview.module.css';
import { Reason } from './reason.tsx';

type Row = ImportRowsResponse['rows'][number];

interface PreviewRowProps {
  readonly row: Row;
  readonly result: RowResult;
  /** Of the file. */
  readonly header: readonly string[];
  /** Which of its columns is the title; -1: none. */
  readonly titleAt: number;
}

/** One row of the file: the record that it makes, what it changes, or why it stays out. */
export function PreviewRow({ row, result, header: ofFile, titleAt }: PreviewRowProps) {
  const { preview } = useDeskMessages();
  const { lines, sheet, record, id, changes, cells, reasons } = row;
  const header = row.header ?? ofFile;
  return (
    <article className={styles.row}>
      <h3>
        <bdi>{record?.title ?? id ?? nameOf(cells ?? [], titleAt)}</bdi>{' '}
        <span className={styles.line}>
          {sheet !== undefined && <bdi>{sheet}</bdi>} {lineText(lines, preview)}
        </span>
      </h3>
      {record && <RecordLine record={record} />}
      {changes && <ChangeTable changes={changes} isNew={result === 'new'} />}
      {reasons && (
        <ul className={styles.reasons}>
          {reasons.map((reason) => (
            <li key={reason}>
              <Reason text={reason} />
            </li>
          ))}
        </ul>
      )}
      {cells && cells.length > 0 && (
        <details>
          <summary>{preview.cells}</summary>
          <dl className={styles.cells}>
            {cells.map((cell, index) =>
              cell.trim() === '' ? null : (
                <div key={`${index} ${header[index] ?? ''}`}>
                  <dt>
                    <bdi>{header[index] ?? index + 1}</bdi>
                  </dt>
                  <dd>
                    <bdi>{cell}</bdi>
                  </dd>
                </div>
              ),
            )}
          </dl>
        </details>
      )}
    </article>
  );
}

/** What a row without a record is called: its title, else the first that it says. */
function nameOf(cells: readonly string[], titleAt: number): string {
  return [cells[titleAt] ?? '', ...cells].find((cell) => cell.trim() !== '') ?? '';
}

function RecordLine({ record }: { readonly record: NonNullable<Row['record']> }) {
  const language = useLanguage();
  const { kind, status, documentType, topics } = record;
  const parts = [
    placeText(record, language),
    termLabel(language, 'kind', kind),
    documentType && termLabel(language, 'type', documentType),
    status && termLabel(language, 'status', status),
    commaText(
      language,
      topics.map((topic) => termLabel(language, 'topic', topic)),
    ),
  ];
  return (
    <p className={desk.hint}>
      <Facts parts={parts} />
    </p>
  );
}
