import { quote, splitQuoted, unquote } from './lists.ts';
import type { RowNotes } from './notes.ts';
import { isWebAddress } from './web-address.ts';

const ADDRESS_START = /https?:\/\/|www\./gi;
const LONGEST_ADDRESS = 2_000; // characters; browsers and servers take no longer ones

/** A web address; only `http` and `https` are accepted, and `www.` gets its scheme. */
export function readLink(text: string, notes: RowNotes): string | undefined {
  const isBare = text.length <= LONGEST_ADDRESS && /^www\.[^\s]+\.[^\s]+$/i.test(text);
  const address = isBare ? `https://${text}` : text;
  if (text.length <= LONGEST_ADDRESS && !/\s/.test(address) && isWebAddress(address)) {
    if (isBare) notes.add('text-cleaned', { value: text, message: 'https:// added.' });
    return address;
  }
  const message = 'Not a web address that begins with http:// or https://.';
  notes.add('invalid-value', { value: text, message });
  return undefined;
}

const ANOTHER = /[;,|]\s*(?:https?:\/\/|www\.)/i;

/** The same for a cell of one address: two of them are reported, and none is taken. */
export function readOnlyLink(text: string, notes: RowNotes): string | undefined {
  if (!ANOTHER.test(text)) return readLink(text, notes);
  notes.add('invalid-value', { value: text, message: 'Several web addresses. Put the others into also_at.' });
  return undefined;
}

/** The web addresses of a list cell, each once. */
export function readLinks(text: string, notes: RowNotes): string[] {
  const values = text.includes('"') ? splitQuoted(text, /[;\n]/) : splitAddresses(text);
  const found = values
    .filter((value) => value !== '')
    .map((value) => readLink(unquote(value) ?? value, notes));
  return [...new Set(found.filter((link) => link !== undefined))];
}

/** The cell that `readLinks` reads as these addresses. */
export function writeLinks(links: readonly string[]): string {
  return links.map((link) => (/[;|,"]/.test(link) ? quote(link) : link)).join('; ');
}

/** Split only where the next address follows: addresses may hold `;` and `|` themselves. */
function splitAddresses(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(ADDRESS_START)) {
    let end = index;
    while (end > from && /\s/.test(text[end - 1] ?? '')) end -= 1;
    const hasSign = end > from && /[;|]/.test(text[end - 1] ?? '');
    if (end === index && !hasSign) continue;
    parts.push(text.slice(from, hasSign || text[end - 1] === ',' ? end - 1 : end).trim());
    from = index;
  }
  return [...parts, text.slice(from).trim()];
}
