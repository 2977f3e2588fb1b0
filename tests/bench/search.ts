import type { BenchLine } from './bench-line.ts';
import { withSearchSite, type SearchSite } from './search-site.ts';
import { raceSearches } from './search-turns.ts';
import { quantile } from './timed-requests.ts';

/** What somebody types, letter by letter. */
const TYPED = [
  'barcelona',
  'housing',
  'movilité',
  'low emission zone',
  'dakar',
  'agua',
  'participatory budget',
];

/**
 * Searching the sample collection through the server, against the engine alone with the same multi-search over one
 * kept-alive connection. The two take turns, so that a busy machine slows both.
 */
export async function run(): Promise<BenchLine[]> {
  return withSearchSite(async (site) => [
    ...(await raceSearches(site, { p50: 1.25 })),
    {
      name: 'suggestions p50',
      value: await suggestionTime(site),
      unit: 'ms',
      limit: 20,
      is: 'at most',
    },
  ]);
}

async function suggestionTime({ server }: SearchSite): Promise<number> {
  const times: number[] = [];
  for (const text of TYPED) {
    for (let length = 1; length <= text.length; length += 1) {
      times.push(await server.time(`/api/suggest?q=${encodeURIComponent(text.slice(0, length))}`));
    }
  }
  return quantile(times, 0.5);
}
