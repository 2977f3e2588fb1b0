import type { Phase, Step, Toolkit } from '../../../domain/offers/toolkit.ts';
import type { RecordResponse } from '../../../domain/responses.ts';
import { useRecordMessages } from '../../language/messages.ts';
import buttons from '../../ui/buttons.module.css';
import { Paragraphs } from '../paragraphs.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { StepCases } from './step-cases.tsx';
import { useDoneSteps, type DoneSteps } from './use-done-steps.ts';
import styles from './offer.module.css';

interface ToolkitSectionProps {
  readonly record: RecordResponse;
  readonly toolkit: Toolkit;
}

/** The phases of a guide with their steps, which one can tick off and print as a list. */
export function ToolkitSection({ record, toolkit }: ToolkitSectionProps) {
  const { offer: words } = useRecordMessages();
  const done = useDoneSteps(record.id);
  const phases = toolkit.phases.map(withSteps);
  const all = phases.flatMap(({ steps }) => steps.map(({ key }) => key));
  if (all.length === 0)
    return (
      <section>
        <h2>{words.steps}</h2>
        <p className={styles.quiet}>{words.noSteps}</p>
      </section>
    );
  const count = all.filter(done.isDone).length;
  return (
    <section className={styles.checklist} data-checklist>
      <h2>{words.steps}</h2>
      <div className={styles.progress}>
        <progress max={all.length} value={count} aria-hidden="true" />
        <output>{words.done({ done: count, all: all.length })}</output>
        <button type="button" className={buttons.quiet} onClick={printChecklist}>
          {words.checklist}
        </button>
        {count > 0 && (
          <button type="button" className={buttons.quiet} onClick={done.clear}>
            {words.clear}
          </button>
        )}
      </div>
      <p className={styles.hint}>{words.doneHint}</p>
      <ol className={styles.phases}>
        {phases.map((phase, at) => (
          <li key={at}>
            {phase.name !== undefined && (
              <h3>
                <bdi>{phase.name}</bdi>
              </h3>
            )}
            <ul className={styles.steps}>
              {phase.steps.map(({ key, step }) => (
                <StepLine key={key} id={key} step={step} done={done} record={record} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepLine({
  id,
  step,
  done,
  record,
}: {
  readonly id: string;
  readonly step: Step;
  readonly done: DoneSteps;
  readonly record: RecordResponse;
}) {
  const { offer: words } = useRecordMessages();
  const lists = [
    { name: words.duration, values: step.duration === undefined ? [] : [step.duration] },
    { name: words.roles, values: step.roles ?? [] },
    { name: words.inputs, values: step.inputs ?? [] },
    { name: words.outputs, values: step.outputs ?? [] },
  ].filter(({ values }) => values.length > 0);
  return (
    <li>
      <label className={styles.step}>
        <input type="checkbox" checked={done.isDone(id)} onChange={() => done.toggle(id)} />
        <bdi>{step.name}</bdi>
      </label>
      {step.text !== undefined && <Paragraphs text={step.text} />}
      {(lists.length > 0 || step.tools) && (
        <dl className={styles.takes}>
          {lists.map(({ name, values }) => (
            <div key={name}>
              <dt>{name}</dt>
              {values.map((value) => (
                <dd key={value}>
                  <bdi>{value}</bdi>
                </dd>
              ))}
            </div>
          ))}
          {step.tools && (
            <div>
              <dt>{words.tools}</dt>
              {step.tools.map((tool) => (
                <dd key={tool.url}>
                  <OutsideLink href={tool.url}>{tool.name}</OutsideLink>
                  {tool.format && ` (${tool.format})`}
                </dd>
              ))}
            </div>
          )}
        </dl>
      )}
      <StepCases record={record} step={step.name} />
    </li>
  );
}

interface KeyedPhase {
  readonly name: string | undefined;
  readonly steps: readonly { readonly key: string; readonly step: Step }[];
}

/** A phase that names no steps is one to tick off itself. Two steps of one name are told apart by their place. */
function withSteps({ name, steps }: Phase): KeyedPhase {
  if (steps.length === 0) return { name: undefined, steps: name ? [{ key: name, step: { name } }] : [] };
  const seen = new Map<string, number>();
  const keyed = steps.map((step) => {
    const times = (seen.get(step.name) ?? 0) + 1;
    seen.set(step.name, times);
    return { key: [name, step.name, ...(times > 1 ? [times] : [])].join(' / '), step };
  });
  return { name, steps: keyed };
}

/** Prints the steps alone: the style sheet hides the rest while the page says so. */
function printChecklist(): void {
  const { dataset } = document.documentElement;
  dataset['print'] = 'checklist';
  addEventListener('afterprint', () => delete dataset['print'], { once: true });
  print();
}
