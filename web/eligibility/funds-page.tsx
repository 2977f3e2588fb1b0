import { useQuery } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import type { FundForCityAnswer, FundsForResponse } from '../../domain/eligibility/responses.ts';
import { fundGroup, type FundGroup } from '../../domain/eligibility/fund-group.ts';
import { WINDOW_STATES } from '../../domain/eligibility/fund-window.ts';
import { askedIn, askedText, type Asked } from '../address/asked.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { getJson } from '../api/get-json.ts';
import { useMessages, usePageMessages } from '../language/messages.ts';
import { Failure } from '../ui/failure.tsx';
import { useFocusAtFirst } from '../ui/use-focus-at-first.ts';
import { PageHead } from '../ui/page-head.tsx';
import { useTitle } from '../ui/use-title.ts';
import { CityForm } from './city-form.tsx';
import { FundCard } from './fund-card.tsx';
import { TopicSelect } from './topic-select.tsx';
import styles from './eligibility.module.css';

/** Cities of three continents, as the gazetteer knows them. */
const EXAMPLES = [
  { id: 'dakar-sn', name: 'Dakar' },
  { id: 'medellin-co', name: 'Medellín' },
  { id: 'surat-in', name: 'Surat' },
] as const;

/** Who pays: choose a city, and read of each fund whether it may ask, and why. */
export function FundsPage() {
  const { page } = useMessages();
  const { eligibility, failed } = usePageMessages();
  const { money: words } = eligibility;
  const links = useSiteLinks();
  const asked = askedIn(useSearch());
  const text = askedText(asked);
  const isAsked = asked.city !== undefined || asked.record !== undefined;
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['funds for', text],
    queryFn: ({ signal }) => getJson<FundsForResponse>(`/api/funds/for?${text}`, signal),
    enabled: isAsked,
    placeholderData: (before) => (before && isAbout(before, asked) ? before : undefined),
  });
  const groups = grouped(data ? about(asked.topic, data.offers) : []);
  const title = data ? words.of({ city: data.city.name }) : words.title;
  useTitle(title);
  const main = useFocusAtFirst();

  return (
    <main id="main" tabIndex={-1} ref={main} className={styles.page}>
      <PageHead title={title} lead={!isAsked && <p>{words.lead}</p>} />
      <CityForm
        key={askedText({ ...asked, topic: undefined })}
        hrefOf={(other) => links.toFunds(other)}
        asked={{ ...asked, city: asked.city ?? data?.city.id }}
        cityName={data?.city.name}
      >
        {data && <TopicSelect offers={data.offers} chosen={asked.topic} />}
      </CityForm>
      {!isAsked && <BeforeCity />}
      {isFetching && !data && <p>{page.loading}</p>}
      {error && !data && (
        <Failure error={error} title={failed} onRetry={() => void refetch()} isRetrying={isFetching} />
      )}
      {data && (
        <>
          {data.record && (
            <p>
              {words.forRecord}{' '}
              <InSiteLink href={links.toRecord(data.record.id)}>
                <bdi>{data.record.title}</bdi>
              </InSiteLink>
            </p>
          )}
          {asked.topic !== undefined && (
            <p>
              <InSiteLink href={links.toFunds({ ...asked, topic: undefined })}>{words.everyTopic}</InSiteLink>
            </p>
          )}
          <p>{words.ask}</p>
          <p>
            <a href={`/api/funds/for.ics?${text}`}>{words.calendar}</a> ·{' '}
            <a href={`/api/funds/for.atom?${text}`}>{words.feed}</a>
          </p>
          <FundList title={words.yes({ count: groups.yes.length })} offers={groups.yes} />
          <FundList title={words.unknown({ count: groups.unknown.length })} offers={groups.unknown} />
          <FundList title={words.closedNow({ count: groups.again.length })} offers={groups.again} />
          <FoldedFunds title={words.closed({ count: groups.over.length })} offers={groups.over} />
          <FoldedFunds title={words.no({ count: groups.no.length })} offers={groups.no} />
        </>
      )}
    </main>
  );
}

/** Whether an answer is about the same city, so that it stays until the next is there. */
function isAbout({ city, record }: FundsForResponse, asked: Asked): boolean {
  return record?.id === asked.record && (asked.city === undefined || asked.city === city.id);
}

/** What one gets by choosing a city, and some to begin with. */
function BeforeCity() {
  const { money: words } = usePageMessages().eligibility;
  const { start } = useMessages();
  const links = useSiteLinks();
  return (
    <>
      <p className={styles.examples}>
        {start.examples}{' '}
        {EXAMPLES.map(({ id, name }) => (
          <InSiteLink key={id} href={links.toFunds({ city: id })}>
            {words.of({ city: name })}
          </InSiteLink>
        ))}
      </p>
      <section>
        <h2>{words.getsTitle}</h2>
        <ul className={styles.gets}>
          <li>{words.getsRules}</li>
          <li>{words.getsCalls}</li>
          <li>{words.getsCalendar}</li>
        </ul>
      </section>
    </>
  );
}

/** Those about a topic, where one was chosen. */
function about(topic: string | undefined, offers: readonly FundForCityAnswer[]) {
  return topic === undefined ? offers : offers.filter(({ topics }) => topics.some((id) => id === topic));
}

/** Those about the same come first, then those that can be asked soonest. */
function grouped(given: readonly FundForCityAnswer[]): Record<FundGroup, FundForCityAnswer[]> {
  const fit = ({ shared, fitsStage }: FundForCityAnswer) => shared.topics.length + (fitsStage ? 0.5 : 0);
  const soon = ({ window }: FundForCityAnswer) => WINDOW_STATES.indexOf(window);
  const offers = given.toSorted((a, b) => fit(b) - fit(a) || soon(a) - soon(b));
  const of = (group: FundGroup) => offers.filter((offer) => fundGroup(offer) === group);
  return { yes: of('yes'), unknown: of('unknown'), again: of('again'), over: of('over'), no: of('no') };
}

function FoldedFunds({
  title,
  offers,
}: {
  readonly title: string;
  readonly offers: readonly FundForCityAnswer[];
}) {
  if (offers.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <FundList offers={offers} />
    </details>
  );
}

function FundList(props: { readonly title?: string; readonly offers: readonly FundForCityAnswer[] }) {
  if (props.offers.length === 0 && props.title !== undefined) return null;
  return (
    <section>
      {props.title !== undefined && <h2>{props.title}</h2>}
      <ul className={styles.list}>
        {props.offers.map((offer) => (
          <li key={offer.id}>
            <FundCard offer={offer} />
          </li>
        ))}
      </ul>
    </section>
  );
}
