import type { Derivation, Provenance } from '../../domain/record.ts';
import { useRecordMessages } from '../language/messages.ts';
import styles from './record.module.css';

interface OriginProps {
  readonly from: Provenance;
  readonly via?: Derivation | undefined;
}

/** Says whether the source declared a value or we derived it, and from what. */
export function Origin({ from, via }: OriginProps) {
  const record = useRecordMessages();
  const words = from === 'declared' ? record.declared : via ? record.derivedVia[via] : record.derived;
  return <span className={styles.origin}>{words}</span>;
}
