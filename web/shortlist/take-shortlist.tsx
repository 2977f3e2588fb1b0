import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PublishedRecord } from '../../domain/record.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { chosenHref, getCitation } from '../api/requests.ts';
import { saveFile } from '../charts/save-file.ts';
import { useLanguage, usePageMessages } from '../language/messages.ts';
import buttons from '../ui/buttons.module.css';
import { CopyButton } from '../ui/copy-button.tsx';
import { shortlistCsv } from './shortlist-csv.ts';
import styles from './shortlist.module.css';

interface TakeShortlistProps {
  readonly records: readonly PublishedRecord[];
  readonly isShared: boolean;
}

/** A link to the list and files of it, made in the browser from its records. */
export function TakeShortlist({ records, isShared }: TakeShortlistProps) {
  const { shortlist: words, briefing, failed } = usePageMessages();
  const links = useSiteLinks();
  const language = useLanguage();
  const saveReferences = useReferences(records.map(({ id }) => id));
  const [problem, setProblem] = useState(false);
  const link = () => new URL(links.toShortlist(records.map(({ id }) => id)), location.href).href;

  async function save(format: 'ris' | 'bibtex') {
    setProblem(false);
    try {
      await saveReferences(format);
    } catch {
      setProblem(true); // said below the buttons; the list itself is still there
    }
  }

  return (
    <fieldset className={styles.take}>
      <legend className="for-readers">{words.take}</legend>
      <InSiteLink
        className={buttons.quiet}
        href={links.toBriefing(isShared ? records.map(({ id }) => id) : [])}
      >
        {briefing.open}
      </InSiteLink>
      <CopyButton text={link}>{words.copyLink}</CopyButton>
      {records.length > 0 && (
        <a
          className={buttons.quiet}
          href={chosenHref(
            'xlsx',
            records.map(({ id }) => id),
            language,
          )}
          download
        >
          {words.xlsx}
        </a>
      )}
      <button
        type="button"
        className={buttons.quiet}
        onClick={() => saveFile('metroteca-shortlist.csv', 'text/csv', shortlistCsv(records))}
      >
        {words.csv}
      </button>
      <button type="button" className={buttons.quiet} onClick={() => void save('ris')}>
        {words.ris}
      </button>
      <button type="button" className={buttons.quiet} onClick={() => void save('bibtex')}>
        {words.bibtex}
      </button>
      <p role="alert">{problem && failed}</p>
    </fieldset>
  );
}

/** Asks for the reference of every record and saves them as one file. */
function useReferences(ids: readonly string[]) {
  const client = useQueryClient();
  const language = useLanguage();
  return async (format: 'ris' | 'bibtex') => {
    const references = await Promise.all(
      ids.map((id) =>
        client.fetchQuery({
          queryKey: ['cite', id, language],
          queryFn: ({ signal }) => getCitation(id, language, signal),
        }),
      ),
    );
    const text = references.map((reference) => reference[format].trimEnd()).join('\n\n');
    const [extension, type] =
      format === 'ris' ? ['ris', 'application/x-research-info-systems'] : ['bib', 'application/x-bibtex'];
    saveFile(`metroteca-shortlist.${extension}`, type, `${text}\n`);
  };
}
