import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ProposalResponse } from '../../../domain/reviews.ts';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useDeskMessages, useDeskTeamMessages, useLanguage, useMessages } from '../../language/messages.ts';
import { listText } from '../../ui/joined-text.ts';
import { useFocusAtFirst } from '../../ui/use-focus-at-first.ts';
import { useTitle } from '../../ui/use-title.ts';
import { getProposal } from '../api/review-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import { useDeskHref } from '../desk-links.ts';
import desk from '../desk.module.css';
import { countsText } from '../imports/counts-text.ts';
import { momentText } from '../imports/moment-text.ts';
import records from '../records/records.module.css';
import { Comments } from './comments.tsx';
import { DecideSection } from './decide-section.tsx';
import { ProposedRecords } from './proposed-records.tsx';
import { proposalName } from './proposal-name.ts';

const LOOK_AGAIN_MS = 30_000; // somebody else may decide meanwhile

/** One proposal: what it would change, what was said about it, and what somebody does about it. */
export function ProposalPage({ id }: { readonly id: string }) {
  const words = useDeskMessages();
  const { reviews } = useDeskTeamMessages();
  const { page } = useMessages();
  const language = useLanguage();
  const href = useDeskHref();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['desk', 'review', id],
    queryFn: ({ signal }) => getProposal(id, signal),
    staleTime: 0,
    refetchInterval: LOOK_AGAIN_MS,
  });
  const name = data && proposalName(data, words, language);
  useTitle(name ?? reviews.title);
  const main = useFocusAtFirst();
  const refresh = () => void client.invalidateQueries();
  return (
    <main id="main" tabIndex={-1} ref={main} className={desk.page}>
      <p className={desk.crumb}>
        <InSiteLink href={href('reviews')}>‹ {reviews.toList}</InSiteLink>
      </p>
      {!data && !error && <p className={desk.hint}>{page.loading}</p>}
      {error && !data && <DeskFailure error={error} title={words.failed} onRetry={() => void refetch()} />}
      {data && (
        <>
          <h1 className={records.heading}>
            <bdi>{name}</bdi>
          </h1>
          <Head proposal={data} />
          {data.importId !== undefined && (
            <p className={desk.row}>
              <InSiteLink className={desk.plain} href={href(`imports/${data.importId}`, { step: 'preview' })}>
                {reviews.preview}
              </InSiteLink>
              {data.counts && <span>{countsText(data.counts, words)}</span>}
            </p>
          )}
          <ProposedRecords proposal={data} onChanged={refresh} />
          <Comments proposal={data} onChanged={refresh} />
          <DecideSection proposal={data} onDecided={refresh} />
        </>
      )}
    </main>
  );
}

function Head({ proposal }: { readonly proposal: ProposalResponse }) {
  const { review } = useDeskMessages();
  const { reviews } = useDeskTeamMessages();
  const language = useLanguage();
  const href = useDeskHref();
  const { state, by, at, decidedBy, decidedAt, result, alsoHere } = proposal;
  return (
    <>
      <p className={records.facts}>{reviews.by({ name: by, when: momentText(language, at) })}</p>
      <output className={desk.note}>
        {review.states[state]}{' '}
        {decidedBy !== undefined &&
          decidedAt !== undefined &&
          reviews.decided({ name: decidedBy, when: momentText(language, decidedAt) })}{' '}
        {result !== undefined && <InSiteLink href={href(`imports/${result}`)}>{reviews.toImport}</InSiteLink>}
      </output>
      {alsoHere.length > 0 && state === 'open' && (
        <p className={desk.hint}>{reviews.alsoHere({ names: listText(language, alsoHere) })}</p>
      )}
    </>
  );
}
