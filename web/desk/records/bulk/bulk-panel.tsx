import { useMutation } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import type { BulkChange, BulkPreviewResponse } from '../../../../domain/bulk.ts';
import { useDeskRecordsMessages } from '../../../language/messages.ts';
import { DeskFailure } from '../../desk-failure.tsx';
import { Select } from '../../../ui/select.tsx';
import desk from '../../desk.module.css';
import { editInBulk, previewBulk } from '../api/bulk-requests.ts';
import { Fixed } from '../keeping/fixed.tsx';
import styles from '../records.module.css';
import { useChange } from '../use-change.ts';
import { BulkPreview } from './bulk-preview.tsx';
import { BulkValue } from './bulk-value.tsx';
import { WHATS, type What } from './whats.ts';

type Topic = Extract<BulkChange, { what: 'add-topic' }>['topic'];
type Status = Extract<BulkChange, { what: 'status' }>['status'];

/** One thing for all the records that the search finds: looked at first, and undone as one import. */
export function BulkPanel({ q, total }: { readonly q: string; readonly total: number }) {
  const { bulk } = useDeskRecordsMessages();
  const [what, setWhat] = useState<What>('add-topic');
  const [value, setValue] = useState('');
  const [seen, setSeen] = useState<{ change: BulkChange; preview: BulkPreviewResponse }>();
  const id = useId();
  const look = useMutation({
    mutationFn: async (change: BulkChange) => ({ change, preview: await previewBulk(q, change) }),
    networkMode: 'always',
    onSuccess: setSeen,
  });
  const edit = useChange(
    (given: { change: BulkChange; preview: BulkPreviewResponse }) =>
      editInBulk(q, given.change, given.preview.seen),
    () => setSeen(undefined),
  );
  const isEmpty = value.trim() === '' && what !== 'withdraw';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isEmpty && !look.isPending) look.mutate(changeOf(what, value.trim()));
  };
  return (
    <details>
      <summary>{bulk.title({ count: total })}</summary>
      <form className={styles.narrow} onSubmit={submit}>
        <p className={desk.hint}>{bulk.lead}</p>
        <div>
          <label htmlFor={`${id}what`}>{bulk.what}</label>
          <Select
            id={`${id}what`}
            className={desk.field}
            value={what}
            onChange={(event) => {
              setWhat(WHATS.find((each) => each === event.target.value) ?? what);
              setValue('');
              setSeen(undefined);
            }}
          >
            {WHATS.map((each) => (
              <option key={each} value={each}>
                {bulk.whats[each]}
              </option>
            ))}
          </Select>
        </div>
        <BulkValue
          what={what}
          value={value}
          onChange={(next) => {
            setValue(next);
            setSeen(undefined);
          }}
        />
        <p>
          <button type="submit" className={desk.plain} aria-disabled={isEmpty || look.isPending}>
            {bulk.look}
          </button>
        </p>
        {look.error && <DeskFailure error={look.error} title={bulk.notDone} />}
      </form>
      {seen && (
        <>
          <BulkPreview preview={seen.preview} />
          <p>
            <button
              type="button"
              className={what === 'withdraw' ? desk.danger : desk.primary}
              aria-disabled={seen.preview.changed === 0 || edit.isPending}
              onClick={() => seen.preview.changed === 0 || edit.isPending || edit.mutate(seen)}
            >
              {what === 'withdraw'
                ? bulk.withdraw({ count: seen.preview.changed })
                : bulk.change({ count: seen.preview.changed })}
            </button>
          </p>
        </>
      )}
      <Fixed answer={edit.data} error={edit.error} />
    </details>
  );
}

function changeOf(what: What, value: string): BulkChange {
  switch (what) {
    case 'add-topic':
    case 'remove-topic':
      return { what, topic: value as Topic };
    case 'status':
      return { what, status: value as Status };
    case 'source':
      return { what, source: value };
    case 'licence':
      return { what, licence: value };
    case 'withdraw':
      return { what, reason: value };
  }
}
