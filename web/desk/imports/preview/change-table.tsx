import { useDeskMessages, useLanguage, wordOf } from '../../../language/messages.ts';
import { valueText } from './value-text.ts';
import styles from './preview.module.css';

interface ChangeTableProps {
  readonly changes: readonly {
    readonly field: string;
    readonly before?: unknown;
    readonly after?: unknown;
  }[];
}

/** A changed record, old and new side by side, field by field. */
export function ChangeTable({ changes }: ChangeTableProps) {
  const words = useDeskMessages();
  const language = useLanguage();
  const { preview } = words;
  const text = (field: string, value: unknown) => valueText(field, value, language) || preview.nothing;
  return (
    <table className={styles.changes}>
      <thead>
        <tr>
          <th scope="col">{preview.field}</th>
          <th scope="col">{preview.before}</th>
          <th scope="col">{preview.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{wordOf(words.fields, field) ?? field}</th>
            <td>
              <del>{text(field, before)}</del>
            </td>
            <td>
              <ins>{text(field, after)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
