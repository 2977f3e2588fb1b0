import { createRequire } from 'node:module';
import fc from 'fast-check';
import { EMPTY_QUERY } from '../../domain/query.ts';
import type { LibraryRecord, PublishedRecord } from '../../domain/record.ts';
import type { ExportContext } from '../../server/export/formats.ts';
import { buildRecord } from '../build-record.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';

export const PUBLIC_URL = 'https://library.example.org';
export const AT = new Date('2026-05-01T10:00:00Z');

/** A record as readers get it. */
export function published(given: Partial<LibraryRecord> = {}): PublishedRecord {
  const tagged = { themesFrom: 'declared', topicsFrom: 'declared' } as const; // as the import leaves every record
  return publishedFrom({
    record: buildRecord({ ...tagged, ...given }),
    updatedAt: '2026-04-02T08:30:00.000Z',
  });
}

export const DAKAR: LibraryRecord['city'] = {
  id: 'dakar-sn',
  name: 'Dakar',
  country: 'SN',
  region: 'africa',
  subregion: 'western-africa',
  lat: 14.69,
  lng: -17.45,
  population: 2_476_400,
};

/** A practice with most fields filled. */
export function microGardens(given: Partial<LibraryRecord> = {}): PublishedRecord {
  return published({
    id: 'practice-dakar-micro-gardens',
    kind: 'practice',
    title: 'Micro-gardens in Dakar',
    titleOriginal: 'Micro-jardins à Dakar',
    summary: 'Families grow vegetables on roofs & in yards.',
    sections: [{ heading: 'results', text: 'Some 4,000 families took part.\n\nMost are women.' }],
    city: DAKAR,
    themes: ['inclusion'],
    topics: ['food', 'poverty'],
    sdgs: [
      { goal: 2, from: 'declared' },
      { goal: 11, from: 'derived', via: 'topic' },
    ],
    status: 'ongoing',
    years: { start: 1999 },
    languages: ['fr'],
    actors: ['city-government', 'international-institution'],
    awards: [{ name: 'Milan Pact Award', year: 2016, result: 'shortlisted' }],
    links: { landing: 'https://example.org/a_b?x=1&y=%20#z', alsoAt: ['https://example.com/micro'] },
    source: {
      name: 'Urban Sustainability Exchange',
      id: '77',
      url: 'https://example.org/use',
      licence: 'CC BY 4.0',
    },
    ...given,
  });
}

export function contextOf(given: Partial<ExportContext> = {}): ExportContext {
  return {
    publicUrl: PUBLIC_URL,
    query: EMPTY_QUERY,
    total: 1,
    at: AT,
    labels: (facet, id) => `${facet}:${id}`,
    ...given,
  };
}

/** Values that can be read more than once, as those of a search. */
export function each<Value>(values: readonly Value[]): AsyncIterable<Value> {
  return {
    async *[Symbol.asyncIterator]() {
      yield* values;
    },
  };
}

export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

export async function bytesOf(pieces: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const piece of pieces) parts.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(parts);
}

/** Texts that break careless writers: markup, control characters, line ends, lone surrogates, other planes. */
export const nastyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'<>&"\'\\{}%$#_~^=+-@;,|\n\r\t\u0000\u0008\u001f\u0085\u2028\ufeff\uffff\ud800\udc00',
      ),
      fc.constantFrom(
        '</script>',
        ']]>',
        '<!--',
        '&amp;',
        'ER  - ',
        '\r\nTY  - BOOK',
        '𝒳',
        '😀',
        'é',
        'العربية',
      ),
      fc.string({ unit: 'grapheme' }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** Records in which every text of a person is such a text. */
export const nastyRecord: fc.Arbitrary<PublishedRecord> = fc
  .tuple(nastyText, nastyText, nastyText, nastyText, nastyText)
  .map(([title, summary, name, organisation, topic]) =>
    microGardens({
      title,
      titleOriginal: summary,
      summary,
      city: { ...DAKAR, name, state: organisation },
      contact: { organisation },
      unmappedTopics: [topic],
      source: { name, licence: topic },
      awards: [{ name: title }],
    }),
  );

interface ParsedItem {
  readonly [field: string]: unknown;
  readonly title: string;
  readonly author: { family?: string; given?: string; literal?: string }[];
  readonly issued?: { 'date-parts': number[][] };
}

/** What citation-js reads from a text in any format that it knows. It comes without types. */
export function parseCitations(text: string): ParsedItem[] {
  const require = createRequire(import.meta.url);
  const { plugins } = require('@citation-js/core') as {
    plugins: { input: { chain(text: string, options: object): ParsedItem[] } };
  };
  require('@citation-js/plugin-ris');
  require('@citation-js/plugin-bibtex');
  return plugins.input.chain(text, { generateGraph: false });
}
