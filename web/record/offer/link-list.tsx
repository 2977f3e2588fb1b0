import type { RecordResponse } from '../../../domain/responses.ts';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useSiteLinks } from '../../address/use-site-links.ts';
import { useTextLanguage } from '../../language/text-language.ts';
import styles from './offer.module.css';

/** Records by their titles as links, with their cities. */
export function LinkList({ records }: { readonly records: RecordResponse['related'] }) {
  const links = useSiteLinks();
  const textLanguage = useTextLanguage();
  return (
    <ul className={styles.links}>
      {records.map(({ id, title, city, ...record }) => (
        <li key={id}>
          <InSiteLink href={links.toRecord(id)}>
            <bdi lang={textLanguage(record, 'title')}>{title}</bdi>
          </InSiteLink>{' '}
          {city !== undefined && <bdi className={styles.quiet}>{city}</bdi>}
        </li>
      ))}
    </ul>
  );
}
