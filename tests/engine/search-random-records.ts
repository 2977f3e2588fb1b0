import { FACET_KEYS, type FacetKey } from '../../domain/facets.ts';
import { periodOf } from '../../domain/period.ts';
import { chosenTerms, type Query } from '../../domain/query.ts';
import type { City } from '../../domain/city.ts';
import type { KindId } from '../../domain/kinds/index.ts';
import type { Kind, OfferPart } from '../../domain/kinds/kind.ts';
import { EVERY_KIND } from '../../domain/kinds/kind-of.ts';
import type { Coverage } from '../../domain/offers/coverage.ts';
import type { LibraryRecord, PublishedRecord } from '../../domain/record.ts';
import { ACTORS } from '../../domain/vocabularies/actors.ts';
import { COUNTRY_GROUPS } from '../../domain/vocabularies/country-groups.ts';
import { COUNTRY_REGIONS } from '../../domain/vocabularies/country-regions.ts';
import { EXCHANGE_FORMS } from '../../domain/vocabularies/exchange-forms.ts';
import { INSTRUMENTS } from '../../domain/vocabularies/instruments.ts';
import { OPENNESS } from '../../domain/vocabularies/openness.ts';
import { REGIONS, regionPath } from '../../domain/vocabularies/regions.ts';
import { SDG_TARGET_IDS, goalOfTarget } from '../../domain/vocabularies/sdg-target-ids.ts';
import { STAGES } from '../../domain/vocabularies/stages.ts';
import { STATUSES } from '../../domain/vocabularies/statuses.ts';
import { isTermId, termIds } from '../../domain/vocabularies/term.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { termsOf, type RecordTerms } from '../../library/catalogue/record-terms.ts';
import { memberships } from '../../library/networks/read-networks.ts';
import { buildRecord } from '../build-record.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';

const MEMBERS = [...new Set(memberships().map(({ city }) => city))];

/** A word that half of the records hold, so that words can be counted as plainly as terms. */
export const HALF_WORD = 'quincunx';

export type Pick = <T>(from: readonly T[]) => T;

export function picker(random: () => number): Pick {
  return (from) => from[Math.floor(random() * from.length)]!;
}

/** Records in 160 cities of 40 countries with random terms, years and words. */
export function randomRecords(count: number, random: () => number): PublishedRecord[] {
  const pick = picker(random);
  const some = <T>(from: readonly T[], most: number) => [
    ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(from))),
  ];
  const countries = Object.keys(COUNTRY_REGIONS).slice(0, 40);
  const cities = Array.from({ length: 160 }, (_, at) =>
    cityOf(at, countries[at % countries.length]!, random),
  );
  /** A kind with what its records have to have: a city, or what they cover and now and then a city too. */
  function placed({ id: kind, belongsTo, part }: Kind<KindId>): Partial<LibraryRecord> {
    if (belongsTo === 'city') return { kind, city: pick(cities) };
    const coverage: Coverage = {
      ...(random() < 0.2 && { world: true as const }),
      regions: some(termIds(REGIONS), 2),
      countries: some(countries, 2),
      groups: some(termIds(COUNTRY_GROUPS), 1),
      ...(random() < 0.1 && { inWords: ['all cities'] }),
    };
    const own = part && { [part]: partOf(part) };
    return {
      kind,
      city: random() < 0.3 ? pick(cities) : undefined,
      coverage,
      ...own,
    };
  }

  function partOf(part: OfferPart): LibraryRecord[OfferPart] {
    switch (part) {
      case 'toolkit':
        return {
          publishers: [],
          audience: [],
          phases: [],
          requiredFor: [],
          ...(random() < 0.7 && { openness: pick(termIds(OPENNESS)) }),
        };
      case 'fund':
        return {
          instruments: some(termIds(INSTRUMENTS), 3),
          stages: some(termIds(STAGES), 3),
          eligibility: { applicants: [], countries: [], groups: [], networks: [] },
        };
      case 'exchange':
        return random() < 0.7 ? { form: pick(termIds(EXCHANGE_FORMS)) } : {};
    }
  }

  return Array.from({ length: count }, (_, at) => {
    const targets = some(SDG_TARGET_IDS, 3);
    const goals = [...new Set([...targets.map(goalOfTarget), ...some([1, 5, 11, 13, 17], 3)])];
    const start = 1990 + Math.floor(random() * 40);
    const record = buildRecord({
      id: `record-${at}`,
      title: `Record ${at}`,
      summary: random() < 0.5 ? HALF_WORD : 'another',
      ...placed(pick(EVERY_KIND)),
      themes: some(termIds(THEMES), 3),
      topics: some(termIds(TOPICS), 4),
      sdgs: goals.map((goal) => ({ goal, from: pick(['declared', 'derived'] as const) })),
      sdgTargets: targets.map((target) => ({ target, from: 'declared' })),
      status: pick(termIds(STATUSES)),
      actors: some(termIds(ACTORS), 3),
      languages: some(['en', 'es', 'fr', 'pt-BR'], 2),
      ...evidenceOf(random),
      years:
        random() < 0.1 ? {} : { start, ...(random() < 0.6 && { end: start + Math.floor(random() * 20) }) },
    });
    return publishedFrom({ record, updatedAt: '2026-01-01T00:00:00.000Z' });
  });
}

function evidenceOf(random: () => number): Partial<LibraryRecord> {
  const url = 'https://city.example/page';
  const page = { url, publisher: 'City', accessed: '2026-01-01' };
  return {
    ...(random() < 0.3 && { entry: random() < 0.5 ? 'register' : 'case' }),
    ...(random() < 0.3 && {
      outcome: { indicators: [{ name: 'Trees', value: 3, unit: 'trees', year: 2020 }] },
    }),
    ...(random() < 0.3 && { cost: { amount: 5, currency: 'EUR' } }),
    ...(random() < 0.3 && { funding: { funders: random() < 0.5 ? [{ name: 'Region' }] : [] } }),
    ...(random() < 0.3 && { contact: random() < 0.5 ? { page: url } : { organisation: 'City' } }),
    ...(random() < 0.3 && {
      evidence: [{ ...page, kind: random() < 0.5 ? 'evaluation' : 'official-document' }],
    }),
  };
}

function cityOf(at: number, country: string, random: () => number): City {
  const subregion = COUNTRY_REGIONS[country] ?? '';
  const region = isTermId(REGIONS, subregion) ? regionPath(subregion)[0]! : '';
  const place = { lat: random() * 160 - 80, lng: random() * 360 - 180 };
  const population = Math.floor(10 ** (4 + random() * 4));
  // Some have the ids of members of networks.
  const id = MEMBERS[at * 4] ?? `town-${at}-xx`;
  return { id, name: `Town ${at}`, country, region, subregion, population, ...place };
}

interface Counted {
  readonly record: PublishedRecord;
  readonly terms: RecordTerms;
}

export function prepare(records: readonly PublishedRecord[]): Counted[] {
  return records.map((record) => ({ record, terms: termsOf(record) }));
}

/** What a query must answer, by looking at every record: the plain meaning of F2 to F8. */
export function countPlainly(all: readonly Counted[], query: Query) {
  const facets: Partial<Record<FacetKey, Record<string, number>>> = {};
  for (const key of query.facets) {
    const ignored = query.all.includes(key) ? undefined : key;
    const counts: Record<string, number> = {};
    for (const { record, terms } of all) {
      if (!isMatch(record, terms, query, ignored)) continue;
      for (const term of terms[key]) counts[term] = (counts[term] ?? 0) + 1;
    }
    for (const term of chosenTerms(query, key)) counts[term] ??= 0;
    facets[key] = counts;
  }
  return { total: all.filter(({ record, terms }) => isMatch(record, terms, query)).length, facets };
}

function isInYears(record: PublishedRecord, { from, to, years }: Query): boolean {
  if (from === undefined && to === undefined) return true;
  const { adopted, start, end } = record.years;
  const one = years === 'begun' ? (adopted ?? start) : end;
  const span = years === 'active' ? periodOf(record) : one === undefined ? undefined : { from: one, to: one };
  return span !== undefined && span.to >= (from ?? -Infinity) && span.from <= (to ?? Infinity);
}

function isMatch(record: PublishedRecord, terms: RecordTerms, query: Query, ignored?: FacetKey): boolean {
  if (query.q !== '' && record.summary !== query.q) return false;
  if (!isInYears(record, query)) return false;
  if (query.near && !(record.city && distanceKm(record.city, query.near) <= query.near.km)) return false;
  if (query.area && !(record.city && isInArea(record.city, query.area))) return false;
  return FACET_KEYS.filter((key) => key !== ignored).every((key) => {
    const chosen = chosenTerms(query, key);
    if (chosen.length === 0) return true;
    const has = (term: string) => terms[key].includes(term);
    return query.all.includes(key) ? chosen.every(has) : chosen.some(has);
  });
}

function isInArea(
  { lat, lng }: { lat?: number | undefined; lng?: number | undefined },
  { west, south, east, north }: NonNullable<Query['area']>,
): boolean {
  if (lat === undefined || lng === undefined || lat < south || lat > north) return false;
  return west < east ? lng >= west && lng <= east : lng >= west || lng <= east;
}

const EARTH_RADIUS_KM = 6_371;

function distanceKm(
  a: { lat?: number | undefined; lng?: number | undefined },
  b: { lat: number; lng: number },
): number {
  const radians = (degrees = Number.NaN) => (degrees * Math.PI) / 180;
  const half = (x: number) => Math.sin(x / 2) ** 2;
  const [lat1, lat2] = [radians(a.lat), radians(b.lat)];
  const h = half(lat2 - lat1) + Math.cos(lat1) * Math.cos(lat2) * half(radians(b.lng) - radians(a.lng));
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
}
