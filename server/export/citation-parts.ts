import { KINDS } from '../../domain/kinds/index.ts';
import { kindOf } from '../../domain/kinds/kind-of.ts';
import { serverMessages } from '../../languages/server-messages.ts';
import { makersOf } from '../../domain/offers/makers.ts';
import type { Language } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { DOCUMENT_TYPES } from '../../domain/vocabularies/document-types.ts';
import { STATUSES } from '../../domain/vocabularies/statuses.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { genreOf as genreOfKind, labelOf } from '../../languages/read-terms.ts';
import { SITE_NAME, recordUrl } from './site.ts';

const GOVERNMENTS: readonly string[] = ['city-government', 'local-government'];

/**
 * Who answers for what is cited: the organisation that the record names, else the city's government. What a source
 * tells of, and no government took part in, is that source's account. A title that our editors made is our own entry's.
 */
export function issuerOf(record: PublishedRecord, lang: Language): string {
  if (isOurEntry(record)) return SITE_NAME;
  const makers = makersOf(record);
  if (makers.length > 0) return makers.join('; ');
  if (record.contact?.organisation) return record.contact.organisation;
  const isByOthers =
    kindOf(record.kind).citation.publishedBy === 'source' &&
    record.actors.length > 0 &&
    !record.actors.some((actor) => GOVERNMENTS.includes(actor));
  if (isByOthers && record.source) return record.source.name;
  return record.city ? governmentOf(record.city.name, lang) : (record.source?.name ?? SITE_NAME);
}

/** A title of ours is never cited as the city's: the reference credits our entry, and names the evidence in its notes. */
function isOurEntry({ titleBy }: PublishedRecord): boolean {
  return titleBy === 'us';
}

/** The government of a city, as the author of what it adopts; “Mexico City” says it already. */
function governmentOf(city: string, lang: Language): string {
  const isSaid = lang === 'en' && /\bcity\b/i.test(city);
  return isSaid ? city : serverMessages(lang).citation.government({ city });
}

/** Who brought it out: a city its own document, a collection the cases that it tells of. */
export function publisherOf(record: PublishedRecord, lang: Language): string {
  if (isOurEntry(record)) return SITE_NAME;
  const { publishedBy } = kindOf(record.kind).citation;
  switch (publishedBy) {
    case 'issuer':
      return issuerOf(record, lang);
    case 'source':
      return record.source?.name ?? SITE_NAME;
  }
}

/** The year of a citation: the first that is known of those from which its kind dates. */
export function yearOf({ kind, years, toolkit }: PublishedRecord): number | undefined {
  const known = { adopted: years.adopted, start: years.start, edition: toolkit?.year };
  const dated = kindOf(kind).citation.years.find((year) => known[year] !== undefined);
  return dated && known[dated];
}

/** The title, with the city where it does not name it already. */
export function titleWithCity({ title, city }: PublishedRecord): string {
  return city === undefined || title.includes(city.name) ? title : `${title} – ${city.name}`;
}

/** What sort of publication it is, for the square brackets of a citation: `Plan`, `Case study`. */
export function genreOf(record: PublishedRecord, lang: Language): string {
  if (kindOf(record.kind).citation.genre === 'own') return genreOfKind(KINDS, record.kind, lang);
  return record.documentType
    ? labelOf(DOCUMENT_TYPES, record.documentType, lang)
    : labelOf(KINDS, record.kind, lang);
}

/** The thing itself where it is online, else our page about it. */
export function citedUrl(record: PublishedRecord, publicUrl: string): string {
  if (isOurEntry(record)) return recordUrl(publicUrl, record.id);
  return record.links.document ?? record.links.landing ?? recordUrl(publicUrl, record.id);
}

/** Topics, themes and goals. No keyword holds a comma or a semicolon: reference managers split there. */
export function keywordsOf(record: PublishedRecord, lang: Language): string[] {
  const { citation } = serverMessages(lang);
  const keywords = [
    ...record.topics.map((topic) => labelOf(TOPICS, topic, lang)),
    ...record.unmappedTopics,
    ...record.themes.map((theme) => labelOf(THEMES, theme, lang)),
    ...record.sdgs.map(({ goal }) => `${citation.goal} ${goal}`),
  ];
  return [...new Set(keywords.map((keyword) => keyword.replace(/\s*[,;]\s*/g, ' / ')))];
}

/** What a reader of a reference list should know and no field holds, as sentences. */
export function notesOf(record: PublishedRecord, lang: Language, publicUrl: string): string[] {
  const words = serverMessages(lang).citation;
  const { start, end } = record.years;
  const notes: string[] = [];
  if (record.titleOriginal) notes.push(`${words.originalTitle}: ${record.titleOriginal}`);
  if (record.status) notes.push(`${words.status}: ${labelOf(STATUSES, record.status, lang)}`);
  if (start !== undefined) notes.push(`${words.period}: ${start === end ? start : `${start}–${end ?? ''}`}`);
  for (const { publisher, title, url } of record.evidence ?? [])
    notes.push(`${words.evidence}: ${[publisher, title, url].filter(Boolean).join(', ')}`);
  notes.push(`${words.page}: ${recordUrl(publicUrl, record.id)}`);
  return notes;
}
