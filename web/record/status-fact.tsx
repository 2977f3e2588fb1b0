import type { RecordResponse } from '../../domain/responses.ts';
import { useLanguage, useMessages, useRecordMessages } from '../language/messages.ts';
import { periodText } from '../ui/period-text.ts';
import { Fact } from './fact.tsx';
import styles from './record.module.css';

/** Status and period; the year of adoption beside them when it says something more. */
export function StatusFact({ record }: { readonly record: RecordResponse }) {
  const language = useLanguage();
  const messages = useMessages();
  const words = useRecordMessages();
  const { adopted, start } = record.years;
  const period = periodText(record, language, messages);
  if (period === '') return null;
  return (
    <Fact name={words.status}>
      <p>{period}</p>
      {record.status !== 'adopted' && adopted !== undefined && start !== undefined && adopted !== start && (
        <p className={styles.quiet}>{words.adopted({ year: adopted })}</p>
      )}
    </Fact>
  );
}
