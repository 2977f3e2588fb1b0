import { numberText } from '../../../../languages/numbers.ts';
import { useDeskMessages, useLanguage, wordOf } from '../../../language/messages.ts';
import { commaText } from '../../../ui/joined-text.ts';
import desk from '../../desk.module.css';
import { columnName } from '../columns/column-names.ts';

interface ChangedFieldsProps {
  /** What is counted. */
  readonly name: string;
  readonly fields: Readonly<Record<string, number>>;
}

/** In how many rows something happens to each field: a glance that finds a column that went wrong. */
export function ChangedFields({ name, fields }: ChangedFieldsProps) {
  const words = useDeskMessages();
  const language = useLanguage();
  const sorted = Object.entries(fields).sort(([, a], [, b]) => b - a);
  if (sorted.length === 0) return null;
  return (
    <p className={desk.hint}>
      {name}:{' '}
      {commaText(
        language,
        sorted.map(
          ([field, count]) =>
            `${wordOf(words.fields, field) ?? columnName(field, words)} (${numberText(language, count)})`,
        ),
      )}
    </p>
  );
}
