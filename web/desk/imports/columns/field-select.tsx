import type { ComponentProps } from 'react';
import { foldText } from '../../../../domain/vocabularies/fold.ts';
import { useDeskMessages } from '../../../language/messages.ts';
import { Select } from '../../../ui/select.tsx';
import desk from '../../desk.module.css';

const GOALS = Array.from({ length: 17 }, (_, index) => `SDG${index + 1}`);

interface FieldSelectProps extends Omit<ComponentProps<'select'>, 'value' | 'onChange'> {
  readonly value: string | null;
  /** What choosing no field says. */
  readonly empty: string;
  /** Only fields with these words in their name or header, and the one that is chosen. */
  readonly find?: string;
  readonly onChoose: (field: string | null) => void;
}

/** The fields of a record in groups, by the names that people use for them. */
export function FieldSelect({ value, empty, find = '', onChoose, ...rest }: FieldSelectProps) {
  const { columnGroups, columns } = useDeskMessages();
  const words = foldText(find).split(' ').filter(Boolean);
  const isShown = (header: string, name: string) =>
    header === value || words.every((word) => foldText(`${name} ${header}`).includes(word));
  const groups = Object.entries(columnGroups).map(([group, { label, names }]) => {
    return { group, label, names: Object.entries(names).filter(([header, name]) => isShown(header, name)) };
  });
  const goals = GOALS.map((header, index) => [header, columns.flag({ goal: index + 1 })] as const).filter(
    ([header, name]) => isShown(header, name),
  );
  return (
    <Select
      {...rest}
      className={desk.field}
      value={value ?? ''}
      onChange={(event) => onChoose(event.target.value || null)}
    >
      <option value="">{empty}</option>
      {[...groups, { group: 'goals', label: columns.flags, names: goals }].map(
        ({ group, label, names }) =>
          names.length > 0 && (
            <optgroup key={group} label={label}>
              {names.map(([header, name]) => (
                <option key={header} value={header}>
                  {name}
                </option>
              ))}
            </optgroup>
          ),
      )}
    </Select>
  );
}
