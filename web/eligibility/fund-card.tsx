import type { FundForCityAnswer } from '../../domain/eligibility/responses.ts';
import { ACCESS_WAYS } from '../../domain/vocabularies/access-ways.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { isTermId } from '../../domain/vocabularies/term.ts';
import { partialDateText } from '../../languages/names.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { labelOf } from '../language/terms.ts';
import { useLanguage, useMessages, usePageMessages, useRecordMessages } from '../language/messages.ts';
import { useTextLanguage } from '../language/text-language.ts';
import { amountsOf } from '../record/offer/amounts-of.ts';
import { Facts } from '../ui/facts.tsx';
import { listText } from '../ui/joined-text.ts';
import { RuleList } from './rule-list.tsx';
import { VerdictBadge } from './verdict-badge.tsx';
import styles from './fund-card.module.css';

/** A fund for a city in a few lines: its name, the giver, the verdict, when and how much. The rules are folded. */
export function FundCard({ offer }: { readonly offer: FundForCityAnswer }) {
  const { money: words } = usePageMessages().eligibility;
  const { offer: amounts } = useRecordMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  const textLanguage = useTextLanguage();
  const { giver } = offer.fund;
  const [amount] = amountsOf(offer.fund, language, amounts);
  return (
    <article className={styles.card}>
      <h3>
        <InSiteLink href={links.toRecord(offer.id)}>
          <bdi lang={textLanguage({})}>{offer.title}</bdi>
        </InSiteLink>
      </h3>
      {giver !== undefined && giver !== offer.title && (
        <p className={styles.quiet}>
          <bdi>{giver}</bdi>
        </p>
      )}
      <p className={styles.glance}>
        <VerdictBadge verdict={offer.verdict} />{' '}
        <span>
          <Facts parts={[useWindowText(offer), amount]} />
        </span>
      </p>
      <Fit offer={offer} />
      <details>
        <summary>
          <Facts
            parts={[
              words.rules({ count: offer.answers.length }),
              offer.paid.length > 0 && words.elsewhere({ count: casesByCity(offer).size }),
            ]}
          />
        </summary>
        <Way offer={offer} />
        <RuleList answers={offer.answers} />
        <PaidFor offer={offer} />
      </details>
    </article>
  );
}

/** What it shares with what was asked for. */
function Fit({ offer }: { readonly offer: FundForCityAnswer }) {
  const { money: words } = usePageMessages().eligibility;
  const language = useLanguage();
  const topics = offer.shared.topics.filter((id) => isTermId(TOPICS, id));
  if (topics.length === 0 && !offer.fitsStage) return null;
  const shared = listText(
    language,
    topics.map((id) => labelOf(TOPICS, id, language)),
  );
  return (
    <p className={styles.quiet}>
      <Facts parts={[topics.length > 0 && words.shares({ topics: shared }), offer.fitsStage && words.fits]} />
    </p>
  );
}

function Way({ offer }: { readonly offer: FundForCityAnswer }) {
  const { money: words } = usePageMessages().eligibility;
  const language = useLanguage();
  const { access } = offer.fund;
  if (access === undefined || access === 'direct') return null;
  return <p>{words.way({ way: labelOf(ACCESS_WAYS, access, language) })}</p>;
}

/** Cases that it paid for: each city once, and each title in it. */
function PaidFor({ offer }: { readonly offer: FundForCityAnswer }) {
  const { money: words } = usePageMessages().eligibility;
  const { lists } = useMessages();
  const links = useSiteLinks();
  const textLanguage = useTextLanguage();
  return [...casesByCity(offer)].map(([city, cases]) => (
    <p key={city}>
      {city !== '' && words.paid({ city })}{' '}
      {cases.map(({ id, title }, at) => (
        <span key={id}>
          {at > 0 && lists.comma}
          <InSiteLink href={links.toRecord(id)}>
            <bdi lang={textLanguage({})}>{title}</bdi>
          </InSiteLink>
        </span>
      ))}
    </p>
  ));
}

type PaidCase = FundForCityAnswer['paid'][number];

/** A plan and what was built by it often have one title: it is said once. */
function casesByCity({ paid }: FundForCityAnswer): ReadonlyMap<string, readonly PaidCase[]> {
  const byCity = new Map<string, PaidCase[]>();
  for (const one of paid) {
    const there = byCity.get(one.city?.name ?? '') ?? [];
    if (!there.some(({ title }) => title === one.title)) there.push(one);
    byCity.set(one.city?.name ?? '', there);
  }
  return byCity;
}

/** Whether it can be asked, with the day that matters. */
function useWindowText({ window, fund }: FundForCityAnswer): string {
  const { money: words, windows } = usePageMessages().eligibility;
  const language = useLanguage();
  const { closes } = fund.window ?? {};
  if (closes === undefined) return windows[window];
  const day = partialDateText(language, closes);
  const isOver = window === 'closed' || window === 'recurring';
  return `${windows[window]}, ${isOver ? words.last({ day }) : words.until({ day })}`;
}
