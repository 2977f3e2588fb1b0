import type { LibraryRecord } from '../../domain/record.ts';
import { useRecordMessages } from '../language/messages.ts';
import { Fact } from './fact.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';

const MAIL_ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

/** Whom to ask: an office and its public address. */
export function ContactFact({ contact }: { readonly contact: LibraryRecord['contact'] }) {
  const record = useRecordMessages();
  if (!contact) return null;
  return (
    <Fact name={record.contact}>
      {contact.organisation && <p>{contact.organisation}</p>}
      {contact.role && <p>{contact.role}</p>}
      {contact.page && (
        <p>
          <OutsideLink href={contact.page} />
        </p>
      )}
      {contact.address && (
        <p>
          <Address address={contact.address} />
        </p>
      )}
    </Fact>
  );
}

function Address({ address }: { readonly address: string }) {
  if (MAIL_ADDRESS.test(address)) return <a href={`mailto:${encodeURI(address)}`}>{address}</a>;
  if (/^https?:\/\/\S+$/.test(address)) return <OutsideLink href={address} />;
  return address;
}
