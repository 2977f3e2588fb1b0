import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { DeskRecordResponse } from '../../../../domain/desk-records.ts';
import { kindsWithColumn } from '../../../../domain/kinds/kind-of.ts';
import { useDeskMessages, useDeskRecordsMessages } from '../../../language/messages.ts';
import { getDeskHistory } from '../api/records-requests.ts';
import { useFieldNames } from '../field-names.ts';
import { EraseContact } from './erase-contact.tsx';
import { FormFieldView } from './form-field.tsx';
import styles from './form.module.css';
import { FORM_GROUPS, FORM_GROUP_NAMES, type FormField, type FormGroup } from './layout.ts';
import { MeanwhileNote } from './meanwhile-note.tsx';
import { SaveBar, SavingProblems } from './save-bar.tsx';
import { useDraft } from './use-draft.ts';
import { useSave } from './use-save.ts';

/** Many fields that few records fill in. */
const RARE: FormGroup = 'translations';

/** The form of one record, with the same rules as an import. */
export function RecordForm({ record }: { readonly record: DeskRecordResponse }) {
  const { columnGroups } = useDeskMessages();
  const nameOf = useFieldNames();
  const state = useDraft(record);
  const saving = useSave(record, state);
  const who = useWhoChanged(record, state.draft.meanwhile?.since);
  const isOwn = ({ header }: FormField) => kindsWithColumn(header).includes(record.record.kind);
  const isFilled = ({ header }: FormField) => state.valueOf(header).length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (Object.keys(state.draft.mine).length > 0) saving.save();
  };
  /** Those of the kind and those that are filled; of a group that the kind does not have, all, to be opened. */
  const fieldsOf = (group: FormGroup) =>
    fieldsIn(group)
      .filter((field) => isOwn(field) || isFilled(field) || !fieldsIn(group).some(isOwn))
      .map((field) => (
        <FormFieldView
          key={field.header}
          field={field}
          name={nameOf(field.header)}
          state={state}
          issues={saving.issues}
          who={who}
        />
      ));
  const isFolded = (group: FormGroup) =>
    !fieldsIn(group).some(
      (field) => (isOwn(field) && group !== RARE) || (record.fields[field.header] ?? '').length > 0,
    );
  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <MeanwhileNote draft={state.draft} who={who} />
      <SavingProblems saving={saving} />
      {FORM_GROUP_NAMES.map((group) =>
        isFolded(group) ? (
          <details key={group} className={styles.group}>
            <summary>{columnGroups[group].label}</summary>
            <div className={styles.fields}>{fieldsOf(group)}</div>
          </details>
        ) : (
          <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{columnGroups[group].label}</h2>
            <div className={styles.fields}>{fieldsOf(group)}</div>
          </section>
        ),
      )}
      <EraseContact id={record.id} />
      <SaveBar state={state} saving={saving} />
    </form>
  );
}

function fieldsIn(group: FormGroup): readonly FormField[] {
  return FORM_GROUPS[group];
}

/** Who changed the record since a revision, by name. */
function useWhoChanged({ id, revision }: DeskRecordResponse, since: number | undefined): string {
  const { meanwhile } = useDeskRecordsMessages();
  const { data } = useQuery({
    queryKey: ['desk', 'history', id, revision],
    queryFn: ({ signal }) => getDeskHistory(id, signal),
    enabled: since !== undefined,
  });
  const step = data?.revisions.find((each) => each.revision > (since ?? 0));
  return step?.by ?? meanwhile.somebody;
}
