import { useId, useState, type FormEvent } from 'react';
import type { RecordResponse } from '../../domain/responses.ts';
import { useRecordMessages } from '../language/messages.ts';
import { ReportEnd } from '../report/report-end.tsx';
import report from '../report/report.module.css';
import { Trap } from '../report/trap.tsx';
import { useReport } from '../report/use-report.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';

const MAX_TEXT = 4_000; // characters, as the API takes

/** What a reader says is wrong, sent to the people of the library without an account, or copied to be sent elsewhere. */
export function ReportSection({ record }: { readonly record: RecordResponse }) {
  const { report: words } = useRecordMessages();
  const [wrong, setWrong] = useState('');
  const [website, setWebsite] = useState('');
  const { sending, send } = useReport();
  const id = useId();
  const { source } = record;
  const text = () =>
    `${words.text({ title: record.title, id: record.id, url: location.href.split('#')[0] ?? '' })}${wrong}\n`;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send({ kind: 'mistake', recordId: record.id, text: wrong, website });
  };
  return (
    <section>
      <details>
        <summary>
          <h2>{words.title}</h2>
        </summary>
        {sending.state === 'sent' ? (
          <output>{words.sent}</output>
        ) : (
          <form className={report.form} onSubmit={submit}>
            <p className={report.quiet}>
              {words.hint} {words.privacy}{' '}
              {source?.url && <OutsideLink href={source.url}>{source.name}</OutsideLink>}
            </p>
            <label htmlFor={id}>{words.wrong}</label>
            <textarea
              id={id}
              required
              maxLength={MAX_TEXT}
              value={wrong}
              onChange={(event) => setWrong(event.target.value)}
            />
            <Trap value={website} onChange={setWebsite} />
            <ReportEnd sending={sending} />
            <CopyButton text={text}>{words.copy}</CopyButton>
          </form>
        )}
      </details>
    </section>
  );
}
