import type { BriefRecord } from '../../../domain/desk-records.ts';
import { KINDS } from '../../../domain/kinds/index.ts';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useDeskHref } from '../desk-links.ts';
import { countryName, shortDate } from '../../../languages/names.ts';
import { labelOf } from '../../language/terms.ts';
import { useDeskRecordsMessages, useLanguage } from '../../language/messages.ts';
import { Facts } from '../../ui/facts.tsx';
import { commaText } from '../../ui/joined-text.ts';
import styles from './records.module.css';

interface BriefLineProps {
  readonly record: BriefRecord;
  /** In a list in which every record is its own entry. */
  readonly isHeading?: boolean;
}

/** A record in a list of the desk, with the way to its form. */
export function BriefLine({ record, isHeading = false }: BriefLineProps) {
  const { list, states } = useDeskRecordsMessages();
  const language = useLanguage();
  const href = useDeskHref();
  const { id, kind, state, title, city, country, updatedAt } = record;
  const facts = [
    commaText(language, [city, country && countryName(language, country)]),
    labelOf(KINDS, kind, language),
    list.updated({ when: shortDate(language, new Date(updatedAt)) }),
  ];
  const link = (
    <InSiteLink href={href(`records/${id}`)}>
      <bdi>{title}</bdi>
    </InSiteLink>
  );
  return (
    <div className={styles.brief}>
      {isHeading ? <h2>{link}</h2> : <p className={styles.briefTitle}>{link}</p>}
      <p className={styles.facts}>
        {state !== 'published' && <strong className={styles.state}>{states[state]}</strong>}{' '}
        <Facts parts={facts} />
      </p>
    </div>
  );
}
