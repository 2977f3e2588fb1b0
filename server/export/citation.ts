import { kindOf } from '../../domain/kinds/kind-of.ts';
import { serverMessages } from '../../languages/server-messages.ts';
import type { Language } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { citedUrl, genreOf, issuerOf, keywordsOf, notesOf, publisherOf, yearOf } from './citation-parts.ts';
import type { ExportContext } from './export-format.ts';
import { placeName } from './place-name.ts';
import { oneLine } from './plain-text.ts';
import { SITE_NAME } from './site.ts';

export interface CitationContext {
  readonly publicUrl: string;
  readonly lang: Language;
  /** When the reader came by: citations of web addresses say so. */
  readonly at: Date;
  /** Of the document, where one page of it is cited. */
  readonly page?: number | undefined;
}

/** The part of CSL-JSON 1.0.2 that we write. Names as in the standard. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly 'original-title'?: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly publisher: string;
  readonly 'publisher-place'?: string;
  readonly genre: string;
  readonly abstract?: string;
  readonly keyword?: string;
  readonly language?: string;
  readonly archive: string;
  readonly archive_location: string;
  readonly source?: string;
  readonly note: string;
  readonly page?: string;
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** A record as a CSL-JSON item, of the type of its kind. */
export function citationOf(record: PublishedRecord, { publicUrl, lang, at, page }: CitationContext): CslItem {
  const year = yearOf(record);
  const keywords = keywordsOf(record, lang);
  const [language] = record.languages;
  const item: CslItem = {
    id: record.id,
    type: kindOf(record.kind).citation.reference.csl,
    title: oneLine(record.title),
    ...(record.titleOriginal && { 'original-title': oneLine(record.titleOriginal) }),
    author: [{ literal: oneLine(issuerOf(record, lang)) }],
    ...(year !== undefined && { issued: { 'date-parts': [[year]] } }),
    accessed: { 'date-parts': [[at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()]] },
    URL: citedUrl(record, publicUrl),
    publisher: oneLine(publisherOf(record, lang)),
    ...(record.city && { 'publisher-place': placeName(record.city, lang) }),
    genre: genreOf(record, lang),
    ...(record.summary && { abstract: oneLine(record.summary) }),
    ...(keywords.length > 0 && { keyword: keywords.map(oneLine).join(', ') }),
    ...(language && { language }),
    archive: SITE_NAME,
    archive_location: record.id,
    ...(record.source && { source: oneLine(record.source.name) }),
    note: notesOf(record, lang, publicUrl).map(oneLine).join('. '),
    ...(page !== undefined && { page: String(page) }),
  };
  return item;
}

/** What an export knows that a citation needs. */
export function citationContext({ publicUrl, query, at }: ExportContext): CitationContext {
  return { publicUrl, lang: query.lang, at };
}

/**
 * One line of plain text after the APA manual: `City of Dakar. (2008). Micro-gardens [Case study]. Source. URL`.
 * `page`: of the document, after all but the address. The record's own page replaces a missing link when `publicUrl` is given, and then the site is named.
 */
export function citeText(record: PublishedRecord, lang: Language, publicUrl?: string, page?: number): string {
  const author = issuerOf(record, lang);
  const publisher = publisherOf(record, lang);
  const original = record.titleOriginal ? ` [${record.titleOriginal}]` : '';
  const { document, landing } = record.links;
  const isOurPage = publicUrl !== undefined && document === undefined && landing === undefined;
  const parts = [
    author,
    `(${yearOf(record) ?? serverMessages(lang).citation.noDate})`,
    `${record.title}${original} [${genreOf(record, lang)}]`,
    ...(publisher === author ? [] : [publisher]),
    ...(isOurPage && author !== SITE_NAME ? [SITE_NAME] : []),
    ...(page === undefined ? [] : [serverMessages(lang).citation.onPage({ page })]),
  ];
  const sentences = parts.map((part) => (part.endsWith('.') ? part : `${part}.`));
  const url = publicUrl === undefined ? (document ?? landing) : citedUrl(record, publicUrl);
  return oneLine([...sentences, ...(url ? [url] : [])].join(' '));
}
