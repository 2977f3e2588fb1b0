import type { PublishedRecord } from '../../domain/record.ts';
import { contentHash } from '../../library/catalogue/content-hash.ts';

const READING = 6;
const TOLD_MOST = 200; // an outcome of more characters is no line

/** A record that is somewhere. */
export type OfCity = PublishedRecord & { readonly city: NonNullable<PublishedRecord['city']> };

export function isOfCity(record: PublishedRecord): record is OfCity {
  return record.city !== undefined;
}

/**
 * Six cases of a pool for an ISO week: the same ones all week, others in the next. They come from as many continents and
 * first topics as the pool allows: one of each continent in turn, and no topic twice as long as there is another. None of those that are `shown` already.
 */
export function pickReading<R extends OfCity>(
  pool: readonly R[],
  week: string,
  shown: ReadonlySet<string> = new Set(),
): R[] {
  const turns = new Map(pool.map(({ id }) => [id, contentHash({ week, id })]));
  const turn = ({ id }: OfCity) => turns.get(id) ?? '';
  const left = pool
    .filter((record) => isALine(record) && !shown.has(record.id))
    .toSorted((a, b) => (turn(a) < turn(b) ? -1 : 1));
  const picked: R[] = [];
  const regions = new Map<string, number>();
  const topics = new Map<string, number>();
  while (picked.length < READING && left.length > 0) {
    const cost = (record: R) =>
      (regions.get(record.city.region) ?? 0) + (topics.get(record.topics[0] ?? '') ?? 0);
    const next = left.reduce((best, record) => (cost(record) < cost(best) ? record : best));
    left.splice(left.indexOf(next), 1);
    picked.push(next);
    count(regions, next.city.region);
    count(topics, next.topics[0] ?? '');
  }
  return picked;
}

function isALine({ outcome }: PublishedRecord): boolean {
  return outcome !== undefined && (outcome.text?.length ?? 0) <= TOLD_MOST;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
