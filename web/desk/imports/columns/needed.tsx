import { listText } from '../../../ui/joined-text.ts';
import { useDeskMessages, useLanguage } from '../../../language/messages.ts';
import { useOpenImport } from '../import-context.ts';
import { columnName } from './column-names.ts';
import { neededColumns } from './needed-columns.ts';
import { sourcesOf, type FieldSource } from './mapping-draft.ts';
import styles from './columns.module.css';

/** The fields that no record can do without, and where they come from. */
export function Needed() {
  const words = useDeskMessages();
  const language = useLanguage();
  const { current, draft, mappings } = useOpenImport();
  const sources = sourcesOf(current.columns, draft.options.mapping);
  const needed = neededColumns(mappings.columns, sources, draft.options.kind);
  return (
    <section className={styles.needed} aria-label={words.columns.needed}>
      <p>
        <strong>{words.columns.needed}</strong>
      </p>
      <ul>
        {needed.map(({ header }) => {
          const from = sources.get(header);
          return (
            <li key={header} data-missing={!from}>
              <span aria-hidden="true">{from ? '✓' : '!'}</span> <strong>{columnName(header, words)}</strong>{' '}
              {from ? fromText(from) : words.columns.neededMissing}
            </li>
          );
        })}
      </ul>
    </section>
  );

  function fromText(from: readonly FieldSource[]): string {
    const columns = from.flatMap((source) => (source.from === 'column' ? [source.name] : []));
    return columns.length > 0
      ? words.columns.neededFrom({
          columns: listText(
            language,
            columns.map((column) => words.columns.quoted({ column })),
          ),
        })
      : words.columns.neededConstant;
  }
}
