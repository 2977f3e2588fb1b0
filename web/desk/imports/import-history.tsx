import { useId } from 'react';
import type { ImportsResponse } from '../../../domain/desk.ts';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useDeskMessages, useLanguage } from '../../language/messages.ts';
import { useDeskHref } from '../desk-links.ts';
import desk from '../desk.module.css';
import { askedParameters, isNarrowed, type AskedImports } from './asked-imports.ts';
import styles from './history.module.css';
import { HistoryEntry } from './history-entry.tsx';
import { ImportFilters } from './import-filters.tsx';
import { importName } from './import-name.ts';

interface ImportHistoryProps {
  readonly answer: ImportsResponse;
  readonly asked: AskedImports;
}

/** Who imported what, when, and what became of it. */
export function ImportHistory({ answer, asked }: ImportHistoryProps) {
  const words = useDeskMessages();
  const { history } = words;
  const language = useLanguage();
  const href = useDeskHref();
  const { imports, people, page, hasNext } = answer;
  const turnTo = (next: number) => href('imports', askedParameters({ ...asked, page: next }));
  const id = useId();
  return (
    <section aria-labelledby={id} className={desk.section}>
      <h2 id={id}>{history.title}</h2>
      {(imports.length > 0 || isNarrowed(asked)) && <ImportFilters asked={asked} people={people} />}
      {imports.length === 0 ? (
        <p className={desk.lead}>{isNarrowed(asked) ? history.filter.none : history.none}</p>
      ) : (
        <ol className={styles.list}>
          {imports.map((each) => (
            <li key={each.id}>
              <HistoryEntry summary={each} name={importName(each, words, language, imports)} />
            </li>
          ))}
        </ol>
      )}
      {(page > 1 || hasNext) && (
        <nav aria-label={history.title} className={desk.row}>
          {page > 1 && <InSiteLink href={turnTo(page - 1)}>‹ {history.newer}</InSiteLink>}
          <span>{history.page({ page })}</span>
          {hasNext && <InSiteLink href={turnTo(page + 1)}>{history.older} ›</InSiteLink>}
        </nav>
      )}
    </section>
  );
}
