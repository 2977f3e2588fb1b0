import { useQuery } from '@tanstack/react-query';
import type { City } from '../../domain/city.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import { EMPTY_QUERY, setTerms } from '../../domain/query.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { getResults } from '../api/requests.ts';
import { useLanguage, usePageMessages } from '../language/messages.ts';
import type { Addressee } from './addressee.ts';
import { ContactLines } from './contact-lines.tsx';
import { LetterForm } from './letter-form.tsx';
import styles from './ask.module.css';

const MOST = 6; // records that name somebody, or have a page
const LOOKED_AT = 20; // the best documented ones

/** Whom to ask in a city: the office that each of its best documented records names, or the page of what it did. */
export function AskCity({ city }: { readonly city: City }) {
  const { ask } = usePageMessages();
  const lang = useLanguage();
  const links = useSiteLinks();
  const query = setTerms(EMPTY_QUERY, 'city', [city.id]);
  const { data } = useQuery({
    queryKey: ['whom to ask in', city.id, lang],
    queryFn: ({ signal }) =>
      getResults({ ...query, sort: 'recommended', size: LOOKED_AT, facets: [], lang }, signal),
  });
  const found = (data?.hits ?? []).flatMap(addresseeOf).sort((a, b) => canAnswer(b) - canAnswer(a));
  if (found.length === 0) return null;
  const shown = found.slice(0, MOST).map((one) => ({ ...one, city }));
  return (
    <section className={styles.ask}>
      <h2>{ask.inCity({ city: city.name })}</h2>
      <ul className={styles.peers}>
        {shown.map(({ id, title, contact }) => (
          <li key={id}>
            <p>
              <InSiteLink href={links.toRecord(id)}>
                <bdi>{title}</bdi>
              </InSiteLink>
            </p>
            {contact && <ContactLines contact={contact} />}
          </li>
        ))}
      </ul>
      <LetterForm addressees={shown} />
    </section>
  );
}

type Found = Pick<SearchResponse['hits'][number], 'id' | 'title' | 'contact'> & {
  readonly links?: LibraryRecord['links'];
};

/** Somebody to ask: an office with its page, for which the page of what it did may have to do. */
function addresseeOf(hit: Found) {
  const { id, title, contact } = hit;
  const page = contact?.page ?? hit.links?.landing;
  if (!contact && page === undefined) return [];
  return [{ id, title, contact: { ...contact, ...(page !== undefined && { page }) } }];
}

function canAnswer({ contact }: Pick<Addressee, 'contact'>): number {
  return (contact?.organisation ? 1 : 0) + (contact?.address ? 1 : 0);
}
