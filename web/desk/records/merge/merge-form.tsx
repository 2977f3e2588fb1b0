import { useState, type FormEvent } from 'react';
import type { DeskRecordResponse, EditResponse } from '../../../../domain/desk-records.ts';
import { goTo } from '../../../address/go.ts';
import { DeskFailure } from '../../desk-failure.tsx';
import { useDeskHref } from '../../desk-links.ts';
import desk from '../../desk.module.css';
import { useDeskRecordsMessages } from '../../../language/messages.ts';
import { merge } from '../api/records-requests.ts';
import { useFieldNames } from '../field-names.ts';
import styles from '../records.module.css';
import { useChange } from '../use-change.ts';
import { differingFields, sideAtFirst, takenFields, type Side } from './differing-fields.ts';
import { MergeRow } from './merge-row.tsx';

interface MergeFormProps {
  readonly one: DeskRecordResponse;
  readonly other: DeskRecordResponse;
}

/** Which of the two stays, and what it takes over from the one that is given up. */
export function MergeForm({ one, other }: MergeFormProps) {
  const { merge: words } = useDeskRecordsMessages();
  const nameOf = useFieldNames();
  const href = useDeskHref();
  const [keptId, setKept] = useState(fullerOf(one, other).id);
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const [kept, given] = keptId === one.id ? [one, other] : [other, one];
  const headers = differingFields(kept.fields, given.fields);
  const sides = Object.fromEntries(
    headers.map((header) => [header, chosen[header] ?? sideAtFirst(header, kept.fields, given.fields)]),
  );
  const change = useChange(
    (): Promise<EditResponse> => merge(given, kept, takenFields(sides, kept.fields, given.fields)),
    () => goTo(href(`records/${kept.id}/history`)),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending) change.mutate(undefined);
  };
  return (
    <form onSubmit={submit} className={styles.merge}>
      <fieldset>
        <legend>{words.stays}</legend>
        <p className={desk.hint}>{words.staysHint}</p>
        {[one, other].map((each) => (
          <label key={each.id} className={styles.choice}>
            <input
              type="radio"
              name="kept"
              checked={keptId === each.id}
              onChange={() => {
                setKept(each.id);
                setChosen({});
              }}
            />
            <span dir="auto">{each.record.title}</span> <code>{each.id}</code>
          </label>
        ))}
      </fieldset>
      <section aria-labelledby="merge-fields">
        <h2 id="merge-fields">{words.compare}</h2>
        <p className={desk.hint}>{headers.length > 0 ? words.compareHint : words.same}</p>
        {headers.map((header) => (
          <MergeRow
            key={header}
            header={header}
            name={nameOf(header)}
            kept={kept}
            given={given}
            side={sides[header] ?? 'kept'}
            onChoose={(side) => setChosen({ ...chosen, [header]: side })}
          />
        ))}
      </section>
      {change.error && <DeskFailure error={change.error} title={words.notDone} />}
      <p>
        <button type="submit" className={desk.primary} aria-disabled={change.isPending}>
          {change.isPending ? words.merging : words.do({ title: kept.record.title })}
        </button>
      </p>
    </form>
  );
}

function fullerOf(one: DeskRecordResponse, other: DeskRecordResponse): DeskRecordResponse {
  return other.missing.length < one.missing.length ? other : one;
}
