import { useDeskMessages, useLanguage, wordOf } from '../../../language/messages.ts';
import { valueText } from './value-text.ts';
import styles from './preview.module.css';

interface ChangeTableProps {
  readonly changes: readonly {
    readonly field: string;
    readonly before?: unknown;
    readonly after?: unknown;
  }[];
  /** Of a new record there is nothing before. */
  readonly isNew?: boolean;
}

/** A record field by field, old and new side by side where there is an old one. */
export function ChangeTable({ changes, isNew = false }: ChangeTableProps) {
  const words = useDeskMessages();
  const language = useLanguage();
  const { preview } = words;
  const text = (field: string, value: unknown) => valueText(field, value, language) || preview.nothing;
  return (
    <table className={styles.changes}>
      <thead>
        <tr>
          <th scope="col">{preview.field}</th>
          {!isNew && <th scope="col">{preview.before}</th>}
          <th scope="col">{preview.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{wordOf(words.fields, field) ?? field}</th>
            {!isNew && (
              <td>
                <del dir="auto">{text(field, before)}</del>
              </td>
            )}
            <td>
              <ins dir="auto">{text(field, after)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
