import { kindOf } from '../../domain/kinds/kind-of.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { citedUrl, keywordsOf, titleWithCity } from './citation-parts.ts';
import { citationOf, type CitationContext, type CslItem } from './citation.ts';
import { jsonLdOf } from './json-ld.ts';
import { licenceUrl } from './licence-url.ts';
import { escapeMarkup, oneLine } from './plain-text.ts';
import { SITE_NAME, recordUrl } from './site.ts';

const MAX_DESCRIPTION = 300; // what previews and result lists show of it, with room to spare

/**
 * What the served page of a record has in its `<head>`, so that Zotero, crawlers and link previews read it without
 * running script: title, canonical address, citation, Dublin Core and Open Graph tags, and JSON-LD.
 */
export function recordHead(record: PublishedRecord, context: CitationContext): string {
  const page = recordUrl(context.publicUrl, record.id);
  const api = `${context.publicUrl}/api/records/${record.id}`;
  return [
    `<title>${escapeMarkup(oneLine(titleWithCity(record)))} – ${SITE_NAME}</title>`,
    `<link rel="canonical" href="${escapeMarkup(page)}">`,
    `<link rel="alternate" type="application/json" href="${escapeMarkup(api)}">`,
    metaTags(record, context),
    jsonLdScript(jsonLdOf(record, context.publicUrl, context.lang)),
  ].join('\n');
}

/** The tags alone, one per line. */
export function metaTags(record: PublishedRecord, context: CitationContext): string {
  const item = citationOf(record, context);
  return [
    ...nameTags(record, item, context).map(([name, value]) => tag('name', name, value)),
    ...propertyTags(record, context).map(([name, value]) => tag('property', name, value)),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** JSON in a script element: no `<`, so that nothing in it can end the element or begin a comment. */
export function jsonLdScript(value: object): string {
  const json = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, unicodeEscape);
  return `<script type="application/ld+json">${json}</script>`;
}

type Tags = (readonly [name: string, value: string | undefined])[];

function nameTags(record: PublishedRecord, item: CslItem, context: CitationContext): Tags {
  const year = item.issued && String(item.issued['date-parts'][0]?.[0]);
  const keywords = keywordsOf(record, context.lang);
  const [author] = item.author;
  const language = item.language;
  return [
    ['description', description(record)],
    ['citation_title', item.title],
    ['citation_author', author && surnameOnly(author.literal)],
    [kindOf(record.kind).citation.reference.publisherTag, item.publisher],
    ['citation_publication_date', year],
    ['citation_language', language],
    ['citation_public_url', recordUrl(context.publicUrl, record.id)],
    ['citation_pdf_url', pdfUrl(record)],
    ['citation_abstract', item.abstract],
    ...keywords.map((keyword) => ['citation_keywords', keyword] as const),
    ['DC.type', item.genre],
    ['DC.title', item.title],
    ['DCTERMS.alternative', item['original-title']],
    ['DC.creator', author?.literal],
    ['DC.publisher', item.publisher],
    ['DC.date', year],
    ['DCTERMS.modified', record.updatedAt],
    ['DC.language', language],
    ['DC.identifier', recordUrl(context.publicUrl, record.id)],
    ['DC.relation', citedUrl(record, context.publicUrl)],
    ['DC.description', item.abstract],
    ['DC.coverage', item['publisher-place']],
    ['DC.source', item.source],
    ['DC.rights', record.source?.licence],
    ['DCTERMS.license', licenceUrl(record.source?.licence)],
    ...keywords.map((keyword) => ['DC.subject', keyword] as const),
    ['twitter:card', record.image ? 'summary_large_image' : 'summary'],
  ];
}

/**
 * The name of an institution as `surname, given names`, without given names: Zotero would take the last word of
 * “City of Dakar” for a surname, and a comma inside for two authors.
 */
function surnameOnly(name: string): string {
  return `${name.replace(/\s*[,;]\s*/g, ' – ')},`;
}

function propertyTags(record: PublishedRecord, context: CitationContext): Tags {
  return [
    ['og:type', 'article'],
    ['og:site_name', SITE_NAME],
    ['og:title', titleWithCity(record)],
    ['og:description', description(record)],
    ['og:url', recordUrl(context.publicUrl, record.id)],
    ['og:image', record.image?.url],
    ['og:image:alt', record.image?.alt],
    ['article:modified_time', record.updatedAt],
  ];
}

function tag(attribute: 'name' | 'property', name: string, value: string | undefined): string {
  return value ? `<meta ${attribute}="${name}" content="${escapeMarkup(oneLine(value))}">` : '';
}

function description({ summary }: PublishedRecord): string {
  const characters = [...oneLine(summary)]; // whole characters, so that none is cut in two
  if (characters.length <= MAX_DESCRIPTION) return characters.join('');
  return `${characters.slice(0, MAX_DESCRIPTION - 1).join('')}…`;
}

function pdfUrl({ links }: PublishedRecord): string | undefined {
  return links.document && /\.pdf$/i.test(new URL(links.document).pathname) ? links.document : undefined;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
