import { isRegisterRow } from '../../domain/evidence-score.ts';
import type { RecordResponse } from '../../domain/responses.ts';
import { partialDateText } from '../../languages/names.ts';
import { useLanguage } from '../language/messages.ts';
import { factsText } from '../ui/joined-text.ts';
import styles from './record.module.css';

const PAIR = /^([^:;]{1,40}): (.+)$/;

/** What a register says of a row, column by column; undefined where the summary is a text. */
export function registerColumns(
  record: Pick<RecordResponse, 'entry' | 'summary'>,
): [string, string][] | undefined {
  if (!isRegisterRow(record) || record.summary === '') return undefined;
  const pairs = record.summary.split('; ').map((part) => PAIR.exec(part));
  if (!pairs.every((pair) => pair !== null)) return undefined;
  return pairs.map(([, name = '', value = '']) => [name, value]);
}

/** The register’s own columns as a small table, with its name and date. */
export function RegisterTable({
  record,
  columns,
}: {
  readonly record: RecordResponse;
  readonly columns: readonly (readonly [string, string])[];
}) {
  const language = useLanguage();
  const { source, asOf } = record;
  return (
    <table className={styles.register}>
      <caption>{factsText(language, [source?.name, asOf && partialDateText(language, asOf)])}</caption>
      <tbody>
        {columns.map(([name, value]) => (
          <tr key={name}>
            <th scope="row" lang="en" dir="auto">
              {name}
            </th>
            <td lang="en" dir="auto">
              {value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
