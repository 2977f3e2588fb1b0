import type { ImportSummary } from '../../../domain/desk.ts';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useDeskMessages, useLanguage } from '../../language/messages.ts';
import { Facts } from '../../ui/facts.tsx';
import { ServerText } from '../../ui/server-text.tsx';
import { useDeskHref } from '../desk-links.ts';
import { countsText } from './counts-text.ts';
import styles from './history.module.css';
import { momentText } from './moment-text.ts';

interface HistoryEntryProps {
  readonly summary: ImportSummary;
  readonly name: string;
}

/** One import in a list: what, who, when, and what became of it. */
export function HistoryEntry({ summary, name }: HistoryEntryProps) {
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
