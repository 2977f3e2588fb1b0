/** How the engine says why a hit is where it is: by the name of a ranking rule, what the hit has of it. */
export type RankingDetails = Readonly<Record<string, RuleDetails>>;

interface RuleDetails {
  readonly order: number;
  /** Of a rule that looks at the text. */
  readonly score?: number;
  /** Of a model of meanings. */
  readonly similarity?: number;
  /** Of a field that is sorted by; null where a record lacks it. */
  readonly value?: unknown;
  /** In metres. */
  readonly distance?: number;
}

/**
 * Meilisearch 1.21 finds which records have two words in one attribute among the first bucket of a search alone, those
 * that the rules before leave at its very top, and takes none of the others to have them. So the rule says nothing about
 * these, and what it says depends on what else is in an engine.
 */
const OF_FIRST_BUCKET = 'proximity';

/**
 * Puts hits of one request into the order that one engine has: by its own ranking rules one after the other, from what
 * it says of each hit. Hits that are in order already take little time.
 */
export function sortHits<Hit>(hits: readonly Hit[], detailsOf: (hit: Hit) => RankingDetails): Hit[] {
  const first = firstBucket(hits, detailsOf);
  return hits.toSorted((one, other) => {
    return compareHits(detailsOf(one), detailsOf(other), first.has(one) ? undefined : OF_FIRST_BUCKET);
  });
}

function firstBucket<Hit>(hits: readonly Hit[], detailsOf: (hit: Hit) => RankingDetails): ReadonlySet<Hit> {
  const before = new Map(hits.map((hit) => [hit, rulesBefore(detailsOf(hit), OF_FIRST_BUCKET)]));
  let first: Hit[] = [];
  for (const hit of hits) {
    const order = first[0] === undefined ? -1 : compareHits(before.get(hit)!, before.get(first[0])!);
    if (order < 0) first = [hit];
    else if (order === 0) first.push(hit);
  }
  return new Set(first);
}

function rulesBefore(details: RankingDetails, name: string): RankingDetails {
  const limit = details[name]?.order;
  if (limit === undefined) return details;
  return Object.fromEntries(Object.entries(details).filter(([, { order }]) => order < limit));
}

/** Which of two hits comes first, negative for the first of the two. `without`: a rule that does not count. */
function compareHits(one: RankingDetails, other: RankingDetails, without?: string): number {
  for (const name of Object.keys(one)) {
    const [a, b] = [one[name]!, other[name]];
    if (b === undefined || name === without) continue;
    const difference = compareByRule(name, a, b);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareByRule(name: string, a: RuleDetails, b: RuleDetails): number {
  if (a.score !== undefined) return (b.score ?? 0) - a.score;
  if (a.similarity !== undefined) return (b.similarity ?? 0) - a.similarity;
  const isDescending = name.endsWith(':desc');
  const [left, right] = 'distance' in a || 'distance' in b ? [a.distance, b.distance] : [a.value, b.value];
  // What lacks the field comes last in both directions.
  if (left === null || left === undefined) return right === null || right === undefined ? 0 : 1;
  if (right === null || right === undefined) return -1;
  const difference = compareValues(left, right);
  return isDescending ? -difference : difference;
}

function compareValues(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const [a, b] = [normalized(left), normalized(right)];
  if (a === b) return 0;
  return isBefore(a, b) ? -1 : 1;
}

/** As the engine keeps the values of a field. */
function normalized(value: unknown): string {
  return String(value).trim().normalize('NFKD').toLowerCase();
}

/** By code points, as the bytes of UTF-8 are ordered. */
function isBefore(a: string, b: string): boolean {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left === right) continue;
    // A half of a pair is of a code point beyond all others.
    const [isLeftHalf, isRightHalf] = [isHalf(left), isHalf(right)];
    return isLeftHalf === isRightHalf ? left < right : isRightHalf;
  }
  return a.length < b.length;
}

function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
