import { facetOf, type FacetKey } from '../../domain/facets.ts';
import type { KindId } from '../../domain/kinds/index.ts';
import { KINDS_OF_CITIES, KINDS_OF_OFFERS, kindOf } from '../../domain/kinds/kind-of.ts';
import { EMPTY_QUERY, type Language, type Query } from '../../domain/query.ts';
import type { CoverageResponse, CoverageTerm } from '../../domain/responses.ts';
import type { EngineResult } from './engine/client.ts';
import { quote } from './filters.ts';
import { matchAll } from './matching.ts';
import type { SurveyContext } from './survey-context.ts';
import { buildTally, countsOf, yearField } from './tally.ts';

const COUNTED = [
  'kind',
  'source',
  'region',
  'country',
  'topic',
  'sdg',
  'evidence',
  'goals',
] as const satisfies readonly FacetKey[];

/** By what the engine holds of how a record was checked (`checks` of `engineDocument`). */
const CHECKS = 'checks';

/** What the collection has and lacks: cases of cities, those of them with evidence, rows of registers, and offers. */
export async function readCoverage(
  { client, index, catalogue, namesIn }: SurveyContext,
  lang: Language,
  signal: AbortSignal,
): Promise<CoverageResponse> {
  const { version } = catalogue.indexState();
  const year = yearField(EMPTY_QUERY);
  const fields = [...COUNTED.map((key) => facetOf(key).field), year, CHECKS];
  const tally = (terms: Query['terms'], ...also: string[]) => {
    const built = buildTally({ ...EMPTY_QUERY, terms }, matchAll(''), index, fields);
    return { ...built, filter: [...(built.filter as string[]), ...also] };
  };
  const kind = KINDS_OF_CITIES.map(({ id }) => id);
  const ofCities = { entry: ['case'], kind };
  const ofOffers = { kind: KINDS_OF_OFFERS.map(({ id }) => id) };
  const [cases, checked, rows, offers] = await client.ask(
    [
      tally(ofCities),
      tally(ofCities, `${CHECKS} = ${quote('evidence')}`),
      tally({ entry: ['register'], kind }),
      tally(ofOffers),
    ],
    signal,
  );
  if (!cases || !checked || !rows || !offers) throw new Error('The engine left out a result');
  const counted = { cases, checked, rows };
  const names = namesIn(lang, version);
  const terms = (key: FacetKey): CoverageTerm[] => {
    const { field, vocabulary } = facetOf(key);
    const of = names(key);
    const whole = vocabulary?.terms.map(({ id }) => id) ?? []; // what is not there is told too
    const ids = [...new Set([...whole, ...idsIn(counted, field)])];
    const rank = of.ranks(ids);
    return ids
      .map((id) => ({ id, label: of.label(id), ...countsAt(counted, field, id) }))
      .sort(inOrder(rank, whole));
  };
  const checks = countsOf(cases, CHECKS);
  const sources = terms('source');
  return {
    total: cases.totalHits + rows.totalHits + offers.totalHits,
    cases: cases.totalHits,
    checked: checked.totalHits,
    read: checks.get('page') ?? 0,
    verified: checks.get('verified') ?? 0,
    rows: rows.totalHits,
    offers: countsOfKinds(countsOf(offers, facetOf('kind').field)),
    kinds: terms('kind').filter(({ id }) => kindOf(id as KindId).belongsTo === 'city'),
    registers: sources.filter((source) => source.rows > 0),
    sources: sources.filter((source) => source.cases > 0),
    regions: terms('region'),
    countries: terms('country'),
    topics: terms('topic'),
    sdgs: terms('sdg'),
    evidence: terms('evidence'),
    goals: terms('goals'),
    years: [...new Set(idsIn(counted, year))]
      .map((id) => ({ year: Number(id), ...countsAt(counted, year, id) }))
      .sort((a, b) => a.year - b.year),
  };
}

function countsOfKinds(counts: ReadonlyMap<string, number>) {
  return KINDS_OF_OFFERS.map(({ id }) => ({ kind: id, count: counts.get(id) ?? 0 }));
}

type Counted = Readonly<Record<'cases' | 'checked' | 'rows', EngineResult>>;

function idsIn(counted: Counted, field: string): string[] {
  return Object.values(counted).flatMap((result) =>
    [...countsOf(result, field)].filter(([, count]) => count > 0).map(([id]) => id),
  );
}

function countsAt({ cases, checked, rows }: Counted, field: string, id: string) {
  const count = (result: EngineResult) => countsOf(result, field).get(id) ?? 0;
  return { cases: count(cases), checked: count(checked), rows: count(rows) };
}

/** Vocabularies in their order, open terms by their counts, the fullest first. */
function inOrder(rank: (id: string) => number, vocabulary: readonly string[]) {
  return (a: CoverageTerm, b: CoverageTerm) => {
    if (vocabulary.length > 0) return vocabulary.indexOf(a.id) - vocabulary.indexOf(b.id);
    return b.cases - a.cases || b.rows - a.rows || rank(a.id) - rank(b.id);
  };
}
