import type { ReactNode } from 'react';
import type { RowHit } from '../../domain/responses.ts';
import { KINDS } from '../../domain/kinds/index.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { labelOf } from '../language/terms.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import { useTextLanguage } from '../language/text-language.ts';
import { Facts } from './facts.tsx';
import { periodText } from './period-text.ts';
import { placeText } from './place-text.ts';
import styles from './record-line.module.css';

interface RecordLineProps {
  readonly record: Omit<RowHit, 'matched'>;
  /** Leaves out the city where everything is of one city. */
  readonly isInItsCity?: boolean;
  /** Said below, such as why it is here. */
  readonly children?: ReactNode;
}

/** A record in a list of few: its title as a link, what kind, where and when. */
export function RecordLine({ record, isInItsCity = false, children }: RecordLineProps) {
  const language = useLanguage();
  const messages = useMessages();
  const links = useSiteLinks();
  const textLanguage = useTextLanguage();
  const meta = [
    isInItsCity ? '' : placeText(record, language),
    labelOf(KINDS, record.kind, language),
    periodText(record, language, messages),
  ];
  return (
    <div className={styles.line}>
      <InSiteLink href={links.toRecord(record.id)} dir="auto" lang={textLanguage(record, 'title')}>
        {record.title}
      </InSiteLink>
      <p className={styles.meta}>
        <Facts parts={meta} />
      </p>
      {children && <p className={styles.meta}>{children}</p>}
    </div>
  );
}
