import { useId } from 'react';
import desk from '../../desk.module.css';

interface TextInputProps {
  readonly label: string;
  readonly value: string;
  readonly isNumber?: boolean;
  readonly onChange: (value: string) => void;
}

/** A short text with its label above it. */
export function TextInput({ label, value, isNumber = false, onChange }: TextInputProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={desk.field}
        autoComplete="off"
        inputMode={isNumber ? 'decimal' : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
