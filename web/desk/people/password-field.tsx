import { useId } from 'react';
import { useDeskTeamMessages } from '../../language/messages.ts';
import desk from '../desk.module.css';

interface PasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isNew: boolean;
  readonly hasProblem: boolean;
  readonly onChange: (value: string) => void;
}

/** A password, present or new; a password manager is told which. */
export function PasswordField({ label, value, isNew, hasProblem, onChange }: PasswordFieldProps) {
  const { account } = useDeskTeamMessages();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={desk.field}
        type="password"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        value={value}
        aria-invalid={hasProblem}
        aria-describedby={isNew ? `${id}hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {isNew && (
        <p id={`${id}hint`} className={desk.hint}>
          {account.rule}
        </p>
      )}
    </>
  );
}
