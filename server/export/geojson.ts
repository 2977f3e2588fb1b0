import { OPEN_END, periodOf } from '../../domain/period.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { coverageNames } from '../../languages/coverage-names.ts';
import { labelOf } from '../../languages/read-terms.ts';
import type { ExportContext } from './export-format.ts';
import { jsonElements, mapEach } from './json-array.ts';
import { recordUrl, SITE_NAME } from './site.ts';

/** A FeatureCollection after RFC 7946: one point a record, at its city. `name` is the layer's name in QGIS. */
export async function* writeGeojson(
  records: AsyncIterable<PublishedRecord>,
  context: ExportContext,
): AsyncGenerator<string> {
  yield `{"type":"FeatureCollection","name":${JSON.stringify(SITE_NAME)},"features":[`;
  yield* jsonElements(mapEach(records, (record) => featureOf(record, context)));
  yield '\n]}\n';
}

/** A record as a feature. Without coordinates the geometry is null: a map leaves it out, a table keeps it. */
function featureOf(record: PublishedRecord, context: ExportContext) {
  const { lat, lng } = record.city ?? {};
  const geometry = lat === undefined || lng === undefined ? null : { type: 'Point', coordinates: [lng, lat] };
  return { type: 'Feature', id: record.id, geometry, properties: propertiesOf(record, context) };
}

/**
 * Flat, and the same names in every feature, since GIS tables have one column a property: lists are joined with
 * `; `, terms are labels in the reader's language, what is unknown is null. An open end has no `year_to`.
 */
function propertiesOf(record: PublishedRecord, { publicUrl, labels, query }: ExportContext) {
  const { city, years, links, source } = record;
  const period = periodOf(record);
  return {
    id: record.id,
    title: record.title,
    title_original: record.titleOriginal ?? null,
    kind: labels('kind', record.kind),
    document_type: record.documentType ? labels('type', record.documentType) : null,
    status: record.status ? labels('status', record.status) : null,
    summary: record.summary || null,
    city: city?.name ?? null,
    city_id: city?.id ?? null,
    country: city ? labels('country', city.country) : null,
    country_code: city?.country ?? null,
    region: city ? labels('region', city.subregion) : null,
    population: city?.population ?? null,
    coverage: record.coverage ? joined(coverageNames(record.coverage, query.lang, labelOf)) : null,
    scope: record.scope ? labels('scope', record.scope) : null,
    year_adopted: years.adopted ?? null,
    year_from: period?.from ?? null,
    year_to: period && period.to !== OPEN_END ? period.to : null,
    themes: joined(record.themes.map((theme) => labels('theme', theme))),
    topics: joined([...record.topics.map((topic) => labels('topic', topic)), ...record.unmappedTopics]),
    sdgs: joined(record.sdgs.map(({ goal }) => String(goal))),
    sdg_targets: joined(record.sdgTargets.map(({ target }) => target)),
    languages: joined(record.languages),
    actors: joined(record.actors.map((actor) => labels('actor', actor))),
    url: recordUrl(publicUrl, record.id),
    landing_url: links.landing ?? null,
    document_url: links.document ?? null,
    source: source?.name ?? null,
    licence: source?.licence ?? null,
    evidence_score: record.evidenceScore,
    updated_at: record.updatedAt,
  };
}

function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ');
}
