import { Feed } from 'feed';
import { FACET_KEYS } from '../../domain/facets.ts';
import type { Query } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { serverMessages } from '../../languages/server-messages.ts';
import { issuerOf, keywordsOf, titleWithCity } from './citation-parts.ts';
import type { ExportContext, TermLabels } from './export-format.ts';
import { placesInside, type ExportedRecord } from './exported-record.ts';
import { escapeMarkup, oneLine, stripControls } from './plain-text.ts';
import { LICENCE_NOTE, SITE_NAME, recordUrl, searchUrl } from './site.ts';

/** What a feed reader is given at once; it comes back for more. */
export const FEED_SIZE = 50;

/** An Atom feed (RFC 4287) of a search: give it the records that changed last, newest first. */
export function writeAtom(records: readonly ExportedRecord[], context: ExportContext): string {
  const { publicUrl, query, at, labels } = context;
  const self = searchUrl(publicUrl, '/feed.atom', query);
  const feed = new Feed({
    id: self,
    title: feedTitle(query, labels),
    updated: lastChange(records) ?? at,
    link: searchUrl(publicUrl, '/', query),
    feed: self,
    author: { name: SITE_NAME, link: publicUrl },
    copyright: LICENCE_NOTE,
    generator: SITE_NAME,
  });
  for (const record of records) {
    feed.addItem({
      ...contentOf(record, context),
      id: recordUrl(publicUrl, record.id),
      link: recordUrl(publicUrl, record.id),
      date: new Date(record.updatedAt),
    });
  }
  return feed.atom1();
}

/** Titles and summaries are HTML in this feed, so that a plain text must be escaped to stay what it is. */
function contentOf(record: ExportedRecord, { query }: ExportContext) {
  const { source, summary } = record;
  const places = placesInside(record, query.lang);
  const told = [summary, ...(places ? [`${serverMessages(query.lang).workbook.places}: ${places}`] : [])];
  const description = told.filter(Boolean).join(' ');
  return {
    title: escapeMarkup(oneLine(titleWithCity(record))),
    ...(description && { description: escapeMarkup(description) }),
    author: [
      {
        name: oneLine(source?.name ?? issuerOf(record, query.lang)),
        ...(source?.url && { link: source.url }),
      },
    ],
    // The feed's writer leaves `<` and `>` in attributes alone.
    category: keywordsOf(record, query.lang).map((keyword) => ({
      term: oneLine(keyword).replace(/[<>]/g, ' '),
    })),
    ...(source?.licence && { copyright: oneLine(source.licence) }),
  };
}

/** What the search narrows by, in words: `Metroteca: bikes, Dakar, 2010–`. */
function feedTitle({ q, terms, from, to, years, near, area }: Query, labels: TermLabels): string {
  const parts = [
    ...(q ? [q] : []),
    ...FACET_KEYS.flatMap((key) => (terms[key] ?? []).map((term) => labels(key, term))),
    ...(from !== undefined || to !== undefined
      ? [`${years === 'active' ? '' : `${years} `}${from ?? ''}–${to ?? ''}`]
      : []),
    ...(near ? [`${near.lat}, ${near.lng} (${near.km} km)`] : []),
    ...(area ? [`${area.south}–${area.north}° N, ${area.west}–${area.east}° E`] : []),
  ];
  return stripControls(parts.length === 0 ? SITE_NAME : `${SITE_NAME}: ${parts.join(', ')}`);
}

function lastChange(records: readonly PublishedRecord[]): Date | undefined {
  const times = records.map((record) => Date.parse(record.updatedAt));
  return times.length === 0 ? undefined : new Date(Math.max(...times));
}
