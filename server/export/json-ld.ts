import type { City } from '../../domain/city.ts';
import { kindOf } from '../../domain/kinds/kind-of.ts';
import type { Language } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import { STATUSES } from '../../domain/vocabularies/statuses.ts';
import { coverageNames } from '../../languages/coverage-names.ts';
import { labelOf } from '../../languages/read-terms.ts';
import { genreOf, issuerOf, keywordsOf, yearOf } from './citation-parts.ts';
import { offerInJsonLd } from './json-ld-offer.ts';
import { licenceUrl } from './licence-url.ts';
import { SITE_NAME, recordUrl } from './site.ts';

/** A record in the words of schema.org: its kind says of what type. */
export function jsonLdOf(record: PublishedRecord, publicUrl: string, lang: Language): object {
  const { links, source, image } = record;
  const page = recordUrl(publicUrl, record.id);
  const year = yearOf(record);
  const licence = licenceUrl(source?.licence);
  const basis = [links.document, source?.url].filter((url) => url !== undefined);
  const elsewhere = [links.landing, ...links.alsoAt].filter((url) => url !== undefined);
  const keywords = keywordsOf(record, lang);
  return {
    '@context': 'https://schema.org',
    '@type': typeOf(record),
    '@id': page,
    url: page,
    mainEntityOfPage: page,
    identifier: record.id,
    name: record.title,
    headline: record.title,
    ...(record.titleOriginal && { alternateName: record.titleOriginal }),
    ...(record.summary && { abstract: record.summary, description: record.summary }),
    genre: genreOf(record, lang),
    ...(record.languages.length > 0 && { inLanguage: record.languages }),
    author: { '@type': 'Organization', name: issuerOf(record, lang) },
    publisher: { '@type': 'Organization', name: SITE_NAME, url: `${publicUrl}/` },
    ...(year !== undefined && { datePublished: String(year) }),
    dateModified: record.updatedAt,
    ...(record.status && { creativeWorkStatus: labelOf(STATUSES, record.status, lang) }),
    ...temporalCoverage(record),
    ...spatialCoverage(record, lang),
    ...offerInJsonLd(record),
    about: record.sdgs.map(({ goal }) => goalOf(goal, lang)),
    ...(keywords.length > 0 && { keywords }),
    ...(record.awards.length > 0 && { award: record.awards.map(awardLine) }),
    ...(image && { image: { '@type': 'ImageObject', contentUrl: image.url, creditText: image.credit } }),
    ...(basis.length > 0 && { isBasedOn: basis }),
    ...(elsewhere.length > 0 && { sameAs: elsewhere }),
    ...(source && { sourceOrganization: { '@type': 'Organization', name: source.name, url: source.url } }),
    ...(licence && { license: licence }),
    ...(source?.licence && { copyrightNotice: source.licence }),
    isAccessibleForFree: true,
  };
}

function typeOf({ kind, documentType }: PublishedRecord): string {
  const { jsonLd, jsonLdOfDocument } = kindOf(kind).citation;
  return (documentType && jsonLdOfDocument?.[documentType]) ?? jsonLd;
}

/** ISO 8601 intervals: `2018/2030`, `2018/..` without an end. */
function temporalCoverage({ years: { start, end } }: PublishedRecord) {
  return start === undefined ? {} : { temporalCoverage: `${start}/${end ?? '..'}` };
}

/** The city of a record, and what an offer covers by name. */
function spatialCoverage({ city, coverage }: PublishedRecord, lang: Language) {
  const places = [
    ...(city ? [placeOf(city)] : []),
    ...(coverage ? coverageNames(coverage, lang, labelOf).map((name) => ({ '@type': 'Place', name })) : []),
  ];
  const [only, ...more] = places;
  return only === undefined ? {} : { spatialCoverage: more.length === 0 ? only : places };
}

function placeOf(city: City) {
  const { lat, lng, geonamesId, wikidataId } = city;
  const sameAs = [
    ...(wikidataId ? [`http://www.wikidata.org/entity/${wikidataId}`] : []),
    ...(geonamesId ? [`https://sws.geonames.org/${geonamesId}/`] : []),
  ];
  return {
    '@type': 'City',
    name: city.name,
    address: {
      '@type': 'PostalAddress',
      addressLocality: city.name,
      addressRegion: city.state,
      addressCountry: city.country,
    },
    ...(lat !== undefined &&
      lng !== undefined && { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lng } }),
    ...(sameAs.length > 0 && { sameAs }),
  };
}

function goalOf(goal: number, lang: Language) {
  return {
    '@type': 'DefinedTerm',
    '@id': `http://metadata.un.org/sdg/${goal}`,
    name: labelOf(SDG_GOALS, String(goal), lang),
    termCode: String(goal),
    inDefinedTermSet: 'http://metadata.un.org/sdg',
  };
}

function awardLine({ name, year, result }: PublishedRecord['awards'][number]): string {
  return [name, year, result].filter((part) => part !== undefined).join(', ');
}
