import type { RowHit } from '../../domain/responses.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';

/** Records by their titles alone. */
export function TitleList(props: {
  readonly records: readonly RowHit[];
  readonly className?: string | undefined;
}) {
  const links = useSiteLinks();
  return (
    <ul className={props.className}>
      {props.records.map(({ id, title }) => (
        <li key={id}>
          <InSiteLink href={links.toRecord(id)}>
            <bdi>{title}</bdi>
          </InSiteLink>
        </li>
      ))}
    </ul>
  );
}
