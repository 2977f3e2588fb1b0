import type { ImportCounts, RowResult } from '../../../../domain/desk.ts';
import { useDeskMessages } from '../../../language/messages.ts';
import styles from './preview.module.css';

const RESULTS: readonly RowResult[] = ['new', 'changed', 'unchanged', 'refused'];

/** Names the list that a number opens. */
export const ROWS_ID = 'preview-rows';

interface NumbersProps {
  readonly counts: ImportCounts;
  readonly skipped: number;
  readonly warnings: number;
  readonly open: RowResult | undefined;
  /** Whether they are being counted again. */
  readonly isOld?: boolean;
  readonly onOpen: (result: RowResult | undefined) => void;
}

/** "412 new · 38 changed · 1,203 unchanged · 7 refused": each number opens its rows. */
export function Numbers({ counts, skipped, warnings, open, isOld = false, onOpen }: NumbersProps) {
  const { preview } = useDeskMessages();
  return (
    <section className={styles.numbers} aria-label={preview.numbers} data-old={isOld}>
      {RESULTS.map((result) => (
        <button
          key={result}
          type="button"
          data-result={result}
          data-none={counts[result] === 0}
          aria-expanded={open === result}
          aria-controls={open === result ? ROWS_ID : undefined}
          onClick={() => onOpen(open === result ? undefined : result)}
        >
          {preview.results[result]({ count: counts[result] })}
        </button>
      ))}
      <p className={styles.besides}>
        {[
          preview.readRows({ count: counts.read }),
          counts.archived > 0 ? preview.archived({ count: counts.archived }) : '',
          skipped > 0 ? preview.skipped({ count: skipped }) : '',
          warnings > 0 ? preview.warned({ count: warnings }) : '',
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </section>
  );
}
