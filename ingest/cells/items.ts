import { quote, splitQuoted, unquote } from './lists.ts';

const BETWEEN_ITEMS = /[;|\n]/;
const IN_ITEM = /,/;
const SIGNS = /[;|\n,]/;
const NAMED = /^([a-z]+): ?/i;

/**
 * The items of a cell, separated by `;`, `|` or line ends, each with its parts, which commas separate. A part that holds
 * one of these signs is in double quotes.
 */
export function splitItems(text: string): string[][] {
  return splitQuoted(text, BETWEEN_ITEMS, SIGNS)
    .filter((item) => item !== '')
    .map((item) => splitQuoted(item, IN_ITEM).map((part) => unquote(part) ?? part));
}

/** The cell that `splitItems` reads as these items. */
export function joinItems(items: readonly (readonly string[])[]): string {
  return items.map((parts) => parts.map(quoteIfNeeded).join(', ')).join('; ');
}

/** Parts such as `title: Climate Plan` by their name, in lower case; `others` have none of these names. */
export function namedParts<Name extends string>(
  parts: readonly string[],
  names: readonly Name[],
): { readonly named: Partial<Record<Name, string>>; readonly others: readonly string[] } {
  const named: Partial<Record<Name, string>> = {};
  const others: string[] = [];
  for (const part of parts) {
    const found = NAMED.exec(part);
    const name = names.find((known) => known === found?.[1]?.toLowerCase());
    const value = part.slice(found?.[0].length ?? 0).trim();
    if (name !== undefined && value !== '' && named[name] === undefined) named[name] = value;
    else if (part !== '') others.push(part);
  }
  return { named, others };
}

function quoteIfNeeded(part: string): string {
  return part === '' || SIGNS.test(part) || part.startsWith('"') || part.trim() !== part ? quote(part) : part;
}
