import { isRegisterRow } from '../../domain/evidence-score.ts';
import type { NeededEvidence } from '../../domain/kinds/kind.ts';
import { kindOf } from '../../domain/kinds/kind-of.ts';
import type { RecordResponse } from '../../domain/responses.ts';
import { listText } from '../ui/joined-text.ts';
import { useLanguage, useRecordMessages } from '../language/messages.ts';
import { Fact } from './fact.tsx';
import bar from './evidence-fact.module.css';
import styles from './record.module.css';

/** How much of what a decision needs is there, and what is missing. */
export function EvidenceFact({ record }: { readonly record: RecordResponse }) {
  const language = useLanguage();
  const words = useRecordMessages();
  const all = kindOf(record.kind).needs.length;
  const missing = record.missing.map((need) => words.needs[need as NeededEvidence] ?? need);
  return (
    <Fact name={words.evidenceScore}>
      <p>
        <meter
          className={bar.bar}
          min={0}
          max={100}
          value={record.evidenceScore}
          aria-label={words.evidenceScore}
        />
        {words.evidenceThere({ there: all - missing.length, all })}
      </p>
      {missing.length > 0 && (
        <p className={styles.quiet}>
          {words.missingFields} {listText(language, missing)}
        </p>
      )}
      {isRegisterRow(record) && <p className={styles.quiet}>{words.registerHalf}</p>}
    </Fact>
  );
}
