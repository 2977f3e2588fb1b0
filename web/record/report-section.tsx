import { useId, useState } from 'react';
import type { RecordResponse } from '../../domain/responses.ts';
import { useRecordMessages } from '../language/messages.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import styles from './around.module.css';

/** A report to copy, with everything in it that finds the record again. The site itself sends nothing. */
export function ReportSection({ record }: { readonly record: RecordResponse }) {
  const { report } = useRecordMessages();
  const [wrong, setWrong] = useState('');
  const id = useId();
  const { source } = record;
  const text = () =>
    `${report.text({ title: record.title, id: record.id, url: location.href.split('#')[0] ?? '' })}${wrong}\n`;
  return (
    <section>
      <details>
        <summary>
          <h2>{report.title}</h2>
        </summary>
        <div className={styles.report}>
          <p className={styles.quiet}>
            {report.hint} {source?.url && <OutsideLink href={source.url}>{source.name}</OutsideLink>}
          </p>
          <label htmlFor={id}>{report.wrong}</label>
          <textarea id={id} value={wrong} onChange={(event) => setWrong(event.target.value)} />
          <CopyButton text={text}>{report.copy}</CopyButton>
        </div>
      </details>
    </section>
  );
}
