import type { ImportSummary } from '../../../domain/desk.ts';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useDeskMessages } from '../../language/messages.ts';
import { useDeskHref } from '../desk-links.ts';
import desk from '../desk.module.css';

/** How far the review of an import is, with the way to it. */
export function ReviewNote({
  review: { id, state },
}: {
  readonly review: NonNullable<ImportSummary['review']>;
}) {
  const { review } = useDeskMessages();
  const href = useDeskHref();
  return (
    <p className={desk.note}>
      {review.states[state]} <InSiteLink href={href(`reviews/${id}`)}>{review.open}</InSiteLink>
    </p>
  );
}
