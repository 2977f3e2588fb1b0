import { beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_QUERY } from '../../domain/query.ts';
import { PROBLEMS, problemQuery } from '../../domain/problems.ts';
import { LANGUAGES, readLanguageFile } from '../../languages/languages.ts';
import { openSampleSearch, type SampleSearch } from './search-sample.ts';

const signal = AbortSignal.timeout(120_000);
const MOST_BYTES = 25_000;
const FACET_SIZE = 6; // of `/api/start`

let sample: SampleSearch;
beforeAll(async () => {
  sample = await openSampleSearch();
}, 240_000);

describe.each(LANGUAGES)('The start page in %s', (lang) => {
  it('has cases for every problem, which are those of its search, and is no larger than 25 KB', async () => {
    const start = await sample.survey.start({ lang, week: '2026-W49' }, signal);
    expect(start.problems.map(({ id }) => id)).toEqual(PROBLEMS.map(({ id }) => id));
    for (const { id, count, example } of start.problems) {
      const query = problemQuery(
        PROBLEMS.find((problem) => problem.id === id)!,
        lang,
      );
      const found = await sample.search({ ...query, in: 'both', facets: [], size: 100 });
      expect(found.total, id).toBe(count);
      expect(count, id).toBeGreaterThanOrEqual(5);
      expect(found.leftOut, id).toEqual([]);
      expect(example, id).toBeDefined();
    }
    const everything = { ...EMPTY_QUERY, lang, size: 1, facetSize: FACET_SIZE, fields: 'row' } as const;
    const { facets } = await sample.search(everything);
    const bytes = Buffer.byteLength(JSON.stringify(start) + Object.values(facets).join());
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  it('has example questions that find something as they are', async () => {
    const { start } = readLanguageFile(lang, 'site.json') as { start: { example: Record<string, string> } };
    const questions = Object.values(start.example);
    expect(questions).toHaveLength(3);
    for (const q of questions) {
      const { total, leftOut, corrected } = await sample.ask(q);
      expect(total, q).toBeGreaterThan(0);
      expect([...leftOut, ...corrected], q).toEqual([]);
    }
  });
});

describe('The start page', () => {
  it('offers six cases with a number, from every continent, that no problem shows already', async () => {
    const { reading, problems } = await sample.survey.start({ lang: 'en', week: '2026-W49' }, signal);
    expect(reading).toHaveLength(6);
    expect(new Set(reading.map(({ region }) => region)).size).toBe(5);
    for (const { indicator } of reading) expect(indicator).toBeDefined();
    const shown = problems.map(({ example }) => example?.id);
    expect(reading.filter(({ id }) => shown.includes(id))).toEqual([]);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('counts cases by continent, and what came in lately by source with registers together', async () => {
    const { cases, total, regions, lately } = await sample.survey.start(
      { lang: 'en', week: '2026-W49' },
      signal,
    );
    expect(regions.reduce((sum, region) => sum + region.cases, 0)).toBe(cases);
    const rows = regions.reduce((sum, region) => sum + region.rows, 0);
    expect(cases + rows).toBe(sample.records.filter(({ city }) => city !== undefined).length);
    expect(total).toBe(sample.records.length);
    expect(lately.since).toBe('2025-12-02');
    expect(lately.sources.reduce((sum, source) => sum + source.count, 0)).toBeLessThanOrEqual(cases);
    expect(lately.rows).toBe(rows);
  });
});
