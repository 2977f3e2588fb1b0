import type { RecordResponse } from '../../domain/responses.ts';
import { listText } from '../ui/joined-text.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { termLabel } from '../language/term-label.ts';
import { useLanguage, useRecordMessages } from '../language/messages.ts';
import { Fact } from './fact.tsx';
import { Origin } from './provenance.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import styles from './record.module.css';

/** Themes and topics, with where they come from, and the source's words that no topic covers yet. */
export function ThemesFact({ record }: { readonly record: RecordResponse }) {
  const words = useRecordMessages();
  const language = useLanguage();
  const { themes, topics, themesFrom, topicsFrom, unmappedTopics } = record;
  if (themes.length + topics.length + unmappedTopics.length === 0) return null;
  const isSameOrigin = themesFrom === topicsFrom || themes.length === 0 || topics.length === 0;
  return (
    <Fact name={words.themes}>
      <TermLinks facet="theme" ids={themes} />
      {!isSameOrigin && themesFrom && <Origin from={themesFrom} />}
      <TermLinks facet="topic" ids={topics} />
      {(topicsFrom ?? themesFrom) && <Origin from={(topicsFrom ?? themesFrom)!} />}
      {unmappedTopics.length > 0 && (
        <p className={styles.quiet}>
          {words.unmapped}: {listText(language, unmappedTopics)}
        </p>
      )}
    </Fact>
  );
}

function TermLinks({ facet, ids }: { readonly facet: 'theme' | 'topic'; readonly ids: readonly string[] }) {
  const language = useLanguage();
  const links = useSiteLinks();
  if (ids.length === 0) return null;
  return (
    <ul className={styles.inline}>
      {ids.map((id) => (
        <li key={id}>
          <InSiteLink href={links.toTerm(facet, id)}>{termLabel(language, facet, id)}</InSiteLink>
        </li>
      ))}
    </ul>
  );
}
