import { useQuery } from '@tanstack/react-query';
import { EVERY_KIND, kindOf } from '../../../domain/kinds/kind-of.ts';
import { EMPTY_QUERY, setTerms } from '../../../domain/query.ts';
import type { RecordResponse } from '../../../domain/responses.ts';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useSiteLinks } from '../../address/use-site-links.ts';
import { getResults } from '../../api/requests.ts';
import { useLanguage, useRecordMessages } from '../../language/messages.ts';
import { RecordLine } from '../../ui/record-line.tsx';
import { LinkList } from './link-list.tsx';
import styles from './offer.module.css';

const MOST = 3; // guides that nobody says this case followed
const MOST_LOOKED_AT = 40; // guides of which those that share most are shown
const FEWEST_SHARED = 2; // topics; one alone says little
const GUIDES = EVERY_KIND.filter(({ answers }) => answers === 'how').map(({ id }) => id);

/** What somebody needs who wants to do what a city did: the guides that it followed or that are about the same, and who paid. */
export function HowToSection({ record }: { readonly record: RecordResponse }) {
  const { offer: words } = useRecordMessages();
  const links = useSiteLinks();
  const isCase = kindOf(record.kind).belongsTo === 'city';
  const followed = record.related.filter(({ as, isFrom }) => as === 'uses-toolkit' && !isFrom);
  const payers = record.related.filter(({ as, isFrom }) => as === 'funded-by' && !isFrom);
  const similar = useGuidesOn(isCase ? record.topics : []).filter(
    ({ id }) => !followed.some((other) => other.id === id),
  );
  if (!isCase) return record.toolkit ? <FundsFor topic={record.topics[0]} /> : null;
  return (
    <>
      {followed.length + similar.length > 0 && (
        <section>
          <h2>{words.howTo}</h2>
          {followed.length > 0 && (
            <>
              <p className={styles.quiet}>{words.howToHint}</p>
              <LinkList records={followed} />
            </>
          )}
          {similar.length > 0 && (
            <>
              <p className={styles.quiet}>{words.similarGuides}</p>
              <ul>
                {similar.slice(0, MOST).map((guide) => (
                  <li key={guide.id}>
                    <RecordLine record={guide} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      <section>
        <h2>{words.couldPay}</h2>
        {payers.length > 0 && (
          <>
            <p className={styles.quiet}>{words.whoPaid}</p>
            <LinkList records={payers} />
          </>
        )}
        <p>
          <InSiteLink href={links.toFunds({ record: record.id })}>{words.fundsAbout}</InSiteLink>
        </p>
      </section>
    </>
  );
}

/** Funds are asked for by a city, which a guide does not name: the reader chooses it there. */
function FundsFor({ topic }: { readonly topic: string | undefined }) {
  const { offer: words } = useRecordMessages();
  const links = useSiteLinks();
  return (
    <section>
      <h2>{words.couldPay}</h2>
      <p>
        <InSiteLink href={links.toFunds({ topic })}>{words.fundsAbout}</InSiteLink>
      </p>
    </section>
  );
}

/** Guides on at least two of these topics, or on the only one; those that share most of them first. */
function useGuidesOn(topics: readonly string[]) {
  const lang = useLanguage();
  const { data } = useQuery({
    queryKey: ['guides on', topics, lang],
    queryFn: ({ signal }) =>
      getResults(
        {
          ...setTerms(setTerms(EMPTY_QUERY, 'kind', GUIDES), 'topic', topics),
          size: MOST_LOOKED_AT,
          facets: [],
          fields: 'row',
          lang,
        },
        signal,
      ),
    enabled: topics.length > 0,
  });
  const shared = (guide: { readonly topics: readonly string[] }) =>
    guide.topics.filter((topic) => topics.includes(topic)).length;
  const enough = Math.min(FEWEST_SHARED, topics.length);
  const alike = (data?.hits ?? []).filter((guide) => shared(guide) >= enough);
  return alike.sort((a, b) => shared(b) - shared(a));
}
