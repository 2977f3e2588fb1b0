import { useQuery } from '@tanstack/react-query';
import type { CiteResponse, RecordResponse } from '../../domain/responses.ts';
import { getCitation } from '../api/requests.ts';
import { saveFile } from '../charts/save-file.ts';
import { useLanguage, useMessages, usePageMessages, useRecordMessages } from '../language/messages.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import styles from './around.module.css';

/** The record as a reference: to read, to copy, to save. */
export function CiteSection({ record }: { readonly record: RecordResponse }) {
  const { cite } = useRecordMessages();
  const { page } = useMessages();
  const { failed } = usePageMessages();
  const language = useLanguage();
  const { data, error } = useQuery({
    queryKey: ['cite', record.id, language],
    queryFn: ({ signal }) => getCitation(record.id, language, signal),
  });
  return (
    <section>
      <h2 id="cite" tabIndex={-1}>
        {cite.title}
      </h2>
      {data ? (
        <Citation id={record.id} citation={data} />
      ) : (
        <p className={styles.quiet}>{error ? failed : page.loading}</p>
      )}
    </section>
  );
}

function Citation({ id, citation }: { readonly id: string; readonly citation: CiteResponse }) {
  const { cite } = useRecordMessages();
  const csl = () => `${JSON.stringify([citation.csl], null, 2)}\n`;
  const files = [
    [cite.ris, 'ris', 'application/x-research-info-systems', () => citation.ris],
    [cite.bibtex, 'bib', 'application/x-bibtex', () => citation.bibtex],
    [cite.csl, 'csl.json', 'application/vnd.citationstyles.csl+json', csl],
  ] as const;
  return (
    <>
      <p className={styles.quiet}>{cite.text}</p>
      <p className={styles.citation} dir="auto">
        {citation.text}
      </p>
      <div className={styles.tools}>
        <CopyButton text={() => citation.text}>{cite.copyText}</CopyButton>
        <CopyButton text={() => citation.ris}>{cite.copyRis}</CopyButton>
        <CopyButton text={() => citation.bibtex}>{cite.copyBibtex}</CopyButton>
      </div>
      <ul className={styles.files}>
        {files.map(([name, extension, type, content]) => (
          <li key={extension}>
            <button type="button" onClick={() => saveFile(`${id}.${extension}`, type, content())}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
