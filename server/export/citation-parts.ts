import type { Language } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { DOCUMENT_TYPES } from '../../domain/vocabularies/document-types.ts';
import { STATUSES } from '../../domain/vocabularies/statuses.ts';
import { findTerm, labelOf, type Vocabulary } from '../../domain/vocabularies/term.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { CITATION_WORDS } from './citation-words.ts';
import { SITE_NAME, recordUrl } from './site.ts';

const GOVERNMENTS: readonly string[] = ['city-government', 'local-government'];

/**
 * Who answers for what is cited: the organisation that the record names, else the city's government. A practice
 * in which no government took part is its source's account.
 */
export function issuerOf(record: PublishedRecord, lang: Language): string {
  if (record.contact?.organisation) return record.contact.organisation;
  const isByOthers =
    record.kind === 'practice' &&
    record.actors.length > 0 &&
    !record.actors.some((actor) => GOVERNMENTS.includes(actor));
  if (isByOthers && record.source) return record.source.name;
  return CITATION_WORDS[lang].government(record.city.name);
}

/** Who brought it out: a city its own strategy, a collection the practices that it tells of. */
export function publisherOf(record: PublishedRecord, lang: Language): string {
  return record.kind === 'practice' ? (record.source?.name ?? SITE_NAME) : issuerOf(record, lang);
}

/** The year of a citation: a strategy dates from its adoption, a practice from its start. */
export function yearOf({ kind, years }: PublishedRecord): number | undefined {
  return kind === 'practice' ? (years.start ?? years.adopted) : (years.adopted ?? years.start);
}

/** The title, with the city where it does not name it already. */
export function titleWithCity({ title, city }: PublishedRecord): string {
  return title.includes(city.name) ? title : `${title} – ${city.name}`;
}

/** What sort of publication it is, for the square brackets of a citation: `Plan`, `Case study`. */
export function genreOf(record: PublishedRecord, lang: Language): string {
  if (record.kind === 'practice') return CITATION_WORDS[lang].caseStudy;
  return termLabel(DOCUMENT_TYPES, record.documentType ?? 'strategy', lang);
}

/** The thing itself where it is online, else our page about it. */
export function citedUrl(record: PublishedRecord, publicUrl: string): string {
  return record.links.document ?? record.links.landing ?? recordUrl(publicUrl, record.id);
}

/** Topics, themes and goals. No keyword holds a comma or a semicolon: reference managers split there. */
export function keywordsOf(record: PublishedRecord, lang: Language): string[] {
  const keywords = [
    ...record.topics.map((topic) => termLabel(TOPICS, topic, lang)),
    ...record.unmappedTopics,
    ...record.themes.map((theme) => termLabel(THEMES, theme, lang)),
    ...record.sdgs.map(({ goal }) => `${CITATION_WORDS[lang].goal} ${goal}`),
  ];
  return [...new Set(keywords.map((keyword) => keyword.replace(/\s*[,;]\s*/g, ' / ')))];
}

/** What a reader of a reference list should know and no field holds, as sentences. */
export function notesOf(record: PublishedRecord, lang: Language, publicUrl: string): string[] {
  const words = CITATION_WORDS[lang];
  const { start, end } = record.years;
  const notes: string[] = [];
  if (record.titleOriginal) notes.push(`${words.originalTitle}: ${record.titleOriginal}`);
  if (record.status) notes.push(`${words.status}: ${termLabel(STATUSES, record.status, lang)}`);
  if (start !== undefined) notes.push(`${words.period}: ${start === end ? start : `${start}–${end ?? ''}`}`);
  notes.push(`${words.page}: ${recordUrl(publicUrl, record.id)}`);
  return notes;
}

/** The label of a term of a closed vocabulary. */
export function termLabel(vocabulary: Vocabulary, id: string, lang: Language): string {
  const term = findTerm(vocabulary, id);
  return term ? labelOf(term, lang) : id;
}
