import type { RecordResponse } from '../../domain/responses.ts';
import { RELATION_TYPES } from '../../domain/vocabularies/relation-types.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { useLanguage, useRecordMessages } from '../language/messages.ts';
import { labelOf } from '../language/terms.ts';
import styles from './record.module.css';

/** What the record is to others, and they to it. */
export function ConnectedRecords({ related }: { readonly related: RecordResponse['related'] }) {
  const language = useLanguage();
  const words = useRecordMessages();
  const links = useSiteLinks();
  if (related.length === 0) return null;
  return (
    <section>
      <h2>{words.related}</h2>
      <dl className={styles.related}>
        {related.map(({ id, title, city, as, isFrom }) => (
          <div key={`${as} ${id} ${isFrom}`}>
            <dt>{isFrom ? words.back[as] : labelOf(RELATION_TYPES, as, language)}</dt>
            <dd>
              <InSiteLink href={links.toRecord(id)}>
                <bdi>{title}</bdi>
              </InSiteLink>{' '}
              <bdi className={styles.quiet}>{city}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
