import type { ReactNode } from 'react';
import type { RowHit } from '../../domain/responses.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { countryName } from '../../languages/names.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import { Facts } from './facts.tsx';
import { coverageText } from './place-text.ts';

interface PlaceMetaProps {
  readonly record: Pick<RowHit, 'city' | 'coverage'>;
  /** What follows the place. */
  readonly parts: readonly ReactNode[];
  /** Instead of following the link to the city. */
  readonly onFollow?: (href: string) => void;
}

/** The first line of a record: its city as a link with the country, or what it covers; then the rest. */
export function PlaceMeta({ record: { city, coverage }, parts, onFollow }: PlaceMetaProps) {
  const language = useLanguage();
  const { lists } = useMessages();
  const links = useSiteLinks();
  const cover = coverage && coverageText(coverage, language);
  if (!city) return <Facts parts={[cover, ...parts]} />;
  const href = links.toCity(city.id);
  return (
    <>
      <InSiteLink href={href} {...(onFollow && { onFollow: () => onFollow(href) })}>
        <bdi>{city.name}</bdi>
      </InSiteLink>
      {lists.comma}
      <Facts parts={[countryName(language, city.country), ...parts]} />
    </>
  );
}
