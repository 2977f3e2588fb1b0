import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_QUERY } from '../../domain/query.ts';
import { writeAtom } from '../../server/export/atom.ts';
import { openSearchDescription } from '../../server/export/opensearch.ts';
import {
  MAX_SITEMAP_URLS,
  sitemapEntries,
  sitemapIndex,
  sitemapParts,
  writeSitemap,
} from '../../server/export/sitemap.ts';
import {
  PUBLIC_URL,
  contextOf,
  each,
  microGardens,
  nastyRecord,
  nastyText,
  published,
  textOf,
} from './export-builders.ts';

describe('the Atom feed', () => {
  const feed = writeAtom([microGardens(), published()], contextOf());

  test('has absolute ids, links to itself and to the search, and the sources as authors', () => {
    const query = { ...EMPTY_QUERY, q: 'gardens', terms: { sdg: ['2'] } };
    const narrowed = writeAtom([microGardens()], contextOf({ query }));
    expect(narrowed).toContain(`<id>${PUBLIC_URL}/feed.atom?q=gardens&amp;sdg=2</id>`);
    expect(narrowed).toContain(`<link rel="self" href="${PUBLIC_URL}/feed.atom?q=gardens&amp;sdg=2"/>`);
    expect(narrowed).toContain(`<link rel="alternate" href="${PUBLIC_URL}/?q=gardens&amp;sdg=2"/>`);
    expect(narrowed).toContain('<title>Metroteca: gardens, sdg:2</title>');
    expect(narrowed).toContain(`<id>${PUBLIC_URL}/records/practice-dakar-micro-gardens</id>`);
    expect(narrowed).toContain('<name>Urban Sustainability Exchange</name>');
  });

  test('is as new as its newest entry', () => {
    expect(feed.match(/<updated>[^<]*/)?.[0]).toBe('<updated>2026-04-02T08:30:00.000Z');
    expect(writeAtom([], contextOf())).toContain('<updated>2026-05-01T10:00:00.000Z</updated>');
  });

  test('is well-formed with anything that records and search hold', () => {
    fc.assert(
      fc.property(nastyRecord, nastyText, (record, q) => {
        expect(faultOf(writeAtom([record], contextOf({ query: { ...EMPTY_QUERY, q } })))).toBeUndefined();
      }),
    );
  });
});

describe('the OpenSearch description', () => {
  test('is well-formed and links to results, feed and suggestions in each language', () => {
    const description = openSearchDescription(PUBLIC_URL, 'es');
    expect(faultOf(description)).toBeUndefined();
    expect(description).toContain(`template="${PUBLIC_URL}/?q={searchTerms}&amp;lang=es"`);
    expect(description).toContain('type="application/x-suggestions+json"');
  });
});

describe('the sitemap', () => {
  test('has the first page, every record and every city with when it last changed', async () => {
    const older = { ...published({ id: 'older' }), updatedAt: '2025-01-01T00:00:00.000Z' };
    const text = await textOf(writeSitemap(sitemapEntries([published(), older, microGardens()], PUBLIC_URL)));
    expect(faultOf(text)).toBeUndefined();
    expect(text.match(/<loc>/g)).toHaveLength(6);
    expect(text).toContain(
      `<loc>${PUBLIC_URL}/records/older</loc><lastmod>2025-01-01T00:00:00.000Z</lastmod>`,
    );
    expect(text).toContain(
      `<loc>${PUBLIC_URL}/cities/barcelona-es</loc><lastmod>2026-04-02T08:30:00.000Z</lastmod>`,
    );
  });

  test('is split above 50,000 addresses, with an index of the parts', async () => {
    expect([1, MAX_SITEMAP_URLS, MAX_SITEMAP_URLS + 1].map(sitemapParts)).toEqual([1, 1, 2]);
    const urls = Array.from({ length: MAX_SITEMAP_URLS + 2 }, (_, at) => ({ url: `${PUBLIC_URL}/${at}` }));
    const [first, second] = await Promise.all([1, 2].map((part) => textOf(writeSitemap(each(urls), part))));
    expect(first?.match(/<loc>/g)).toHaveLength(MAX_SITEMAP_URLS);
    expect(second?.match(/<loc>[^<]*/g)).toEqual([`<loc>${PUBLIC_URL}/50000`, `<loc>${PUBLIC_URL}/50001`]);
    expect(sitemapIndex(2, PUBLIC_URL)).toContain(`<loc>${PUBLIC_URL}/sitemap-2.xml</loc>`);
    expect(faultOf(sitemapIndex(2, PUBLIC_URL))).toBeUndefined();
  });
});

/** The first fault of a document in the XML that we write (no DTD, no comments), or undefined. */
function faultOf(xml: string): string | undefined {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(xml))
    return 'a forbidden character';
  const parts =
    /<!\[CDATA\[[^]*?\]\]>|<\?[^>]*\?>|<\/?[\w:]+(?:\s+[\w:]+="(?:[^<&"]|&(?:amp|lt|gt|quot|#39);)*")*\s*\/?>/g;
  const texts = xml.split(parts);
  const bad = texts.find((text) => /[<>]|&(?!(?:amp|lt|gt|quot|#39);)/.test(text));
  if (bad !== undefined) return `not text: ${bad}`;
  const open: string[] = [];
  for (const [part] of xml.matchAll(parts)) {
    const name = /^<\/?([\w:]+)/.exec(part)?.[1];
    if (name === undefined || part.endsWith('/>')) continue;
    if (!part.startsWith('</')) open.push(name);
    else if (open.pop() !== name) return `unexpected ${part}`;
  }
  return open.length === 0 ? undefined : `unclosed ${open.join(' ')}`;
}
