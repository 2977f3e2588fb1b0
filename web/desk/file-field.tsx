import { useState } from 'react';
import desk from './desk.module.css';
import styles from './file-field.module.css';

interface FileFieldProps {
  readonly id: string;
  /** The words of the button: a browser would write its own words on it, in its own language. */
  readonly label: string;
  readonly accept: string;
  readonly name?: string;
  readonly isRequired?: boolean;
  readonly describedBy?: string;
  readonly onChoose?: (file: File | undefined) => void;
}

/** A file to choose, with its name once it is chosen. */
export function FileField({ id, label, accept, name, isRequired, describedBy, onChoose }: FileFieldProps) {
  const [chosen, setChosen] = useState<string>();
  return (
    <p className={styles.field}>
      <input
        id={id}
        name={name}
        type="file"
        className={desk.fileInput}
        accept={accept}
        required={isRequired}
        aria-describedby={describedBy}
        onChange={({ target: { files } }) => {
          setChosen(files?.[0]?.name);
          onChoose?.(files?.[0]);
        }}
      />
      <label htmlFor={id} className={desk.plain}>
        {label}
      </label>
      <span className={styles.name} dir="auto">
        {chosen}
      </span>
    </p>
  );
}
