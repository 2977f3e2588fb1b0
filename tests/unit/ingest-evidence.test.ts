import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../ingest/cells/evidence.ts';
import { readFunders, writeFunders } from '../../ingest/cells/funders.ts';
import { readIndicators } from '../../ingest/cells/indicators.ts';
import { RowNotes } from '../../ingest/cells/notes.ts';
import { parsePartialDate } from '../../ingest/cells/partial-dates.ts';
import { readRelations } from '../../ingest/cells/relations.ts';

function reading<T>(read: (cell: string, notes: RowNotes) => T, cell: string) {
  const notes = new RowNotes([2, 2]);
  notes.turnTo('cell', 'field');
  const value = read(cell, notes);
  return { value, issues: notes.issues.map(({ code, value: quoted }) => [code, quoted]) };
}

describe('a cell of evidence', () => {
  it('gives each page with its kind, publisher and day, and what else is said', () => {
    const cell = `https://example.org/plan.pdf, official-document, publisher: City of Example, accessed: 2026-11-30
https://example.org/a, press, "publisher: Post, Daily", title: Trams, language: fr, published: 2019-05, 2026-11-01, copy`;
    expect(reading(readEvidence, cell)).toEqual({
      issues: [],
      value: [
        {
          url: 'https://example.org/plan.pdf',
          kind: 'official-document',
          publisher: 'City of Example',
          accessed: '2026-11-30',
        },
        {
          url: 'https://example.org/a',
          kind: 'press',
          publisher: 'Post, Daily',
          title: 'Trams',
          language: 'fr',
          published: '2019-05',
          accessed: '2026-11-01',
          copy: true,
        },
      ],
    });
  });

  it.each([
    ['https://example.org/a, press, publisher: Post', 'missing-value'],
    ['https://example.org/a, press, accessed: 2026-11-30', 'missing-value'],
    ['https://example.org/a, publisher: Post, accessed: 2026-11-30', 'missing-value'],
    ['https://example.org/a, press, publisher: Post, accessed: in spring', 'missing-value'],
    ['a page of the city, press, publisher: Post, accessed: 2026-11-30', 'invalid-value'],
  ])('leaves out and reports a page that lacks what evidence needs: %s', (cell, code) => {
    const { value, issues } = reading(readEvidence, cell);
    expect(value).toEqual([]);
    expect(issues.map(([given]) => given)).toEqual([code]);
  });

  it('keeps a page whose language or date cannot be read, and reports these', () => {
    const cell =
      'https://example.org/a, press, publisher: Post, 2026-11-30, language: Klingonese, published: soon';
    expect(reading(readEvidence, cell)).toMatchObject({
      value: [{ url: 'https://example.org/a', accessed: '2026-11-30' }],
      issues: [
        ['unknown-term', 'Klingonese'],
        ['invalid-value', 'soon'],
      ],
    });
  });
});

describe('a cell of results in numbers', () => {
  it('gives name, value, unit, year and the value before', () => {
    expect(
      reading(readIndicators, 'Cycling, 24, % of trips, 2022, 12; "Homes, new", -3.5, thousand, 2020'),
    ).toEqual({
      issues: [],
      value: [
        { name: 'Cycling', value: 24, unit: '% of trips', year: 2022, baseline: 12 },
        { name: 'Homes, new', value: -3.5, unit: 'thousand', year: 2020 },
      ],
    });
  });

  it.each([
    'Cycling, 24, , 2022',
    'Cycling, many, %, 2022',
    'Cycling, 24, %',
    'Cycling, 24, %, 2022, 12, 13',
  ])('leaves out and reports a number without its unit, its year or a value: %s', (cell) => {
    const { value, issues } = reading(readIndicators, cell);
    expect(value).toEqual([]);
    expect(issues).toEqual([['invalid-value', cell]]);
  });
});

describe('a cell of funders', () => {
  it('gives shares and funds from brackets, and leaves other brackets to the name', () => {
    const cell = 'EIB (40 %, fund: eib-urban); City of Example (60%); Fondo Verde (FVC)';
    const { value, issues } = reading(readFunders, cell);
    expect(issues).toEqual([]);
    expect(value).toEqual([
      { name: 'EIB', share: 40, fund: 'eib-urban' },
      { name: 'City of Example', share: 60 },
      { name: 'Fondo Verde (FVC)' },
    ]);
    expect(reading(readFunders, writeFunders(value)).value).toEqual(value);
  });

  it('reports a share that can be none', () => {
    expect(reading(readFunders, 'EIB (140 %)')).toEqual({
      value: [{ name: 'EIB' }],
      issues: [['invalid-value', 'EIB (140 %)']],
    });
  });
});

describe('a cell of relations', () => {
  it('gives each relation once, and reports what is none', () => {
    expect(
      reading(
        readRelations,
        'implements: plan-a; Part of: plan-b; implements: plan-a; likes: plan-c; plan-d',
      ),
    ).toEqual({
      value: [
        { id: 'plan-a', as: 'implements' },
        { id: 'plan-b', as: 'part-of' },
      ],
      issues: [
        ['invalid-value', 'likes: plan-c'],
        ['invalid-value', 'plan-d'],
      ],
    });
  });
});

it.each([
  ['2024', '2024'],
  ['2024-5', '2024-05'],
  ['31/05/2024', '2024-05-31'],
  ['2024-13', undefined],
  ['1066', undefined],
])('a day, month or year: %s', (text, date) => {
  expect(parsePartialDate(text)).toBe(date);
});
