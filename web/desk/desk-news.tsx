import { InSiteLink } from '../address/in-site-link.tsx';
import { useDeskMessages } from '../language/messages.ts';
import { useDeskHref } from './desk-links.ts';
import desk from './desk.module.css';
import { isTroubled } from './sources/is-troubled.ts';
import { useSources } from './sources/use-sources.ts';

/** What everybody at the desk should know, on every page: tables that could not be taken in. It is asked for with each page. */
export function DeskNews() {
  const { trouble } = useDeskMessages();
  const href = useDeskHref();
  const { data } = useSources();
  const troubled = data?.sources.filter(isTroubled) ?? [];
  const [first] = troubled;
  if (!first) return null;
  return (
    <p className={desk.news}>
      <InSiteLink href={href('sources')}>{trouble({ count: troubled.length, name: first.name })}</InSiteLink>
    </p>
  );
}
