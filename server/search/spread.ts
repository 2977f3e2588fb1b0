/** What of a record decides whether a list has had enough like it. */
export interface Spreadable {
  readonly id: string;
  readonly terms?: { readonly country?: Terms; readonly source?: Terms; readonly topic?: Terms };
}

type Terms = string | readonly string[];

/** How many of a list are put into another order at most: some pages. */
export const SPREAD_OVER = 100;

/** Of twenty in a row, a page, so many of one country, one source and one topic. */
const IN_A_ROW = 20;
const MOST = { country: 3, source: 10, topic: 7 } as const;

const DIMENSIONS = ['country', 'source', 'topic'] as const;

/**
 * The same records, the best first as before, but for those that would be one too many of their country, source or
 * topic within a page: these come as soon as there is room, or where nothing else is left. The same list always comes
 * out the same.
 */
export function spread<Item extends Spreadable>(ranked: readonly Item[]): Item[] {
  const waiting = ranked.slice(0, SPREAD_OVER).map((item) => ({ item, terms: termsOf(item) }));
  const counts = new Map<string, number>();
  const row: (readonly string[])[] = [];
  const done: Item[] = [];
  while (waiting.length > 0) {
    const at = leastTooMany(waiting, counts);
    const [next] = waiting.splice(at, 1);
    if (!next) break;
    done.push(next.item);
    row.push(next.terms);
    for (const term of next.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    const gone = row.length >= IN_A_ROW ? row.shift() : undefined;
    for (const term of gone ?? []) counts.set(term, (counts.get(term) ?? 0) - 1);
  }
  return [...done, ...ranked.slice(SPREAD_OVER)];
}

function leastTooMany(
  waiting: readonly { readonly terms: readonly string[] }[],
  counts: ReadonlyMap<string, number>,
): number {
  let best = 0;
  let fewest = Infinity;
  for (const [at, { terms }] of waiting.entries()) {
    const tooMany = terms.filter((term) => (counts.get(term) ?? 0) >= mostOf(term)).length;
    if (tooMany >= fewest) continue;
    best = at;
    fewest = tooMany;
    if (tooMany === 0) break;
  }
  return best;
}

function mostOf(term: string): number {
  const dimension = DIMENSIONS.find((each) => term.startsWith(each));
  return dimension ? MOST[dimension] : Infinity;
}

/** As `country:SN`, `topic:water`. */
function termsOf({ terms = {} }: Spreadable): string[] {
  return DIMENSIONS.flatMap((dimension) =>
    [terms[dimension] ?? []].flat().map((term) => `${dimension}:${term}`),
  );
}
