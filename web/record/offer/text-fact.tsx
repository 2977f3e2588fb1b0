import { Fact } from '../fact.tsx';
import styles from './offer.module.css';

interface TextFactProps {
  readonly name: string;
  readonly texts: readonly string[];
  /** What the source says of it in words that we could not read as a rule. */
  readonly inWords?: string | undefined;
  readonly inWordsHint?: string;
}

/** One fact of one or more texts; none takes no room. */
export function TextFact({ name, texts, inWords, inWordsHint }: TextFactProps) {
  if (texts.length === 0 && inWords === undefined) return null;
  return (
    <Fact name={name}>
      {texts.map((text) => (
        <p key={text}>
          <bdi>{text}</bdi>
        </p>
      ))}
      {inWords !== undefined && (
        <p>
          <bdi>{inWords}</bdi> <span className={styles.quiet}>({inWordsHint})</span>
        </p>
      )}
    </Fact>
  );
}
