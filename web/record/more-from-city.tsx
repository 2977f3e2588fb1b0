import { useQuery } from '@tanstack/react-query';
import type { City } from '../../domain/city.ts';
import { EMPTY_QUERY, setTerms } from '../../domain/query.ts';
import type { RecordResponse } from '../../domain/responses.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { getResults } from '../api/requests.ts';
import { useLanguage, useRecordMessages } from '../language/messages.ts';
import { RecordLine } from '../ui/record-line.tsx';

const MOST = 5;

/** The newest other cases of the same city; rows of registers where there are none. */
export function MoreFromCity({ record: { id, city } }: { readonly record: RecordResponse }) {
  return city ? <OthersOf city={city} id={id} /> : null;
}

function OthersOf({ id, city }: { readonly id: string; readonly city: City }) {
  const words = useRecordMessages();
  const lang = useLanguage();
  const links = useSiteLinks();
  const { data } = useQuery({
    queryKey: ['more from', city.id, lang],
    queryFn: ({ signal }) =>
      getResults(
        {
          ...setTerms(EMPTY_QUERY, 'city', [city.id]),
          sort: 'newest',
          registers: 'folded',
          size: MOST + 1,
          facets: [],
          fields: 'row',
          lang,
        },
        signal,
      ),
  });
  const others = (data?.hits ?? []).filter((hit) => hit.id !== id).slice(0, MOST);
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{words.more({ city: city.name })}</h2>
      <ul>
        {others.map((hit) => (
          <li key={hit.id}>
            <RecordLine record={hit} isInItsCity />
          </li>
        ))}
      </ul>
      <p>
        <InSiteLink href={links.toCity(city.id)}>{words.profile({ city: city.name })}</InSiteLink>
      </p>
    </section>
  );
}
