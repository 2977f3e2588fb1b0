import { useEffect, useRef } from 'react';
import { useDeskMessages } from '../../../language/messages.ts';
import { ColumnsStep } from '../columns/columns-step.tsx';
import { DeskFailure } from '../../desk-failure.tsx';
import { FileStep } from '../file/file-step.tsx';
import { useOpenImport } from '../import-context.ts';
import { PreviewStep } from '../preview/preview-step.tsx';
import { PublishStep } from '../publish/publish-step.tsx';
import { ValuesStep } from '../values/values-step.tsx';
import { StepRail } from './step-rail.tsx';
import { StepEnd } from './step-end.tsx';
import { StepState } from './step-state.tsx';
import { STEPS, type Step } from './steps.ts';
import styles from './steps.module.css';

const PAGES = {
  file: FileStep,
  columns: ColumnsStep,
  values: ValuesStep,
  preview: PreviewStep,
  publish: PublishStep,
} satisfies Record<Step, () => React.ReactNode>;

/** The rail and one step. Going back and forward loses nothing: every answer is on the server. */
export function StepPage({ step }: { readonly step: Step }) {
  const words = useDeskMessages();
  const { current, draft } = useOpenImport();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  const isPublishing = current.state === 'publishing';
  const now = isPublishing ? 'publish' : step;
  const Page = PAGES[now];

  useEffect(() => {
    if (shown.current !== now) heading.current?.focus(); // the link that led here is far away, or gone
    shown.current = now;
  }, [now]);

  return (
    <>
      <StepRail now={now} />
      <StepState />
      {draft.state === 'failed' && (
        <DeskFailure error={draft.error} title={words.notSaved} onRetry={draft.save} />
      )}
      <section className={styles.step} aria-labelledby="step-title">
        <h2 id="step-title" tabIndex={-1} ref={heading}>
          {words.steps[now]}
        </h2>
        <Page key={now} />
      </section>
      {!isPublishing && <StepEnd now={now} steps={STEPS} />}
    </>
  );
}
