import { useEffect, useRef } from 'react';
import type { FieldIssue } from '../../../../domain/desk-records.ts';
import { DeskFailure } from '../../desk-failure.tsx';
import { ProposedText } from '../../proposed/proposed-text.tsx';
import desk from '../../desk.module.css';
import { listText } from '../../../ui/joined-text.ts';
import { useSession } from '../../session/session-store.ts';
import { useMay } from '../../session/use-may.ts';
import { useDeskMessages, useDeskRecordsMessages, useLanguage } from '../../../language/messages.ts';
import { useFieldNames } from '../field-names.ts';
import { fieldId, IssueText } from './field-frame.tsx';
import styles from './form.module.css';
import type { FormState } from './use-draft.ts';
import type { Saving } from './use-save.ts';

interface SaveBarProps {
  readonly state: FormState;
  readonly saving: Saving;
}

/** What is changed, and the way to save it; always visible. */
export function SaveBar({ state: { draft, discard }, saving }: SaveBarProps) {
  const { form } = useDeskRecordsMessages();
  const language = useLanguage();
  const nameOf = useFieldNames();
  const changed = Object.keys(draft.mine);
  const isIdle = changed.length === 0 || draft.isSaved === true;
  const { review } = useDeskMessages();
  const session = useSession();
  const mayChange = useMay('contributor');
  const isReviewed = 'editor' in session && session.editor.isReviewed;
  if (!mayChange) return null;
  return (
    <div className={styles.bar}>
      <output className={styles.changed}>
        {isIdle ? (
          <Result saving={saving} />
        ) : (
          form.changed({ fields: listText(language, changed.map(nameOf)) })
        )}
      </output>
      <div className={desk.row}>
        <button type="submit" className={desk.primary} aria-disabled={isIdle || saving.isSaving}>
          {saving.isSaving ? form.saving : isReviewed ? review.proposeEdit : form.save}
        </button>
        <button
          type="button"
          className={desk.plain}
          aria-disabled={isIdle || saving.isSaving}
          onClick={() => isIdle || saving.isSaving || discard()}
        >
          {form.discard}
        </button>
      </div>
    </div>
  );
}

function Result({ saving: { answer } }: { readonly saving: Saving }) {
  const { form } = useDeskRecordsMessages();
  if (!answer) return form.unchanged;
  if (answer.proposalId !== undefined) return <ProposedText id={answer.proposalId} />;
  if (answer.importId === null) return form.savedNothing;
  return answer.isVisible ? form.saved : form.savedLater;
}

/** What prevents saving, with the way to each field; and what was understood in another way. */
export function SavingProblems({ saving }: { readonly saving: Saving }) {
  const { form } = useDeskRecordsMessages();
  const errors = saving.issues.filter(({ severity }) => severity === 'error');
  const notes = (saving.answer?.issues ?? []).filter(({ code }) => code !== 'text-cleaned');
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (saving.issues.length > 0) box.current?.focus();
  }, [saving.issues]);
  return (
    <>
      {errors.length > 0 && (
        <section
          className={desk.problem}
          ref={box}
          tabIndex={-1}
          aria-label={form.problems({ count: errors.length })}
        >
          <h2>{form.problems({ count: errors.length })}</h2>
          <IssueLinks issues={errors} />
        </section>
      )}
      {saving.error !== undefined && <DeskFailure error={saving.error} title={form.notSaved} />}
      {notes.length > 0 && (
        <section className={desk.note}>
          <p>{form.notes}</p>
          <IssueLinks issues={notes} />
        </section>
      )}
    </>
  );
}

function IssueLinks({ issues }: { readonly issues: readonly FieldIssue[] }) {
  const nameOf = useFieldNames();
  return (
    <ul className={styles.problems}>
      {issues.map((issue) => {
        const header = issue.column ?? issue.field ?? '';
        return (
          <li key={`${header} ${issue.code} ${issue.value}`}>
            <a
              href={`#${fieldId(header)}`}
              onClick={(event) => {
                event.preventDefault(); // the address is the record's
                toField(header);
              }}
            >
              {nameOf(header)}
            </a>
            : <IssueText issue={issue} />
          </li>
        );
      })}
    </ul>
  );
}

const SHOWN_AT: Readonly<Record<string, string>> = { sdgs_derived: 'sdgs', city_id: 'city' };

function toField(header: string): void {
  const field = document.getElementById(fieldId(SHOWN_AT[header] ?? header));
  field?.closest('details')?.setAttribute('open', '');
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
