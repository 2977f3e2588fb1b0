import styles from './searchable-facet.module.css';

interface FindBoxProps {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The box above a long list that finds a term in it. */
export function FindBox({ label, text, onChange }: FindBoxProps) {
  return (
    <input
      type="search"
      className={styles.search}
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      value={text}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
