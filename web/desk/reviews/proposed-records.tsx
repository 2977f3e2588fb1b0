import { useMutation } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import type { ProposalResponse, ProposedRecord } from '../../../domain/reviews.ts';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useDeskMessages, useDeskRecordsMessages, useDeskTeamMessages } from '../../language/messages.ts';
import { changeProposal } from '../api/review-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import { useDeskHref } from '../desk-links.ts';
import { Select } from '../../ui/select.tsx';
import desk from '../desk.module.css';
import { useFieldNames } from '../records/field-names.ts';
import { ChangeList } from '../records/history/change-list.tsx';
import records from '../records/records.module.css';
import { useSession } from '../session/session-store.ts';

interface ProposedRecordsProps {
  readonly proposal: ProposalResponse;
  readonly onChanged: () => void;
}

/** What an edit would change, field by field; that of one record may be changed here. */
export function ProposedRecords({ proposal, onChanged }: ProposedRecordsProps) {
  const session = useSession();
  const { records: proposed, fields, state, mayDecide, by } = proposal;
  if (proposed.length === 0) return null;
  const isAuthor = 'editor' in session && session.editor.name === by;
  const mayChange = mayDecide || (isAuthor && (state === 'open' || state === 'returned'));
  return (
    <>
      <ul className={records.entries}>
        {proposed.map((record) => (
          <li key={record.id}>
            <RecordEntry record={record} isWaiting={state === 'open' || state === 'returned'} />
          </li>
        ))}
      </ul>
      {mayChange && fields && (
        <ChangeFields key={proposal.version} proposal={proposal} fields={fields} onChanged={onChanged} />
      )}
    </>
  );
}

function RecordEntry({
  record: { id, title, isOutdated, withdrawal, changes },
  isWaiting,
}: {
  readonly record: ProposedRecord;
  readonly isWaiting: boolean;
}) {
  const { reviews } = useDeskTeamMessages();
  const { record: words } = useDeskRecordsMessages();
  const href = useDeskHref();
  return (
    <div className={records.brief}>
      <h2>
        <InSiteLink href={href(`records/${id}`)}>
          <bdi>{title}</bdi>
        </InSiteLink>
      </h2>
      {isOutdated && isWaiting && <p className={desk.problem}>{reviews.outdated}</p>}
      {withdrawal && (
        <p>
          {withdrawal.mergedInto === undefined ? reviews.withdraws : words.mergedInto}{' '}
          {withdrawal.reason !== undefined && words.reason({ reason: withdrawal.reason })}
        </p>
      )}
      {changes.length > 0 && <ChangeList changes={changes} />}
    </div>
  );
}

interface ChangeFieldsProps {
  readonly proposal: ProposalResponse;
  readonly fields: Readonly<Record<string, string | string[]>>;
  readonly onChanged: () => void;
}

/** One field of the proposed record with another value, as in its form; a list has one a line. */
function ChangeFields({ proposal, fields, onChanged }: ChangeFieldsProps) {
  const { reviews } = useDeskTeamMessages();
  const { cancel } = useDeskMessages();
  const nameOf = useFieldNames();
  const [header, setHeader] = useState<string>();
  const [text, setText] = useState('');
  const id = useId();
  const change = useMutation({
    mutationFn: (given: Readonly<Record<string, string | string[]>>) => changeProposal(proposal, given),
    networkMode: 'always',
    onSuccess() {
      setHeader(undefined);
      onChanged();
    },
  });
  const choose = (next: string) => {
    const value = fields[next] ?? '';
    setHeader(next);
    setText(typeof value === 'string' ? value : value.join('\n'));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (header === undefined || change.isPending) return;
    const isList = typeof fields[header] !== 'string';
    change.mutate({ [header]: isList ? text.split('\n').filter((line) => line.trim() !== '') : text });
  };
  const isOutdated = proposal.records.some((record) => record.isOutdated);
  return (
    <details>
      <summary>{reviews.change}</summary>
      <form className={records.narrow} onSubmit={submit}>
        {isOutdated && (
          <p>
            <button type="button" className={desk.plain} onClick={() => change.mutate({})}>
              {reviews.bringUpToDate}
            </button>
          </p>
        )}
        <div>
          <label htmlFor={`${id}field`}>{reviews.field}</label>
          <Select
            id={`${id}field`}
            className={desk.field}
            value={header ?? ''}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">{reviews.chooseField}</option>
            {Object.keys(fields).map((each) => (
              <option key={each} value={each}>
                {nameOf(each)}
              </option>
            ))}
          </Select>
        </div>
        {header !== undefined && header !== '' && (
          <>
            <div>
              <label htmlFor={`${id}value`}>{nameOf(header)}</label>
              <textarea
                id={`${id}value`}
                className={`${desk.field} ${records.area}`}
                rows={3}
                dir="auto"
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            </div>
            <p className={desk.row}>
              <button type="submit" className={desk.primary} aria-disabled={change.isPending}>
                {reviews.saveChange}
              </button>
              <button type="button" className={desk.plain} onClick={() => setHeader(undefined)}>
                {cancel}
              </button>
            </p>
          </>
        )}
        {change.error && <DeskFailure error={change.error} title={reviews.notDone} />}
      </form>
    </details>
  );
}
