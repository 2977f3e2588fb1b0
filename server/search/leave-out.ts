import { isCommon } from '../../library/words/prepare-query.ts';
import { whatIsSaid, type Said } from '../../library/words/prepare-text.ts';

/** How many records have all of what is said, or how many passages, for each list. */
export type CountSaid = (each: readonly (readonly Said[])[]) => Promise<readonly number[]>;

/**
 * What remains of a text that no record has all of: first goes what no record has, then as little as it takes, and
 * among equals a bare word before what has a meaning, what is named second before the first, and the commonest. A phrase
 * of several meanings, and one that no record has, is read as its words. All of it remains when no record has any of it.
 * `second`: the words after an “and”.
 */
export async function leaveOut(
  asked: readonly Said[],
  count: CountSaid,
  second: ReadonlySet<string> = new Set(),
): Promise<readonly Said[]> {
  const whole = await countEach(asked, count);
  const counted = whole.some(isApart) ? await countEach(inParts(whole), count) : whole;
  const said = counted.map(({ one }) => one);
  const known = counted.filter((each) => each.records > 0);
  // What all records have is left where nothing else is: it says nothing about them.
  if (!known.some(({ one }) => !isCommon(one))) return said;
  const wholly = known.map(({ one }) => one);
  if ((counted !== whole || known.length < said.length) && (await hasAny(wholly, count))) return wholly;
  const all = known.map((each) => ({ ...each, isSecond: each.one.words.every((word) => second.has(word)) }));
  return (await withoutOne(all, count)) ?? (await withoutTwo(all, count)) ?? rarestFirst(all, count);
}

async function countEach(said: readonly Said[], count: CountSaid): Promise<Counted[]> {
  const records = await count(said.map((one) => [one]));
  return said.map((one, at) => ({ one, records: records[at] ?? 0 }));
}

/** Whether a phrase is to be read as its words: "energy poverty", where no record has it, is energy and poverty. */
function isApart({ one, records }: Counted): boolean {
  return one.words.length > 1 && !one.isPlace && (records === 0 || one.keys.length > 1);
}

/** All of it, phrases as their words, without a word that means what is said besides: "empty shops on the high street". */
function inParts(whole: readonly Counted[]): readonly Said[] {
  const besides = whole.filter((each) => !isApart(each)).flatMap(({ one }) => one.keys);
  return whole.flatMap((each) => {
    const parts = apart(each);
    return parts.length > 1 ? parts.filter(({ keys }) => !keys.every((key) => besides.includes(key))) : parts;
  });
}

function apart(counted: Counted): readonly Said[] {
  if (!isApart(counted)) return [counted.one];
  const { one } = counted;
  const known = one.words.flatMap((word) => whatIsSaid(word).filter(({ isKnown }) => isKnown));
  const parts = known.map((part) => ({ ...part, isPart: true }));
  const rest = one.keys.filter((key) => !known.some(({ keys }) => keys.includes(key)));
  const words = one.words.filter((word) => !known.some((part) => part.words.includes(word)));
  // An "empty shop" is vacant, though "empty" alone is not.
  const [key] = rest;
  const meant = one.keys.length > 1 && rest.length === 1 && key !== undefined && words.length > 0;
  if (meant) return [...parts, { keys: [key], term: key, words, isKnown: true, isPlace: false }];
  return parts.length > 1 ? parts : [one];
}

interface Counted {
  readonly one: Said;
  readonly records: number;
  /** Whether it is named after an “and”. */
  readonly isSecond?: boolean;
}

async function hasAny(said: readonly Said[], count: CountSaid): Promise<boolean> {
  const [total = 0] = await count([said]);
  return total > 0;
}

function withoutOne(known: readonly Counted[], count: CountSaid): Promise<readonly Said[] | undefined> {
  return bestOf(
    known.map((gone) => [gone]),
    known,
    count,
  );
}

function withoutTwo(known: readonly Counted[], count: CountSaid): Promise<readonly Said[] | undefined> {
  const pairs = known.flatMap((gone, at) => known.slice(at + 1).map((other) => [gone, other]));
  return bestOf(pairs, known, count);
}

/** The first choice that leaves a record: bare words and parts of phrases gone first, then second ones, then the commonest. */
async function bestOf(
  choices: readonly (readonly Counted[])[],
  known: readonly Counted[],
  count: CountSaid,
): Promise<readonly Said[] | undefined> {
  const sum = (gone: readonly Counted[]) => gone.reduce((total, { records }) => total + Math.log(records), 0);
  const meant = (gone: readonly Counted[]) => gone.filter(({ one }) => one.isKnown && !one.isPart).length;
  const tried = choices
    .map((gone) => ({
      left: known.filter((each) => !gone.includes(each)),
      weight: sum(gone),
      meant: meant(gone),
      first: gone.filter(({ isSecond }) => !isSecond).length,
    }))
    .filter(({ left }) => left.some(({ one }) => !isCommon(one)))
    .sort((a, b) => a.meant - b.meant || a.first - b.first || b.weight - a.weight)
    .map(({ left }) => left.map(({ one }) => one));
  const totals = tried.length === 0 ? [] : await count(tried);
  return tried.find((_left, at) => (totals[at] ?? 0) > 0);
}

/** Takes in one word after another, the rarest first, as long as a record has them all. */
async function rarestFirst(known: readonly Counted[], count: CountSaid): Promise<readonly Said[]> {
  const kept = new Set<Said>();
  for (const { one } of [...known].sort((a, b) => a.records - b.records)) {
    if (await hasAny([...kept, one], count)) kept.add(one);
  }
  return known.map(({ one }) => one).filter((one) => kept.has(one));
}
