import type { ComponentProps } from 'react';
import { useDeskMessages } from '../../../language/messages.ts';
import { Select } from '../../../ui/select.tsx';
import desk from '../../desk.module.css';

const GOALS = Array.from({ length: 17 }, (_, index) => `SDG${index + 1}`);

interface FieldSelectProps extends Omit<ComponentProps<'select'>, 'value' | 'onChange'> {
  readonly value: string | null;
  /** What choosing no field says. */
  readonly empty: string;
  readonly onChoose: (field: string | null) => void;
}

/** The fields of a record in groups, by the names that people use for them. */
export function FieldSelect({ value, empty, onChoose, ...rest }: FieldSelectProps) {
  const { columnGroups, columns } = useDeskMessages();
  return (
    <Select
      {...rest}
      className={desk.field}
      value={value ?? ''}
      onChange={(event) => onChoose(event.target.value || null)}
    >
      <option value="">{empty}</option>
      {Object.entries(columnGroups).map(([group, { label, names }]) => (
        <optgroup key={group} label={label}>
          {Object.entries(names).map(([header, name]) => (
            <option key={header} value={header}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
      <optgroup label={columns.flags}>
        {GOALS.map((header, index) => (
          <option key={header} value={header}>
            {columns.flag({ goal: index + 1 })}
          </option>
        ))}
      </optgroup>
    </Select>
  );
}
