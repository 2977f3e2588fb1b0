import type { DeskRecordResponse } from '../../../../domain/desk-records.ts';
import type { Language } from '../../../../domain/query.ts';
import { findTerm } from '../../../../domain/vocabularies/term.ts';
import { TOPICS } from '../../../../domain/vocabularies/topics.ts';
import { countryName } from '../../../../languages/names.ts';
import { labelOf } from '../../../language/terms.ts';
import { useDeskRecordsMessages, useLanguage } from '../../../language/messages.ts';
import { commaText } from '../../../ui/joined-text.ts';
import styles from '../records.module.css';
import { FORM_GROUPS, type FormField } from '../form/layout.ts';
import type { Side } from './differing-fields.ts';

interface MergeRowProps {
  readonly header: string;
  readonly name: string;
  readonly kept: DeskRecordResponse;
  readonly given: DeskRecordResponse;
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
}

/** One field in which two records differ, and what the one that stays will say in it. */
export function MergeRow({ header, name, kept, given, side, onChoose }: MergeRowProps) {
  const { merge: words } = useDeskRecordsMessages();
  const language = useLanguage();
  const isList = Array.isArray(kept.fields[header]);
  const option = (each: Side, text: string) => (
    <label className={styles.side}>
      <input type="radio" name={`side-${header}`} checked={side === each} onChange={() => onChoose(each)} />
      <span dir="auto">{text === '' ? <em>{words.nothing}</em> : text}</span>
    </label>
  );
  return (
    <fieldset className={styles.row}>
      <legend>{name}</legend>
      {option('kept', textOf(language, header, kept))}
      {option('given', textOf(language, header, given))}
      {isList && option('both', words.both)}
    </fieldset>
  );
}

/** Values for people: terms and countries by their names, the rest as it is stored. */
function textOf(language: Language, header: string, { fields }: DeskRecordResponse): string {
  const values = (each: string) => [fields[each] ?? ''].flat();
  if (header === 'city') {
    const [city, state, country = ''] = ['city', 'state', 'country'].map((each) => values(each).join(' '));
    return commaText(language, [city, state, country && countryName(language, country)]);
  }
  const vocabulary = header === 'topics' ? TOPICS : FIELDS.get(header)?.vocabulary;
  const nameOf = (value: string) =>
    vocabulary && findTerm(vocabulary, value) ? labelOf(vocabulary, value, language) : value;
  return values(header).map(nameOf).join('\n');
}

const FIELDS = new Map(
  Object.values(FORM_GROUPS)
    .flat()
    .map((field: FormField) => [field.header, { vocabulary: undefined, ...field }]),
);
