import { isCommon, termsOf } from '../../library/words/prepare-query.ts';
import type { Said } from '../../library/words/prepare-text.ts';

/** How many records have all of the terms, for each list of terms. */
export type CountTerms = (each: readonly (readonly string[])[]) => Promise<readonly number[]>;

/**
 * What remains of a text that no record has all of: first goes what no record has, then as little as it takes, and
 * among equals the commonest. All of it remains when no record has any of it.
 */
export async function leaveOut(said: readonly Said[], count: CountTerms): Promise<readonly Said[]> {
  const records = await count(said.map((one) => termsOf([one])));
  const counted = said.map((one, at) => ({ one, records: records[at] ?? 0 }));
  const known = counted.filter((each) => each.records > 0);
  // What all records have is left where nothing else is: it says nothing about them.
  if (!known.some(({ one }) => !isCommon(one))) return said;
  const wholly = known.map(({ one }) => one);
  if (known.length < said.length && (await hasAny(wholly, count))) return wholly;
  return (await withoutOne(known, count)) ?? (await withoutTwo(known, count)) ?? rarestFirst(known, count);
}

interface Counted {
  readonly one: Said;
  readonly records: number;
}

async function hasAny(said: readonly Said[], count: CountTerms): Promise<boolean> {
  const [total = 0] = await count([termsOf(said)]);
  return total > 0;
}

function withoutOne(known: readonly Counted[], count: CountTerms): Promise<readonly Said[] | undefined> {
  return bestOf(
    known.map((gone) => [gone]),
    known,
    count,
  );
}

function withoutTwo(known: readonly Counted[], count: CountTerms): Promise<readonly Said[] | undefined> {
  const pairs = known.flatMap((gone, at) => known.slice(at + 1).map((other) => [gone, other]));
  return bestOf(pairs, known, count);
}

/** The first choice that leaves a record, the commonest words gone first. */
async function bestOf(
  choices: readonly (readonly Counted[])[],
  known: readonly Counted[],
  count: CountTerms,
): Promise<readonly Said[] | undefined> {
  const sum = (gone: readonly Counted[]) => gone.reduce((total, { records }) => total + Math.log(records), 0);
  const tried = choices
    .map((gone) => ({ left: known.filter((each) => !gone.includes(each)), weight: sum(gone) }))
    .filter(({ left }) => left.some(({ one }) => !isCommon(one)))
    .sort((a, b) => b.weight - a.weight)
    .map(({ left }) => left.map(({ one }) => one));
  const totals = tried.length === 0 ? [] : await count(tried.map(termsOf));
  return tried.find((_left, at) => (totals[at] ?? 0) > 0);
}

/** Takes in one word after another, the rarest first, as long as a record has them all. */
async function rarestFirst(known: readonly Counted[], count: CountTerms): Promise<readonly Said[]> {
  const kept = new Set<Said>();
  for (const { one } of [...known].sort((a, b) => a.records - b.records)) {
    if (await hasAny([...kept, one], count)) kept.add(one);
  }
  return known.map(({ one }) => one).filter((one) => kept.has(one));
}
