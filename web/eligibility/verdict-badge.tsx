import type { Verdict } from '../../domain/eligibility/rule-answer.ts';
import { usePageMessages } from '../language/messages.ts';
import styles from './verdict-badge.module.css';

/** Yes, to find out, or no, to be seen at a glance. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const { verdicts } = usePageMessages().eligibility;
  return <strong className={`${styles.badge} ${styles[verdict]}`}>{verdicts[verdict]}</strong>;
}
