import type { Match } from '../../domain/responses.ts';

/** A text with its matching words marked. Ranges are `[start, end)`; what lies outside the text is ignored. */
export function MarkedText({ snippet, ranges }: Pick<Match, 'snippet' | 'ranges'>) {
  return partsOf(snippet, ranges).map(({ text, isMatch, start }) =>
    isMatch ? <mark key={start}>{text}</mark> : text,
  );
}

function partsOf(snippet: string, ranges: Match['ranges']) {
  const parts: { text: string; isMatch: boolean; start: number }[] = [];
  let at = 0;
  const add = (to: number, isMatch: boolean) => {
    if (to > at) parts.push({ text: snippet.slice(at, to), isMatch, start: at });
    at = Math.max(at, to);
  };
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    add(Math.min(start, snippet.length), false);
    add(Math.min(end, snippet.length), true);
  }
  add(snippet.length, false);
  return parts;
}
