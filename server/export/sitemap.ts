import type { PublishedRecord } from '../../domain/record.ts';
import { escapeMarkup } from './plain-text.ts';
import { cityUrl, recordUrl } from './site.ts';

export const MAX_SITEMAP_URLS = 50_000; // sitemaps.org; 50 MB is the other limit, and far from these

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

interface SitemapEntry {
  readonly url: string;
  /** ISO 8601. */
  readonly lastmod?: string;
}

/** How many files a sitemap of so many addresses needs: one, or an index and these. */
export function sitemapParts(urls: number): number {
  return Math.max(1, Math.ceil(urls / MAX_SITEMAP_URLS));
}

/** The address of one file of a sitemap that has several; they count from 1. */
export function sitemapPartPath(part: number): string {
  return `/sitemap-${part}.xml`;
}

/** Every page worth finding: the first, each record, then each city, which is as new as its newest record. */
export async function* sitemapEntries(
  records: AsyncIterable<PublishedRecord> | Iterable<PublishedRecord>,
  publicUrl: string,
): AsyncGenerator<SitemapEntry> {
  const cities = new Map<string, string>();
  yield { url: `${publicUrl}/` };
  for await (const { id, city, updatedAt } of records) {
    yield { url: recordUrl(publicUrl, id), lastmod: updatedAt };
    if (city === undefined) continue;
    const known = cities.get(city.id);
    if (known === undefined || Date.parse(known) < Date.parse(updatedAt)) cities.set(city.id, updatedAt);
  }
  for (const [id, lastmod] of cities) yield { url: cityUrl(publicUrl, id), lastmod };
}

/** One file of a sitemap: the entries of this part, out of all of them. */
export async function* writeSitemap(entries: AsyncIterable<SitemapEntry>, part = 1): AsyncGenerator<string> {
  const first = (part - 1) * MAX_SITEMAP_URLS;
  let at = 0;
  yield `${DECLARATION}<urlset ${NAMESPACE}>\n`;
  for await (const entry of entries) {
    if (at >= first + MAX_SITEMAP_URLS) break;
    if (at >= first) yield `  <url>${inner(entry)}</url>\n`;
    at += 1;
  }
  yield '</urlset>\n';
}

/** The index of a sitemap that has several files. */
export function sitemapIndex(parts: number, publicUrl: string): string {
  const files = Array.from({ length: parts }, (_, index) => publicUrl + sitemapPartPath(index + 1));
  const lines = files.map((url) => `  <sitemap>${inner({ url })}</sitemap>\n`);
  return `${DECLARATION}<sitemapindex ${NAMESPACE}>\n${lines.join('')}</sitemapindex>\n`;
}

function inner({ url, lastmod }: SitemapEntry): string {
  return `<loc>${escapeMarkup(url)}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}`;
}
