import { useQuery } from '@tanstack/react-query';
import { kindOf } from '../../domain/kinds/kind-of.ts';
import type { PeersResponse } from '../../domain/eligibility/responses.ts';
import type { RecordResponse } from '../../domain/responses.ts';
import { getJson } from '../api/get-json.ts';
import { usePageMessages } from '../language/messages.ts';
import { OutsideLink } from '../ui/outside-link.tsx';
import { ContactLines } from './contact-lines.tsx';
import { LetterForm } from './letter-form.tsx';
import { PeerList } from './peer-list.tsx';
import styles from './ask.module.css';

/** Where the page says whom to ask. */
export const ASK = 'ask';

/** Whom to ask about what a city did: who is responsible, cities like it that did the same, and a letter to any of them. */
export function AskAboutRecord({ record }: { readonly record: RecordResponse }) {
  const { ask } = usePageMessages();
  const { id, city, contact } = record;
  const isCase = kindOf(record.kind).belongsTo === 'city' && city !== undefined;
  const { data } = useQuery({
    queryKey: ['peers', id],
    queryFn: ({ signal }) => getJson<PeersResponse>(`/api/records/${encodeURIComponent(id)}/peers`, signal),
    enabled: isCase,
  });
  if (!isCase) return null;
  const peers = data?.peers ?? [];
  return (
    <section className={styles.ask}>
      <h2 id={ASK} tabIndex={-1}>
        {ask.title}
      </h2>
      {contact ? <ContactLines contact={contact} /> : <p className={styles.quiet}>{ask.nobody}</p>}
      {!contact?.page && record.links.landing && (
        <p>
          <OutsideLink href={record.links.landing} />
        </p>
      )}
      {peers.length > 0 && (
        <>
          <h3>{ask.peers({ city: city.name })}</h3>
          <PeerList peers={peers} />
        </>
      )}
      <LetterForm addressees={[{ id, title: record.title, city, ...(contact && { contact }) }, ...peers]} />
    </section>
  );
}
