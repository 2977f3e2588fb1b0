import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { SDG_GOALS, TOPICS } from '../../domain/vocabularies/index.ts';
import { regionOfCountry } from '../../domain/vocabularies/country-regions.ts';
import { regionPath } from '../../domain/vocabularies/regions.ts';
import { readText } from './repository.ts';

type Row = Readonly<Record<string, string>>;
const rows = (name: string) =>
  parse(readText(`fixtures/${name}.csv`), { columns: true, bom: true }) as readonly Row[];
const [strategies, practices] = [rows('strategies'), rows('practices')];
const cases = [...strategies, ...practices].filter(({ entry }) => entry === 'case');
const listed = (cell = '') =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

describe('The sample collection', () => {
  it('has no record that is neither a case nor the row of a register', () => {
    expect(
      [...strategies, ...practices].filter(({ entry }) => entry !== 'case' && entry !== 'register'),
    ).toEqual([]);
    expect(practices.every(({ entry }) => entry === 'case')).toBe(true);
  });

  it('has no case without evidence, and none whose evidence has no day', () => {
    const days = (cell = '') => cell.split('\n').every((page) => /accessed: \d{4}-\d{2}-\d{2}/.test(page));
    expect(
      cases.filter(({ evidence = '' }) => evidence === '' || !days(evidence)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('has at least 300 practices and 450 strategies that were checked', () => {
    expect(practices.length).toBeGreaterThanOrEqual(300);
    expect(cases.length - practices.length).toBeGreaterThanOrEqual(450);
  });

  it('has at least ten cases of each topic and goal', () => {
    const counts = (of: (row: Row) => readonly string[]) => {
      const found = new Map<string, number>();
      for (const row of cases) for (const id of of(row)) found.set(id, (found.get(id) ?? 0) + 1);
      return found;
    };
    const topics = counts(({ topics: cell }) => listed(cell));
    const goals = counts(({ sdgs, sdgs_derived: derived }) => [
      ...new Set([...listed(sdgs), ...listed(derived)].map((goal) => /^\d+/.exec(goal)?.[0] ?? goal)),
    ]);
    expect(TOPICS.terms.filter(({ id }) => (topics.get(id) ?? 0) < 10)).toEqual([]);
    expect(SDG_GOALS.terms.filter(({ id }) => (goals.get(id) ?? 0) < 10)).toEqual([]);
  });

  it('has cases on every continent, three in ten of them in Africa, Asia and Latin America', () => {
    const counts = new Map<string, number>();
    for (const { country = '' } of cases) {
      const leaf = regionOfCountry(country);
      for (const region of leaf === undefined ? [] : regionPath(leaf))
        counts.set(region, (counts.get(region) ?? 0) + 1);
    }
    const of = (region: string) => counts.get(region) ?? 0;
    for (const continent of ['africa', 'americas', 'asia', 'europe', 'oceania'])
      expect([continent, of(continent) >= 30]).toEqual([continent, true]);
    const south = of('africa') + of('asia') + of('americas') - of('northern-america');
    expect(south).toBeGreaterThanOrEqual(0.3 * cases.length);
  });

  it('says of at least 100 cases what they cost, of 150 a result in numbers, and of 60 the goals that their source names', () => {
    const having = (column: string) => cases.filter((row) => (row[column] ?? '') !== '').length;
    expect(having('cost_amount')).toBeGreaterThanOrEqual(100);
    expect(having('indicators')).toBeGreaterThanOrEqual(150);
    expect(having('sdgs')).toBeGreaterThanOrEqual(60);
  });
});
