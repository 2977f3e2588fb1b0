import { numberText } from '../../../../languages/numbers.ts';
import { useDeskMessages, useLanguage, wordOf } from '../../../language/messages.ts';
import desk from '../../desk.module.css';

/** In how many changed rows each field differs: a glance that finds a column that went wrong. */
export function ChangedFields({ fields }: { readonly fields: Readonly<Record<string, number>> }) {
  const words = useDeskMessages();
  const language = useLanguage();
  const sorted = Object.entries(fields).sort(([, a], [, b]) => b - a);
  if (sorted.length === 0) return null;
  return (
    <p className={desk.hint}>
      {words.preview.changedFields}:{' '}
      {sorted
        .map(([field, count]) => `${wordOf(words.fields, field) ?? field} (${numberText(language, count)})`)
        .join(', ')}
    </p>
  );
}
