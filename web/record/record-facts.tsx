import type { RecordResponse } from '../../domain/responses.ts';
import { coverageNames } from '../../languages/coverage-names.ts';
import { useLanguage, useRecordMessages } from '../language/messages.ts';
import { labelOf } from '../language/terms.ts';
import { TextFact } from './offer/text-fact.tsx';
import { ToolkitFacts } from './offer/toolkit-facts.tsx';
import { CheckedLinksFact } from './checked-links-fact.tsx';
import { CityFact } from './city-fact.tsx';
import { EvidenceFact } from './evidence-fact.tsx';
import { GoalFacts } from './goal-facts.tsx';
import { LinksFact } from './links-fact.tsx';
import { SourceFacts } from './source-facts.tsx';
import { AwardsFact } from './support-facts.tsx';
import { TermsFact } from './terms-fact.tsx';
import { ThemesFact } from './themes-fact.tsx';
import styles from './record.module.css';

/** Everything about a record that is not its text. A fact that is not known takes no room. */
export function RecordFacts({ record }: { readonly record: RecordResponse }) {
  const words = useRecordMessages();
  const language = useLanguage();
  return (
    <aside className={styles.facts} aria-label={words.facts}>
      <dl>
        {record.city && <CityFact city={record.city} />}
        {record.coverage && (
          <TextFact name={words.offer.coverage} texts={coverageNames(record.coverage, language, labelOf)} />
        )}
        {record.toolkit && <ToolkitFacts toolkit={record.toolkit} />}
        <GoalFacts record={record} />
        <ThemesFact record={record} />
        <TermsFact facet="type" name={words.type} ids={record.documentType ? [record.documentType] : []} />
        <TermsFact facet="scope" name={words.scope} ids={record.scope ? [record.scope] : []} />
        <TermsFact facet="actor" name={words.actors} ids={record.actors} />
        <AwardsFact awards={record.awards} />
        <TermsFact facet="language" name={words.languages} ids={record.languages} />
        <LinksFact record={record} />
        <CheckedLinksFact links={record.checkedLinks} />
        <SourceFacts record={record} />
        <EvidenceFact record={record} />
      </dl>
    </aside>
  );
}
