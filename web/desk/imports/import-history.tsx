import { useId } from 'react';
import type { ImportsResponse, ImportSummary } from '../../../domain/desk.ts';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useDeskMessages, useLanguage } from '../../language/messages.ts';
import { Facts } from '../../ui/facts.tsx';
import { ServerText } from '../../ui/server-text.tsx';
import { useDeskHref } from '../desk-links.ts';
import desk from '../desk.module.css';
import { countsText } from './counts-text.ts';
import { askedParameters, isNarrowed, type AskedImports } from './asked-imports.ts';
import styles from './history.module.css';
import { ImportFilters } from './import-filters.tsx';
import { importName } from './import-name.ts';
import { momentText } from './moment-text.ts';

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

interface HistoryEntryProps {
  readonly summary: ImportSummary;
  readonly name: string;
}

function HistoryEntry({ summary, name }: HistoryEntryProps) {
  const words = useDeskMessages();
  const { history } = words;
  const language = useLanguage();
  const href = useDeskHref();
  const { id, at, by, state, counts, problem } = summary;
  return (
    <article className={styles.entry}>
      <h3>
        <InSiteLink href={href(`imports/${id}`)}>
          <bdi>{name}</bdi>
        </InSiteLink>
      </h3>
      <p>
        <span className={styles.state} data-state={state}>
          {history.states[state]}
        </span>
      </p>
      <p className={styles.counts}>{counts && countsText(counts, words)}</p>
      <p className={styles.who}>
        <Facts
          parts={[
            by === undefined ? history.commandLine : <bdi key="by">{by}</bdi>,
            <time key="at" dateTime={at}>
              {momentText(language, at)}
            </time>,
          ]}
        />
      </p>
      {problem !== undefined && (
        <p className={styles.problem}>
          <ServerText>{problem}</ServerText>
        </p>
      )}
    </article>
  );
}
