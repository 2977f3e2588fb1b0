import { quote, splitQuoted, unquote } from './lists.ts';
import type { RowNotes } from './notes.ts';
import { isWebAddress } from './web-address.ts';

/** A separator only where the next address follows: addresses may hold `;` and `|` themselves. */
const NEXT_ADDRESS = /[;|,]? +(?=https?:\/\/|www\.)|[;|\n] *(?=https?:\/\/|www\.)/i;

/** A web address; only `http` and `https` are accepted, and `www.` gets its scheme. */
export function readLink(text: string, notes: RowNotes): string | undefined {
  const isBare = /^www\.[^\s]+\.[^\s]+$/i.test(text);
  const address = isBare ? `https://${text}` : text;
  if (!/\s/.test(address) && isWebAddress(address)) {
    if (isBare) notes.add('text-cleaned', { value: text, message: 'https:// added.' });
    return address;
  }
  const message = 'Not a web address that begins with http:// or https://.';
  notes.add('invalid-value', { value: text, message });
  return undefined;
}

/** The web addresses of a list cell, each once. */
export function readLinks(text: string, notes: RowNotes): string[] {
  const values = text.includes('"') ? splitQuoted(text, /[;\n]/) : text.split(NEXT_ADDRESS);
  const found = values
    .filter((value) => value !== '')
    .map((value) => readLink(unquote(value) ?? value, notes));
  return [...new Set(found.filter((link) => link !== undefined))];
}

/** The cell that `readLinks` reads as these addresses. */
export function writeLinks(links: readonly string[]): string {
  return links.map((link) => (/[;|,"]/.test(link) ? quote(link) : link)).join('; ');
}
