import type { RowHit } from '../../domain/responses.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { useTextLanguage } from '../language/text-language.ts';

/** Records by their titles alone. */
export function TitleList(props: {
  readonly records: readonly RowHit[];
  readonly className?: string | undefined;
}) {
  const links = useSiteLinks();
  const textLanguage = useTextLanguage();
  return (
    <ul className={props.className}>
      {props.records.map((record) => (
        <li key={record.id}>
          <InSiteLink href={links.toRecord(record.id)}>
            <bdi lang={textLanguage(record, 'title')}>{record.title}</bdi>
          </InSiteLink>
        </li>
      ))}
    </ul>
  );
}
