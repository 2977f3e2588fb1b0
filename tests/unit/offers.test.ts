import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { windowState } from '../../domain/eligibility/fund-window.ts';
import { countriesNamed, regionsOfCoverage } from '../../domain/offers/regions-of-coverage.ts';
import { COUNTRY_GROUPS } from '../../domain/vocabularies/country-groups.ts';
import { COUNTRY_REGIONS } from '../../domain/vocabularies/country-regions.ts';
import { REGIONS } from '../../domain/vocabularies/regions.ts';
import { mergeRow } from '../../ingest/rows/merge-row.ts';
import { RowNotes } from '../../ingest/cells/notes.ts';
import { readPhases, writePhases } from '../../ingest/cells/phases.ts';
import { parseDeadline, parseInhabitants, parsePercent } from '../../ingest/cells/rules.ts';
import { readCoverage } from '../../ingest/cells/coverage.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { citationOf, citeText } from '../../server/export/citation.ts';
import { jsonLdOf } from '../../server/export/json-ld.ts';
import { asksHow } from '../../server/search/asks-how.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';
import { readTable } from './builders/table.ts';
import { AT, PUBLIC_URL, published } from './export-builders.ts';

let cities: Gazetteer;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());

const NOWHERE = { regions: [], countries: [], groups: [] };
const LINES = [2, 2] as const;

describe('What an offer covers', () => {
  it('counts in the regions of its countries and groups, in those around them and in those inside a region', () => {
    expect(regionsOfCoverage({ ...NOWHERE, countries: ['SN'] })).toEqual([
      'africa',
      'sub-saharan-africa',
      'western-africa',
    ]);
    expect(regionsOfCoverage({ ...NOWHERE, regions: ['sub-saharan-africa'] })).toEqual(
      expect.arrayContaining(['africa', 'sub-saharan-africa', 'eastern-africa']),
    );
    expect(regionsOfCoverage({ ...NOWHERE, groups: ['asean'] })).toEqual(['asia', 'south-eastern-asia']);
    expect(regionsOfCoverage({ ...NOWHERE, world: true })).toHaveLength(REGIONS.terms.length);
    expect(regionsOfCoverage({ ...NOWHERE, inWords: ['all cities'] })).toEqual([]);
  });

  it('names the countries of a group, which are all countries that we know, each once', () => {
    expect(countriesNamed({ countries: ['FR', 'NO'], groups: ['eu'] })).toHaveLength(28);
    for (const { id, countries } of COUNTRY_GROUPS.terms) {
      expect([id, countries.filter((code) => !(code in COUNTRY_REGIONS))]).toEqual([id, []]);
      expect([id, countries.length]).toEqual([id, new Set(countries).size]);
    }
  });

  it('is read from names and codes, and kept in words where nobody knows it', () => {
    const notes = new RowNotes([2, 2]);
    expect(readCoverage('Worldwide', notes)).toEqual({ ...NOWHERE, world: true });
    expect(readCoverage('Latin America, European Union; Norway', notes)).toEqual({
      regions: ['latin-america-caribbean'],
      groups: ['eu'],
      countries: ['NO'],
    });
    expect(readCoverage('AU; GE; CA', notes).countries).toEqual(['AU', 'GE', 'CA']);
    expect(notes.issues).toEqual([]);
    expect(readCoverage('all cities; Atlantis', notes)).toEqual({
      ...NOWHERE,
      inWords: ['all cities', 'Atlantis'],
    });
    expect(notes.issues.map(({ code }) => code)).toEqual(['unknown-area', 'unknown-area']);
  });
});

describe('The phases of a guide', () => {
  it('are read line by line, and an address that is none is reported', () => {
    const notes = new RowNotes([2, 2]);
    const cell = `Phase: Prepare
Step: Form a team
roles: mayor; planner
tool: Canvas, https://example.org/canvas, xlsx
tool: Paper
Step: Look at the data
text: First the trips,
then the air.`;
    const phases = readPhases(cell, notes);
    expect(phases).toEqual([
      {
        name: 'Prepare',
        steps: [
          {
            name: 'Form a team',
            roles: ['mayor', 'planner'],
            tools: [{ name: 'Canvas', url: 'https://example.org/canvas', format: 'xlsx' }],
          },
          { name: 'Look at the data', text: 'First the trips,\nthen the air.' },
        ],
      },
    ]);
    expect(notes.issues.map(({ value }) => value)).toEqual(['Paper']);
    expect(readPhases(writePhases(phases), notes)).toEqual(phases);
  });

  it('are a list of names where no line has a key', () => {
    expect(readPhases('Assess; Plan', new RowNotes([2, 2])).map(({ name }) => name)).toEqual([
      'Assess',
      'Plan',
    ]);
  });
});

describe('A rule of a fund', () => {
  it.each([
    ['100000', 100_000],
    ['100,000', 100_000],
    ['1.5 million', 1_500_000],
    ['about 100,000', undefined],
    ['more than 50000', undefined],
    ['larger towns', undefined],
  ])('"%s" inhabitants is %s', (text, count) => expect(parseInhabitants(text)).toBe(count));

  it.each([
    ['80 %', 80],
    ['12,5', 12.5],
    ['120', undefined],
    ['most of it', undefined],
  ])('a share of "%s" is %s', (text, share) => expect(parsePercent(text)).toBe(share));

  it.each([
    ['2026-05-31', '2026-05-31'],
    ['2026-05', '2026-05'],
    ['31/05/2026', '2026-05-31'],
    ['03/04/2026', undefined],
    ['end of May', undefined],
  ])('a deadline of "%s" is %s', (text, date) => expect(parseDeadline(text)).toBe(date));

  it('that could not be read is kept in its words, and is no rule', async () => {
    const table = `kind,title,coverage,fund_amount_max,fund_population_min,fund_applicants,fund_closes
fund,A fund,world,50000,larger towns,city; all cities,end of May
`;
    const { outcomes } = await readTable(table, cities);
    const [{ record, issues } = { issues: [] }] = outcomes;
    expect(record?.fund).toEqual({
      instruments: [],
      stages: [],
      eligibility: { applicants: ['city'], countries: [], groups: [], networks: [] },
      inWords: {
        'amount.max': '50000',
        'eligibility.applicants': 'all cities',
        'eligibility.populationMin': 'larger towns',
        'window.closes': 'end of May',
      },
    });
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['kept-in-words']));
  });

  it('may say what gets in besides, after the number', async () => {
    const table = `kind,title,coverage,fund_population_min,fund_population_max
fund,A fund,world,100000; or the largest city of a small country,larger towns; or others
`;
    const { outcomes } = await readTable(table, cities);
    const { record, issues } = outcomes[0]!;
    expect(record?.fund?.eligibility.populationMin).toBe(100_000);
    expect(record?.fund?.inWords).toEqual({
      'eligibility.populationMin': 'the largest city of a small country',
      'eligibility.populationMax': 'larger towns; or others',
    });
    expect(issues).toHaveLength(1);
  });

  it('that another row says replaces its words, and a currency makes the amount one', async () => {
    const first = 'kind,title,coverage,fund_amount_max,fund_closes\nfund,A fund,world,50000,end of May\n';
    const second = 'kind,title,coverage,fund_currency,fund_closes\nfund,A fund,world,EUR,2026-05-31\n';
    const before = (await readTable(first, cities)).outcomes[0]!.record!;
    const { reading } = (await readTable(second, cities)).outcomes[0]!;
    const { record } = mergeRow(reading!, before, LINES, {});
    expect(record?.fund?.amount).toEqual({ max: 50_000, currency: 'EUR' });
    expect(record?.fund?.window).toEqual({ closes: '2026-05-31' });
    expect(record?.fund?.inWords).toBeUndefined();
  });
});

describe('A row of an offer', () => {
  it('needs no city and has its coverage, which a country alone says too', async () => {
    const table = 'title,coverage,country,fund_giver\nOne,,FR,State\nTwo,europe,,EU\nThree,,,Nobody\n';
    const { outcomes } = await readTable(table, cities);
    expect(outcomes.map(({ record }) => record?.coverage ?? null)).toEqual([
      { ...NOWHERE, countries: ['FR'] },
      { regions: ['europe'], countries: [], groups: [] },
      null,
    ]);
    expect(outcomes[2]?.issues.map(({ code, column }) => [code, column])).toEqual([
      ['missing-value', 'coverage'],
    ]);
  });

  it('takes its country for its coverage in a table without such a column', async () => {
    const table = 'kind,title,country,city,fund_giver\nfund,One,FR,,State\n';
    const { outcomes } = await readTable(table, cities);
    expect(outcomes[0]?.record?.coverage).toEqual({ ...NOWHERE, countries: ['FR'] });
    expect(outcomes[0]?.record?.city).toBeUndefined();
  });
});

describe('A guide', () => {
  const guide = published({
    kind: 'toolkit',
    id: 'sump',
    title: 'Guidelines',
    coverage: { ...NOWHERE, world: true },
    years: {},
    toolkit: {
      publishers: ['Rupprecht Consult', 'European Commission'],
      audience: [],
      requiredFor: [],
      year: 2019,
      phases: [{ name: 'Prepare', steps: [{ name: 'Form a team', text: 'All departments.' }] }],
    },
  });
  const { city: _city, ...withoutCity } = guide;

  it('is cited by its publishers and the year of its edition, without a place', () => {
    expect(citeText(withoutCity, 'en')).toContain(
      'Rupprecht Consult; European Commission. (2019). Guidelines',
    );
    const item = citationOf(withoutCity, { publicUrl: PUBLIC_URL, lang: 'en', at: AT });
    expect(item).toMatchObject({ genre: 'Guide', issued: { 'date-parts': [[2019]] } });
    expect(item['publisher-place']).toBeUndefined();
  });

  it('is a HowTo with its steps in JSON-LD', () => {
    expect(jsonLdOf(withoutCity, PUBLIC_URL, 'en')).toMatchObject({
      '@type': 'HowTo',
      spatialCoverage: { name: 'The world' },
      step: [
        {
          '@type': 'HowToSection',
          name: 'Prepare',
          itemListElement: [{ '@type': 'HowToStep', name: 'Form a team', text: 'All departments.' }],
        },
      ],
    });
  });
});

describe('A call', () => {
  it('is closed the day after its last one', () => {
    const window = { kind: 'call', closes: '2026-05-31' } as const;
    expect(windowState(window, '2026-05-31')).toBe('open');
    expect(windowState(window, '2026-06-01')).toBe('closed');
    expect(windowState({ kind: 'call', closes: '2026-05' }, '2026-05-31')).toBe('open');
  });
});

describe('Who asks how to do something', () => {
  it.each([
    'how to start participatory budgeting',
    'How do I make a heat plan?',
    'guide to cycling plans',
    'cómo empezar un presupuesto participativo',
    'comment faire un plan climat',
    'كيف نبدأ الميزانية التشاركية',
  ])('does in "%s"', (text) => expect(asksHow(text)).toBe(true));

  it.each(['participatory budgeting', 'howrah', 'guided tours', 'company towns', ''])(
    'does not in "%s"',
    (text) => expect(asksHow(text)).toBe(false),
  );
});
