import type { LibraryRecord } from '../../domain/record.ts';
import { OutsideLink } from '../ui/outside-link.tsx';
import { isMailAddress, mailtoAddress } from './mail-address.ts';

/** An office, its role, its public page and its address, each where it is known. */
export function ContactLines({ contact }: { readonly contact: NonNullable<LibraryRecord['contact']> }) {
  return (
    <>
      {contact.organisation && (
        <p>
          <bdi>{contact.organisation}</bdi>
        </p>
      )}
      {contact.role && (
        <p>
          <bdi>{contact.role}</bdi>
        </p>
      )}
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
    </>
  );
}

function Address({ address }: { readonly address: string }) {
  if (isMailAddress(address)) return <a href={mailtoAddress(address)}>{address}</a>;
  if (/^https?:\/\/\S+$/.test(address)) return <OutsideLink href={address} />;
  return address;
}
