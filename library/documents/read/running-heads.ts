import type { Line } from './pdf-lines.ts';

const LEAST = 3; // pages: a line that comes again so often at the edge is no text
const PAGE_NUMBER =
  /^\W*(?:(?:page|p|página|pàgina|pág|seite|pagina|страница|صفحة)[.\s]*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|de|von|di|из|من|\|)\s*\d{1,4})?\W*$/iu;

/** Pages without the lines that come again at their edges, such as a title, a chapter and the number of the page. */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
  const edges = pages.map((page) => page.filter(({ isAtEdge }) => isAtEdge));
  const seen = new Map<string, number>();
  for (const lines of edges) {
    for (const text of new Set(lines.map(shapeOf))) seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  const isText = (line: Line) =>
    !line.isAtEdge || (!PAGE_NUMBER.test(line.text) && (seen.get(shapeOf(line)) ?? 0) < LEAST);
  return pages.map((page) => page.filter(isText));
}

/** The same for every page: digits count as one. */
function shapeOf({ text }: Line): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}
