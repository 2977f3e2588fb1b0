import type { Term, Vocabulary } from '../../../../domain/vocabularies/term.ts';
import { Select } from '../../../ui/select.tsx';
import desk from '../../desk.module.css';
import { labelOf } from '../../../language/terms.ts';
import { useDeskRecordsMessages, useLanguage } from '../../../language/messages.ts';
import { inOrderOf } from './draft.ts';
import { controlProps, type FieldProps } from './field-frame.tsx';
import styles from './form.module.css';

interface VocabularyFieldProps {
  readonly field: FieldProps;
  readonly vocabulary: Vocabulary;
}

/** One term of a short list, or none. */
export function SelectField({ field, vocabulary }: VocabularyFieldProps) {
  const language = useLanguage();
  const options = vocabulary.terms.map((term) => [term.id, labelOf(vocabulary, term.id, language)] as const);
  return <OneOf field={field} options={options} />;
}

/** Whether the source said it or we did. */
export function WhoseField({ field }: { readonly field: FieldProps }) {
  const { form } = useDeskRecordsMessages();
  const options = (['declared', 'derived'] as const).map((each) => [each, form.whose[each]] as const);
  return <OneOf field={field} options={options} />;
}

function OneOf({
  field,
  options,
}: {
  readonly field: FieldProps;
  readonly options: readonly (readonly [value: string, name: string])[];
}) {
  const { form } = useDeskRecordsMessages();
  return (
    <Select
      {...controlProps(field)}
      className={desk.field}
      value={String(field.value)}
      onChange={(event) => field.onChange(event.target.value)}
    >
      <option value="">{form.empty}</option>
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </Select>
  );
}

/** Any number of terms of a short list. */
export function ChecksField({ field, vocabulary }: VocabularyFieldProps) {
  return (
    <ul className={styles.checks}>
      <Checks field={field} vocabulary={vocabulary} terms={vocabulary.terms} />
    </ul>
  );
}

interface ChecksProps {
  readonly field: FieldProps;
  readonly vocabulary: Vocabulary;
  readonly terms: readonly Term[];
}

/** The items of a list of terms, each to be ticked. */
export function Checks({ field, vocabulary, terms }: ChecksProps) {
  const language = useLanguage();
  const chosen = [field.value].flat();
  return terms.map((term) => (
    <li key={term.id}>
      <label>
        <input
          type="checkbox"
          checked={chosen.includes(term.id)}
          onChange={(event) => field.onChange(toggled(field, term.id, event.target.checked))}
        />{' '}
        {labelOf(vocabulary, term.id, language)}
      </label>
    </li>
  ));
}

/** The values of a field with one more, or one less. */
export function toggled(
  { value, base }: Pick<FieldProps, 'value' | 'base'>,
  id: string,
  isOn: boolean,
): string[] {
  const others = [value].flat().filter((each) => each !== id);
  return inOrderOf(base, isOn ? [...others, id] : others);
}
