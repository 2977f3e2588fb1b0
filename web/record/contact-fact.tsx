import type { LibraryRecord } from '../../domain/record.ts';
import { ContactLines } from '../ask/contact-lines.tsx';
import { useRecordMessages } from '../language/messages.ts';
import { Fact } from './fact.tsx';

/** Whom to ask: an office and its public address. */
export function ContactFact({ contact }: { readonly contact: LibraryRecord['contact'] }) {
  const record = useRecordMessages();
  if (!contact) return null;
  return (
    <Fact name={record.contact}>
      <ContactLines contact={contact} />
    </Fact>
  );
}
