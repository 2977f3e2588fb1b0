import type { City } from '../../domain/city.ts';
import { EMPTY_QUERY } from '../../domain/query.ts';
import type { PeersResponse } from '../../domain/eligibility/responses.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { populationBand } from '../../domain/vocabularies/population-bands.ts';
import { networksOf } from '../../library/networks/read-networks.ts';
import { wordsOf } from '../../library/words/prepare-text.ts';
import { formsOf } from '../../library/words/word-forms.ts';
import type { SearchPort } from './search-port.ts';
import { tellingWords } from './similar-candidates.ts';

type Peer = PeersResponse['peers'][number];

const MOST_PEERS = 5;
const LOOKED_AT = 100; // the best documented ones about the same; beyond them nobody is asked

/** Cities like that of a record that did the same thing, the likest first, each once. */
export async function findPeers(
  search: SearchPort,
  record: PublishedRecord,
  signal: AbortSignal,
): Promise<Peer[]> {
  const { city, topics, kind } = record;
  if (!city || topics.length === 0) return [];
  const query = { ...EMPTY_QUERY, terms: { topic: topics, kind: [kind] }, size: LOOKED_AT, facets: [] };
  const words = wordsAbout(record);
  const asked = words.length > 0 ? [{ ...query, q: words.join(' ') }, query] : [query];
  const answers = await Promise.all(asked.map((each) => search.search(each, signal)));
  const records = answers.flatMap(({ hits }) =>
    hits.map(({ json }) => JSON.parse(json.toString()) as PublishedRecord),
  );
  const stems = new Set(words.map(stemOf));
  const ranked = records
    .flatMap((other) => {
      const peer = peerOf(other, city, topics);
      return peer ? [{ peer, likeness: likenessOf(peer) + nearnessOf(other, stems) }] : [];
    })
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ peer }) => peer);
  const seen = new Set<string>();
  return ranked.filter((peer) => !seen.has(peer.city.id) && seen.add(peer.city.id)).slice(0, MOST_PEERS);
}

/** The words of the title that say what it is: not the name of the city. */
function wordsAbout(record: PublishedRecord): string[] {
  const place = new Set(wordsOf(record.city?.name ?? ''));
  return tellingWords(record).filter((word) => !place.has(word));
}

function stemOf(word: string): string {
  return formsOf(word).stem;
}

/** Two words of the title in common are worth as much as a topic: a heat plan is nearer to a heat plan than to a canal. */
function nearnessOf(other: PublishedRecord, stems: ReadonlySet<string>): number {
  return 1.5 * tellingWords(other).filter((word) => stems.has(stemOf(word))).length;
}

function peerOf(other: PublishedRecord, city: City, topics: readonly string[]): Peer | undefined {
  const { id, kind, title, summary, status, years, contact } = other;
  if (!other.city || other.city.id === city.id) return undefined;
  const own = networksOf(city.id);
  const networks = networksOf(other.city.id).filter((network) => own.includes(network));
  return {
    id,
    kind,
    title,
    summary,
    ...(status && { status }),
    years,
    city: other.city,
    ...(contact && { contact }),
    topics: other.topics.filter((topic) => topics.includes(topic)),
    like: [
      ...(isOfSize(other.city, city) ? (['population'] as const) : []),
      ...(other.city.subregion === city.subregion ? (['region'] as const) : []),
      ...(networks.length > 0 ? (['network'] as const) : []),
    ],
    networks,
  };
}

function isOfSize({ population: one }: City, { population: other }: City): boolean {
  return one !== undefined && other !== undefined && populationBand(one) === populationBand(other);
}

/** Shared topics weigh most: it has to be the same thing. Of equal ones who can be reached comes first. */
function likenessOf({ topics, like, contact }: Peer): number {
  const canBeAsked = contact?.page !== undefined || contact?.address !== undefined;
  return 3 * topics.length + 2 * like.length + (canBeAsked ? 1 : 0);
}
