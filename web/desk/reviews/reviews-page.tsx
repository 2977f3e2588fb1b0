import { useQuery } from '@tanstack/react-query';
import type { ProposalSummary } from '../../../domain/reviews.ts';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useDeskMessages, useDeskTeamMessages, useLanguage } from '../../language/messages.ts';
import { Facts } from '../../ui/facts.tsx';
import { useFocusAtFirst } from '../../ui/use-focus-at-first.ts';
import { useTitle } from '../../ui/use-title.ts';
import { getProposals } from '../api/review-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import { useDeskHref } from '../desk-links.ts';
import desk from '../desk.module.css';
import { countsText } from '../imports/counts-text.ts';
import { momentText } from '../imports/moment-text.ts';
import records from '../records/records.module.css';
import { proposalName } from './proposal-name.ts';

const isWaiting = ({ state }: ProposalSummary) => state === 'open' || state === 'returned';

/** What waits for somebody to look at it, and what was decided last. */
export function ReviewsPage() {
  const { reviews } = useDeskTeamMessages();
  const { failed } = useDeskMessages();
  useTitle(reviews.title);
  const main = useFocusAtFirst();
  const { data, error, refetch } = useQuery({
    queryKey: ['desk', 'reviews'],
    queryFn: ({ signal }) => getProposals(signal),
    staleTime: 0,
  });
  const waiting = data?.proposals.filter(isWaiting) ?? [];
  const settled = data?.proposals.filter((each) => !isWaiting(each)) ?? [];
  return (
    <main id="main" tabIndex={-1} ref={main} className={desk.page}>
      <h1 className={records.heading}>{reviews.title}</h1>
      <p className={desk.lead}>{reviews.lead}</p>
      {error && !data && <DeskFailure error={error} title={failed} onRetry={() => void refetch()} />}
      {data && (
        <>
          {waiting.length === 0 ? <p>{reviews.none}</p> : <ProposalList proposals={waiting} />}
          {settled.length > 0 && (
            <section className={desk.section}>
              <h2>{reviews.settled}</h2>
              <ProposalList proposals={settled} />
            </section>
          )}
        </>
      )}
    </main>
  );
}

function ProposalList({ proposals }: { readonly proposals: readonly ProposalSummary[] }) {
  const words = useDeskMessages();
  const { reviews } = useDeskTeamMessages();
  const language = useLanguage();
  const href = useDeskHref();
  return (
    <ul className={records.lines}>
      {proposals.map((each) => (
        <li key={each.id} className={records.brief}>
          <p className={records.briefTitle}>
            <InSiteLink href={href(`reviews/${each.id}`)}>
              <bdi>{proposalName(each, words, language)}</bdi>
            </InSiteLink>
          </p>
          <p className={records.facts}>
            <Facts
              parts={[
                words.review.states[each.state],
                reviews.by({ name: each.by, when: momentText(language, each.at) }),
                each.counts && countsText(each.counts, words),
                each.decidedBy !== undefined &&
                  each.decidedAt !== undefined &&
                  reviews.decided({ name: each.decidedBy, when: momentText(language, each.decidedAt) }),
              ]}
            />
          </p>
        </li>
      ))}
    </ul>
  );
}
