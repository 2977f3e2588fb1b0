import type { PeersResponse } from '../../domain/eligibility/responses.ts';
import { NETWORKS } from '../../domain/vocabularies/networks.ts';
import { STATUSES } from '../../domain/vocabularies/statuses.ts';
import { countryName } from '../../languages/names.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { labelOf } from '../language/terms.ts';
import { useLanguage, useMessages, usePageMessages } from '../language/messages.ts';
import { Facts } from '../ui/facts.tsx';
import { listText } from '../ui/joined-text.ts';
import { ContactLines } from './contact-lines.tsx';
import styles from './ask.module.css';

type Peer = PeersResponse['peers'][number];

/** Cities that did the like: what they did, why they are like this one, and whom to ask there. */
export function PeerList({ peers }: { readonly peers: readonly Peer[] }) {
  return (
    <ul className={styles.peers}>
      {peers.map((peer) => (
        <li key={peer.id}>
          <PeerEntry peer={peer} />
        </li>
      ))}
    </ul>
  );
}

function PeerEntry({ peer }: { readonly peer: Peer }) {
  const { ask } = usePageMessages();
  const { lists } = useMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  const { city, like, networks, status, years, contact } = peer;
  const reasons = like.map((reason) =>
    reason === 'network'
      ? ask.like.network({
          names: listText(
            language,
            networks.map((id) => labelOf(NETWORKS, id, language)),
          ),
        })
      : ask.like[reason],
  );
  const year = years.start ?? years.adopted;
  return (
    <>
      <p>
        <InSiteLink href={links.toCity(city.id)}>
          <bdi>{city.name}</bdi>
        </InSiteLink>
        {lists.comma}
        {countryName(language, city.country)}
        {': '}
        <InSiteLink href={links.toRecord(peer.id)}>
          <bdi>{peer.title}</bdi>
        </InSiteLink>
      </p>
      <p className={styles.quiet}>
        <Facts
          parts={[
            ...reasons,
            ...(status ? [labelOf(STATUSES, status, language)] : []),
            ...(year ? [year] : []),
          ]}
        />
      </p>
      {contact && <ContactLines contact={contact} />}
    </>
  );
}
