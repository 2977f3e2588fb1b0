import { InSiteLink } from '../../address/in-site-link.tsx';
import { useDeskMessages } from '../../language/messages.ts';
import { useDeskHref } from '../desk-links.ts';

/** Says that a change waits for somebody to look at it, with the way there. */
export function ProposedText({ id }: { readonly id: string }) {
  const { review } = useDeskMessages();
  const href = useDeskHref();
  return (
    <>
      {review.sent} <InSiteLink href={href(`reviews/${id}`)}>{review.open}</InSiteLink>
    </>
  );
}
