import type { CityResponse } from '../../domain/responses.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { usePageMessages } from '../language/messages.ts';
import styles from './city-offers.module.css';

/** The guides that the records of a city followed. Nothing where none says so. */
export function CityGuides({ answer: { guides } }: { readonly answer: CityResponse }) {
  const { city: words } = usePageMessages();
  const links = useSiteLinks();
  if (guides.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{words.guides}</h2>
      <ul>
        {guides.map(({ id, title }) => (
          <li key={id}>
            <InSiteLink href={links.toRecord(id)}>
              <bdi>{title}</bdi>
            </InSiteLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
