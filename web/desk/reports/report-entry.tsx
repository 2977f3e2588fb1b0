import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { REPORT_STATES, type ReportState } from '../../../domain/desk-lists.ts';
import type { Report } from '../../../domain/reports.ts';
import { dateText } from '../../../languages/names.ts';
import { useDeskTeamMessages, useLanguage } from '../../language/messages.ts';
import { Facts } from '../../ui/facts.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { deleteReport, handleReport } from '../api/report-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import desk from '../desk.module.css';
import { BriefLine } from '../records/brief-line.tsx';
import records from '../records/records.module.css';
import { useMay } from '../session/use-may.ts';

interface ReportEntryProps {
  readonly report: Report;
  readonly onChanged: () => void;
}

/** One report with the record beside it, and what somebody does about it. */
export function ReportEntry({ report, onChanged }: ReportEntryProps) {
  const { reports } = useDeskTeamMessages();
  const language = useLanguage();
  const [note, setNote] = useState(report.note ?? '');
  const field = useId();
  const options = { networkMode: 'always', onSettled: onChanged } as const;
  const handle = useMutation({
    mutationFn: (state: ReportState) => handleReport(report, state, note.trim()),
    ...options,
  });
  const remove = useMutation({ mutationFn: () => deleteReport(report.id), ...options });
  const { kind, on, state, text, title, place, link, record, isChangedSince, handledBy } = report;
  const error = handle.error ?? remove.error;
  const mayDelete = useMay('editor');
  return (
    <article className={records.narrow}>
      <h2 className={records.briefTitle}>
        <bdi>{kind === 'mistake' ? reports.mistake : reports.suggested({ title: title ?? '' })}</bdi>
      </h2>
      <p className={records.facts}>
        <Facts
          parts={[
            place !== undefined && <bdi key="place">{place}</bdi>,
            <time key="on" dateTime={on}>
              {dateText(language, on)}
            </time>,
            handledBy !== undefined && reports.by({ name: handledBy }),
          ]}
        />
      </p>
      {text !== '' && <p dir="auto">{text}</p>}
      {link !== undefined && (
        <p>
          <OutsideLink href={link}>{link}</OutsideLink>
        </p>
      )}
      {record && (
        <div className={desk.note}>
          <BriefLine record={record} />
          {isChangedSince === true && <p className={desk.hint}>{reports.changedSince}</p>}
        </div>
      )}
      <div>
        <label htmlFor={field}>{reports.note}</label>
        <input
          id={field}
          className={desk.field}
          maxLength={2_000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      {error && <DeskFailure error={error} title={reports.notDone} />}
      <p className={desk.row}>
        {REPORT_STATES.filter((each) => each !== state).map((each) => (
          <button
            key={each}
            type="button"
            className={`${desk.plain} ${desk.small}`}
            aria-disabled={handle.isPending}
            onClick={() => handle.isPending || handle.mutate(each)}
          >
            {reports.mark[each]}
          </button>
        ))}
        {mayDelete && (
          <button
            type="button"
            className={`${desk.danger} ${desk.small}`}
            onClick={() => remove.isPending || remove.mutate()}
          >
            {reports.delete}
          </button>
        )}
      </p>
    </article>
  );
}
