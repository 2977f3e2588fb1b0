import type { Line } from './pdf-lines.ts';

const LEADER = /(?:[.·…_‧]\s?){4,}\s*(?:\d{1,4}|[ivxlc]{1,6})?\s*$/iu;
const ENDS_IN_NUMBER = /\p{L}.*\s(\d{1,4})$/u;
const LEAST_ENTRIES = 6;
const MOSTLY = 0.6; // of the lines of a page

/** Pages without the entries of tables of contents: lines with dots up to a page number, or that end in rising numbers. */
export function withoutContents(pages: readonly (readonly Line[])[]): Line[][] {
  return pages.map((page) => {
    const isList = isListOfPages(page);
    return page.filter(({ text }) => !LEADER.test(text) && !(isList && ENDS_IN_NUMBER.test(text)));
  });
}

function isListOfPages(page: readonly Line[]): boolean {
  const numbers = page.flatMap(({ text }) => {
    const number = ENDS_IN_NUMBER.exec(text)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  if (numbers.length < LEAST_ENTRIES || numbers.length < page.length * MOSTLY) return false;
  const rising = numbers.filter((number, at) => at === 0 || number >= numbers[at - 1]!).length;
  return rising >= numbers.length * 0.9;
}
