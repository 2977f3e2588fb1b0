import { evidenceFound, isRegisterRow } from '../../domain/evidence-score.ts';
import type { City } from '../../domain/city.ts';
import type { FacetKey } from '../../domain/facets.ts';
import { regionsOfCoverage } from '../../domain/offers/regions-of-coverage.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import { populationBand } from '../../domain/vocabularies/population-bands.ts';
import { REGIONS, regionPath } from '../../domain/vocabularies/regions.ts';
import { isTermId } from '../../domain/vocabularies/term.ts';
import { networksOf } from '../networks/read-networks.ts';
import { distinctSlug } from '../words/slug.ts';

const MAX_TERM_LENGTH = 120; // as the facet registry

/** The term id of a free name such as a source or an award: `Guangzhou Award` is `guangzhou-award`. */
export function termSlug(name: string): string {
  return distinctSlug(name, MAX_TERM_LENGTH);
}

export type RecordTerms = Readonly<Record<FacetKey, readonly string[]>>;

/** How each facet reads its terms off a record; the compiler names a facet that is missing here. */
const READERS = {
  kind: (record) => [record.kind],
  theme: (record) => record.themes,
  topic: (record) => record.topics,
  sdg: (record) => record.sdgs.map(({ goal }) => String(goal)),
  declared: ({ sdgs }) => sdgs.flatMap(({ goal, from }) => (from === 'declared' ? [String(goal)] : [])),
  target: (record) => record.sdgTargets.map(({ target }) => target),
  goals: ({ sdgs }) => (sdgs.length === 0 ? [] : [...sdgs.map(({ from }) => from), 'any']),
  city: (record) => optional(record.city?.id),
  country: (record) => [...optional(record.city?.country), ...(record.coverage?.countries ?? [])],
  region: (record) => [
    ...(record.city ? regionsAround(record.city) : []),
    ...(record.coverage ? regionsOfCoverage(record.coverage) : []),
  ],
  population: ({ city }) => (city?.population === undefined ? [] : [populationBand(city.population)]),
  network: ({ city }) => (city ? networksOf(city.id) : []),
  status: (record) => optional(record.status),
  evidence: evidenceFound,
  type: (record) => optional(record.documentType),
  actor: (record) => record.actors,
  scope: (record) => optional(record.scope),
  instrument: (record) => record.fund?.instruments ?? [],
  stage: (record) => record.fund?.stages ?? [],
  form: (record) => optional(record.exchange?.form),
  openness: (record) => optional(record.toolkit?.openness),
  language: (record) => record.languages,
  award: (record) => record.awards.map(({ name }) => termSlug(name)),
  source: (record) => optional(record.source && termSlug(record.source.name)),
  entry: (record) => [isRegisterRow(record) ? 'register' : 'case'],
} satisfies Record<FacetKey, (record: LibraryRecord) => readonly string[]>;

/** The terms of a record in every facet, each once. */
export function termsOf(record: LibraryRecord): RecordTerms {
  const entries = Object.entries(READERS).map(([key, read]) => [key, [...new Set(read(record))]]);
  return Object.fromEntries(entries) as RecordTerms;
}

export interface TermLabel {
  readonly facet: FacetKey;
  readonly id: string;
  readonly label: string;
}

/** Labels that no vocabulary has, because the terms come with the records. */
export function openTermLabels(record: LibraryRecord): TermLabel[] {
  const { city, source, awards } = record;
  const labels: TermLabel[] = [];
  if (city)
    labels.push({
      facet: 'city',
      id: city.id,
      label: city.state ? `${city.name}, ${city.state}` : city.name,
    });
  if (source) labels.push({ facet: 'source', id: termSlug(source.name), label: source.name });
  for (const { name } of awards) labels.push({ facet: 'award', id: termSlug(name), label: name });
  return labels;
}

function optional(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}

function regionsAround(city: City): readonly string[] {
  return isTermId(REGIONS, city.subregion) ? regionPath(city.subregion) : [city.region];
}
