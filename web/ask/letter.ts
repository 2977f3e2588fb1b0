import { isMailAddress, mailtoAddress } from './mail-address.ts';
import type { Addressee } from './addressee.ts';

export const MAX_QUESTION_LENGTH = 800; // with it a link to a mail program stays below the 2,000 characters that all of them take

interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** A link that opens the letter in the mail program of the reader, to the address of the office where it has one. */
export function mailHref({ contact }: Addressee, { subject, body }: Letter): string {
  const to = contact?.address !== undefined && isMailAddress(contact.address) ? contact.address : '';
  const fields = { subject, body: body.replaceAll('\n', '\r\n') }; // RFC 6068
  const query = Object.entries(fields).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return `${mailtoAddress(to)}?${query.join('&')}`;
}
