import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { jsonLdOf } from '../../server/export/json-ld.ts';
import { licenceUrl } from '../../server/export/licence-url.ts';
import { jsonLdScript, metaTags, recordHead } from '../../server/export/meta-tags.ts';
import { AT, PUBLIC_URL, microGardens, nastyRecord, published } from './export-builders.ts';

const context = { publicUrl: PUBLIC_URL, lang: 'en', at: AT } as const;
const ELEMENTS =
  /<title>[^<]*<\/title>|<link [^<>]*>|<meta (?:name|property)="[\w:.]+" content="[^<>"]*">|<script type="application\/ld\+json">[^<]*<\/script>|\n/g;

describe('JSON-LD', () => {
  test('describes a practice as an Article about goals and a place, based on its source', () => {
    expect(jsonLdOf(microGardens(), PUBLIC_URL, 'en')).toMatchObject({
      '@type': 'Article',
      name: 'Micro-gardens in Dakar',
      inLanguage: ['fr'],
      about: [{ termCode: '2' }, { termCode: '11' }],
      spatialCoverage: { name: 'Dakar', geo: { latitude: 14.69, longitude: -17.45 } },
      temporalCoverage: '1999/..',
      isBasedOn: ['https://example.org/use'],
      license: 'https://creativecommons.org/licenses/by/4.0/',
      award: ['Milan Pact Award, 2016, shortlisted'],
    });
  });

  test('describes a strategy as a Report and a law as Legislation', () => {
    expect(jsonLdOf(published({ documentType: 'plan' }), PUBLIC_URL, 'en')).toMatchObject({
      '@type': 'Report',
    });
    expect(jsonLdOf(published({ documentType: 'law' }), PUBLIC_URL, 'en')).toMatchObject({
      '@type': 'Legislation',
    });
  });

  test('cannot end its element, and is still the same JSON', () => {
    fc.assert(
      fc.property(nastyRecord, (record) => {
        const value = jsonLdOf(record, PUBLIC_URL, 'en');
        const script = jsonLdScript(value);
        const [, json = ''] =
          /^<script type="application\/ld\+json">([^<>&\u2028\u2029]*)<\/script>$/.exec(script) ?? [];
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('the head of a record’s page', () => {
  test('has what Zotero, crawlers and previews look for', () => {
    const pdf = 'https://example.org/plan.PDF?v=2';
    const record = microGardens({ links: { document: pdf, alsoAt: [] } });
    const head = readHead(recordHead(record, context));
    expect(head.querySelector('title')?.textContent).toBe('Micro-gardens in Dakar – Metroteca');
    expect(head.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `${PUBLIC_URL}/records/practice-dakar-micro-gardens`,
    );
    const content = (name: string) =>
      head.querySelector(`[name="${name}"], [property="${name}"]`)?.getAttribute('content');
    expect(content('citation_title')).toBe('Micro-gardens in Dakar');
    expect(content('citation_author')).toBe('City of Dakar,');
    expect(content('DC.creator')).toBe('City of Dakar');
    expect(content('citation_publication_date')).toBe('1999');
    expect(content('citation_pdf_url')).toBe(pdf);
    expect(content('citation_language')).toBe('fr');
    expect(content('DC.coverage')).toBe('Dakar, Senegal');
    expect(content('DC.rights')).toBe('CC BY 4.0');
    expect(content('og:description')).toBe('Families grow vegetables on roofs & in yards.');
    expect(content('og:url')).toBe(`${PUBLIC_URL}/records/practice-dakar-micro-gardens`);
  });

  test('names an author with commas as one institution, in the order of surname and given names', () => {
    const record = microGardens({
      contact: { organisation: 'Mairie de Dakar, Direction de l’urbanisme; Sénégal' },
    });
    const tag = readHead(recordHead(record, context)).querySelector('[name=citation_author]');
    expect(tag?.getAttribute('content')).toBe('Mairie de Dakar – Direction de l’urbanisme – Sénégal,');
  });

  test('holds only its own elements, with anything that a record can say', () => {
    fc.assert(
      fc.property(nastyRecord, (record) => {
        expect(recordHead(record, context).replace(ELEMENTS, '')).toBe('');
      }),
    );
  });

  test('cuts a long summary without cutting a character', () => {
    const tags = metaTags(published({ summary: '😀'.repeat(400) }), context);
    expect(tags).toContain(`name="description" content="${'😀'.repeat(299)}…"`);
  });
});

describe('the address of a licence', () => {
  test.each([
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC-BY-NC-SA-3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
    ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['https://example.org/terms', 'https://example.org/terms'],
    ['MIT (facts; text by Metroteca)', undefined],
    [undefined, undefined],
  ])('of %s is %s', (licence, url) => {
    expect(licenceUrl(licence)).toBe(url);
  });
});

function readHead(html: string) {
  const { document } = new Window();
  document.head.innerHTML = html;
  return document.head;
}
