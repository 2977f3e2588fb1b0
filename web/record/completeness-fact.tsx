import type { NeededField } from '../../domain/kinds/kind.ts';
import type { RecordResponse } from '../../domain/responses.ts';
import { listText } from '../ui/joined-text.ts';
import { useLanguage, useRecordMessages } from '../language/messages.ts';
import { Fact } from './fact.tsx';
import styles from './record.module.css';

/** How much of what a reader needs is there, and what is missing. */
export function CompletenessFact({ record }: { readonly record: RecordResponse }) {
  const language = useLanguage();
  const words = useRecordMessages();
  const missing = record.missing.map((field) => words.fields[field as NeededField] ?? field);
  return (
    <Fact name={words.completeness}>
      <p>
        <meter min={0} max={100} value={record.completeness} aria-label={words.completeness} />
        {words.complete({ percent: record.completeness })}
      </p>
      {missing.length > 0 && (
        <p className={styles.quiet}>
          {words.missingFields} {listText(language, missing)}
        </p>
      )}
    </Fact>
  );
}
