import fc from 'fast-check';
import { kindOf } from '../../../domain/kinds/kind-of.ts';
import type { OfferPart } from '../../../domain/kinds/kind.ts';
import type { LibraryRecord, RecordKind } from '../../../domain/record.ts';
import { ACCESS_WAYS } from '../../../domain/vocabularies/access-ways.ts';
import { APPLICANTS } from '../../../domain/vocabularies/applicants.ts';
import { COUNTRY_GROUPS } from '../../../domain/vocabularies/country-groups.ts';
import { DIFFICULTIES } from '../../../domain/vocabularies/difficulties.ts';
import { EDITION_STATUSES } from '../../../domain/vocabularies/edition-statuses.ts';
import { EXCHANGE_FORMS } from '../../../domain/vocabularies/exchange-forms.ts';
import { INSTRUMENTS } from '../../../domain/vocabularies/instruments.ts';
import { OPENNESS } from '../../../domain/vocabularies/openness.ts';
import { REGIONS } from '../../../domain/vocabularies/regions.ts';
import { STAGES } from '../../../domain/vocabularies/stages.ts';
import { termIds } from '../../../domain/vocabularies/term.ts';
import { WINDOW_KINDS } from '../../../domain/vocabularies/window-kinds.ts';

type Offer = Pick<LibraryRecord, 'coverage' | OfferPart>;

/** What texts, addresses and dates look like is up to the arbitrary of records. */
export interface Pieces {
  readonly line: fc.Arbitrary<string>;
  readonly paragraphs: fc.Arbitrary<string>;
  readonly link: fc.Arbitrary<string>;
  readonly year: fc.Arbitrary<number>;
  readonly amount: fc.Arbitrary<number>;
  readonly partialDate: fc.Arbitrary<string>;
}

const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: Math.min(3, values.length) });
const COUNTRIES = ['FR', 'MX', 'NA', 'NO', 'IN'];

/** What an offer of a kind has besides other records: nothing for a record of a city. */
export function arbitraryOffer(kind: RecordKind, pieces: Pieces): fc.Arbitrary<Partial<Offer>> {
  const { belongsTo, part } = kindOf(kind);
  if (belongsTo === 'city') return fc.constant({});
  const parts = { toolkit: toolkit(pieces), fund: fund(pieces), exchange: exchange(pieces) };
  const own: fc.Arbitrary<Partial<Offer>> =
    part === undefined ? fc.constant({}) : parts[part].map((value) => ({ [part]: value }));
  return fc.tuple(coverage, own).map(([covers, rest]) => ({ coverage: covers, ...rest }));
}

const coverage = optional({
  world: fc.constant(true as const),
  regions: some(termIds(REGIONS)),
  countries: some(COUNTRIES),
  groups: some(termIds(COUNTRY_GROUPS)),
  inWords: fc.constantFrom<string[]>(['all cities'], ['the "Atlantis; Pact"', 'larger towns']),
}).map((given) => ({
  regions: [],
  countries: [],
  groups: [],
  // nothing at all would be an empty cell
  ...(Object.values(given).every((value) => Array.isArray(value) && value.length === 0) && {
    world: true as const,
  }),
  ...given,
}));

function toolkit({ line, paragraphs, link, year }: Pieces) {
  const lines = fc.array(line, { minLength: 1, maxLength: 3 });
  const tool = optional({ format: line }).chain((given) =>
    fc.record({ name: line, url: link }).map((needed) => ({ ...needed, ...given })),
  );
  const step = fc
    .tuple(
      line,
      optional({
        text: paragraphs,
        duration: line,
        roles: lines,
        inputs: lines,
        outputs: lines,
        tools: fc.array(tool, { minLength: 1, maxLength: 2 }),
      }),
    )
    .map(([name, given]) => ({ name, ...given }));
  const phase = fc.record({ name: line, steps: fc.array(step, { maxLength: 3 }) });
  return optional({
    edition: line,
    year,
    openness: fc.constantFrom(...termIds(OPENNESS)),
    timeNeeded: line,
    difficulty: fc.constantFrom(...termIds(DIFFICULTIES)),
    status: fc.constantFrom(...termIds(EDITION_STATUSES)),
    archive: link,
  }).chain((given) =>
    fc
      .record({
        publishers: fc.array(line, { maxLength: 2 }),
        audience: fc.array(line, { maxLength: 2 }),
        phases: fc.array(phase, { maxLength: 3 }),
        requiredFor: fc.array(line, { maxLength: 2 }),
      })
      .map((needed) => ({ ...needed, ...given })),
  );
}

function fund({ line, paragraphs, amount, partialDate }: Pieces) {
  const people = fc.integer({ min: 0, max: 40_000_000 });
  const percent = fc.constantFrom(0, 12.5, 80, 100);
  const sums = optional({ min: amount, max: amount, typical: amount });
  const words = optional({
    'amount.min': fc.constantFrom('50000', 'a little'),
    'eligibility.applicants': fc.constantFrom('all cities', 'large "towns"; anybody who asks'),
    'eligibility.populationMin': fc.constant('about 100,000 or more'),
    'eligibility.groups': fc.constant('the Atlantis Pact'),
    'window.closes': fc.constantFrom('end of May', '03/04/2026'),
  });
  return fc
    .record({
      who: optional({ giver: line, manager: line, access: fc.constantFrom(...termIds(ACCESS_WAYS)) }),
      instruments: some(termIds(INSTRUMENTS)),
      stages: some(termIds(STAGES)),
      sums: fc.option(sums, { nil: undefined }),
      cofinancing: optional({ maxShare: percent, ownShareMin: percent }),
      lists: fc.record({
        applicants: some(termIds(APPLICANTS)),
        countries: some(COUNTRIES),
        groups: some(termIds(COUNTRY_GROUPS)),
        networks: some(['metropolis', 'c40']),
      }),
      rules: optional({
        populationMin: people,
        populationMax: people,
        capital: fc.boolean(),
        metropolitanAuthority: fc.boolean(),
        byInvitation: fc.boolean(),
        text: paragraphs,
      }),
      window: optional({
        kind: fc.constantFrom(...termIds(WINDOW_KINDS)),
        opens: partialDate,
        closes: partialDate,
        usual: line,
      }),
      words,
    })
    .map(({ who, sums: given, cofinancing, lists, rules, window, words: all, ...rest }) => {
      // What is said as a rule is not said in words too, except what gets in besides.
      const inWords = Object.fromEntries(
        Object.entries(all).filter(
          ([of]) =>
            !(of === 'amount.min' && given !== undefined) && !(of === 'window.closes' && 'closes' in window),
        ),
      );
      return {
        ...rest,
        ...who,
        ...(given && { amount: { ...given, currency: 'EUR' } }),
        ...(isFilled(cofinancing) && { cofinancing }),
        eligibility: { ...lists, ...rules },
        ...(isFilled(window) && { window }),
        ...(isFilled(inWords) && { inWords }),
      };
    });
}

function exchange({ line, paragraphs, partialDate }: Pieces) {
  const span = fc
    .tuple(partialDate, fc.option(partialDate, { nil: undefined }))
    .map(([one, other]) => (other === undefined || other < one ? { from: one } : { from: one, to: other }));
  return optional({
    host: line,
    place: fc.constantFrom(
      { online: true as const },
      { text: 'Hill; "Valley"' },
      { online: true as const, text: 'Hill' },
    ),
    form: fc.constantFrom(...termIds(EXCHANGE_FORMS)),
    when: fc.oneof(
      fc.constant({ rolling: true as const, dates: [] }),
      fc.array(span, { minLength: 1, maxLength: 2 }).map((dates) => ({ dates })),
      fc.constant({ dates: [], inWords: 'every spring' }),
    ),
    who: line,
    fee: line,
    howToJoin: paragraphs,
  }) as fc.Arbitrary<NonNullable<Offer['exchange']>>;
}

function optional<T>(fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(fields, { requiredKeys: [] }) as unknown as fc.Arbitrary<Partial<T>>;
}

function isFilled(part: object): boolean {
  return Object.keys(part).length > 0;
}
