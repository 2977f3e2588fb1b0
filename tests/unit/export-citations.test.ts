import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationOf, citeText } from '../../server/export/citation.ts';
import { bibtexOf } from '../../server/export/bibtex.ts';
import { EXPORT_FORMATS } from '../../server/export/formats.ts';
import { risOf } from '../../server/export/ris.ts';
import {
  AT,
  PUBLIC_URL,
  contextOf,
  each,
  microGardens,
  nastyRecord,
  parseCitations,
  published,
  textOf,
} from './export-builders.ts';

const context = { publicUrl: PUBLIC_URL, lang: 'en', at: AT } as const;
const LINK = 'https://example.org/a_b?x=1&y=%20#z';

describe('a citation', () => {
  test('is a report in BibTeX as in the other formats, of a practice too', () => {
    for (const record of [microGardens(), published()]) {
      expect(parseCitations(bibtexOf(record, context))[0]?.type).toBe('report');
    }
  });

  test('of a title that our editors made credits our entry, and names the evidence', () => {
    const record = published({
      titleBy: 'us',
      contact: { organisation: 'City of Example' },
      links: { document: 'https://example.org/plan.pdf', alsoAt: [] },
      evidence: [
        {
          url: 'https://example.org/plan.pdf',
          title: 'Official plan',
          publisher: 'City of Example',
          kind: 'official-document',
          accessed: '2026-11-30',
        },
      ],
    });
    const page = `${PUBLIC_URL}/records/${record.id}`;
    const citation = citationOf(record, context);
    expect(citation).toMatchObject({ author: [{ literal: 'Metroteca' }], publisher: 'Metroteca', URL: page });
    expect(citation.note).toContain('Evidence: City of Example, Official plan, https://example.org/plan.pdf');
    expect(citeText(record, 'en', PUBLIC_URL)).not.toContain('City of Example');
  });

  test('of a practice names its city’s government, its source and where it is to be read', () => {
    expect(citationOf(microGardens(), context)).toMatchObject({
      id: 'practice-dakar-micro-gardens',
      type: 'report',
      title: 'Micro-gardens in Dakar',
      'original-title': 'Micro-jardins à Dakar',
      author: [{ literal: 'City of Dakar' }],
      issued: { 'date-parts': [[1999]] },
      accessed: { 'date-parts': [[2026, 5, 1]] },
      URL: LINK,
      publisher: 'Urban Sustainability Exchange',
      'publisher-place': 'Dakar, Senegal',
      genre: 'Case study',
      language: 'fr',
      keyword: expect.stringContaining('SDG 11') as string,
    });
  });

  test('of a strategy dates from its adoption, and falls back on our page for want of a link', () => {
    const item = citationOf(published({ years: { adopted: 2018, start: 2019 } }), context);
    expect(item).toMatchObject({
      issued: { 'date-parts': [[2018]] },
      URL: `${PUBLIC_URL}/records/strategy-barcelona-climate-plan`,
      genre: 'Strategy',
    });
  });

  test('credits the source with a practice that no government took part in', () => {
    const [author] = citationOf(microGardens({ actors: ['private-sector'] }), context).author;
    expect(author?.literal).toBe('Urban Sustainability Exchange');
  });

  test('leaves the year out when it is unknown', () => {
    expect(citationOf(published({ years: {} }), context)).not.toHaveProperty('issued');
  });

  test('is one line of plain text in each language', () => {
    expect(citeText(microGardens(), 'en')).toBe(
      `City of Dakar. (1999). Micro-gardens in Dakar [Micro-jardins à Dakar] [Case study]. Urban Sustainability Exchange. ${LINK}`,
    );
    expect(citeText(published({ years: {}, documentType: 'plan' }), 'fr', PUBLIC_URL)).toBe(
      `Ville de Barcelona. (s. d.). Climate Plan 2018–2030 [Plan]. Metroteca. ${PUBLIC_URL}/records/strategy-barcelona-climate-plan`,
    );
  });
});

describe.each(['ris', 'bib', 'csl.json'] as const)('the %s export', (extension) => {
  const records = [microGardens(), published({ title: 'Plan for {50 %} & more_or_less', languages: ['ca'] })];
  const written = () => textOf(EXPORT_FORMATS[extension].write(each(records), contextOf()));

  test('is read back by citation-js with title, year, address, language, author and kind', async () => {
    const [practice, strategy] = parseCitations(await written());
    expect(practice).toMatchObject({
      title: 'Micro-gardens in Dakar',
      URL: LINK,
      language: 'fr',
      abstract: 'Families grow vegetables on roofs & in yards.',
    });
    expect(practice?.issued?.['date-parts'][0]?.[0]).toBe(1999);
    expect(Object.values(practice?.author[0] ?? {})).toEqual(['City of Dakar']);
    expect(strategy?.title).toBe('Plan for {50 %} & more_or_less');
    expect(strategy).toMatchObject({ type: 'report', language: 'ca' });
  });

  test('gives as many references as there are records', async () => {
    expect(parseCitations(await written())).toHaveLength(2);
  });
});

describe('nasty texts', () => {
  test('stay inside their RIS line', () => {
    fc.assert(
      fc.property(nastyRecord, (record) => {
        const lines = risOf(record, context).split('\r\n');
        expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toEqual(
          [],
        );
        expect(lines.filter((line) => line.startsWith('TY  - '))).toEqual(['TY  - RPRT']);
        expect(lines.filter((line) => line.startsWith('ER  - '))).toEqual(['ER  - ']);
      }),
    );
  });

  test('leave the braces of BibTeX balanced and no character to LaTeX', () => {
    fc.assert(
      fc.property(nastyRecord, (record) => {
        const entry = bibtexOf(record, context);
        expect(depthsOf(entry)).toEqual({ lowest: 0, last: 0 });
        const url = /^ {2}url = .*$/m;
        expect(entry.replace(url, '')).not.toMatch(/(?<!\\)[&%$#~^]/);
        expect(parseCitations(entry)).toHaveLength(1);
      }),
    );
  });

  test('come back from BibTeX as they were', () => {
    const title = 'A 100% & B_C #1 $5 ~ ^ \\ {x} “q” Łódź العربية 𝒳';
    expect(parseCitations(bibtexOf(published({ title }), context))[0]?.title).toBe(title);
  });
});

function depthsOf(text: string): { lowest: number; last: number } {
  let depth = 0;
  let lowest = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    lowest = Math.min(lowest, depth);
  }
  return { lowest, last: depth };
}
