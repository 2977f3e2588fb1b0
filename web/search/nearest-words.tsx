import { useQuery } from '@tanstack/react-query';
import type { Suggestion } from '../../domain/responses.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { useMessages } from '../language/messages.ts';
import { useAddress } from '../address/address-context.ts';
import { Facts } from '../ui/facts.tsx';
import { suggestionsFor, withTerm } from './use-suggestions.ts';

const MOST = 5;

/** Cities, topics, goals and titles that are spelled much like the words that found nothing. */
export function NearestWords() {
  const { query, hrefOf } = useAddress();
  const { empty, facets, applied } = useMessages();
  const links = useSiteLinks();
  const { data } = useQuery(suggestionsFor(query.q, query.lang));
  const nearest = data?.suggestions.slice(0, MOST) ?? [];
  if (nearest.length === 0) return null;

  const nameOf = ({ kind, id }: Suggestion) =>
    kind === 'sdg' ? applied.sdg({ goal: id }) : kind === 'record' ? undefined : facets.names[kind];
  return (
    <>
      <p>{empty.nearest}</p>
      <ul>
        {nearest.map((suggestion) => {
          const { kind, id, label, detail } = suggestion;
          const href = kind === 'record' ? links.toRecord(id) : hrefOf(withTerm(query, kind, id));
          return (
            <li key={`${kind} ${id}`}>
              <InSiteLink href={href} dir="auto">
                {label}
              </InSiteLink>{' '}
              <Facts parts={[detail && <bdi key="detail">{detail}</bdi>, nameOf(suggestion)]} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
