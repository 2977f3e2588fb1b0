import { InSiteLink } from '../../../address/in-site-link.tsx';
import { useDeskMessages } from '../../../language/messages.ts';
import { useDeskHref } from '../../desk-links.ts';
import { useOpenImport } from '../import-context.ts';
import { useOpenQuestions } from '../values/use-questions.ts';
import { useMissing } from '../columns/use-missing.ts';
import { STEPS, type Step } from './steps.ts';
import styles from './steps.module.css';

/** The five steps, each a link, and what still waits in them. */
export function StepRail({ now }: { readonly now: Step }) {
  const words = useDeskMessages();
  const href = useDeskHref();
  const { id, current } = useOpenImport();
  const isMissing = useMissing().length > 0 && current.columns.length > 0;
  const open = useOpenQuestions().length;
  const notes: Partial<Record<Step, string | false>> = {
    columns: isMissing && words.steps.needsColumns,
    values: open > 0 && words.steps.open({ count: open }),
  };
  return (
    <nav aria-label={words.steps.label} className={styles.rail}>
      <ol>
        {STEPS.map((step, index) => (
          <li key={step}>
            <InSiteLink
              href={href(`imports/${id}`, { step })}
              aria-current={step === now ? 'step' : undefined}
            >
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              <span className={styles.stepName}>
                {words.steps[step]}
                {notes[step] && <span className={styles.waits}> {notes[step]}</span>}
              </span>
            </InSiteLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
