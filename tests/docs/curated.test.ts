import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { REGIONS, STATUSES, TOPICS } from '../../domain/vocabularies/index.ts';
import { claimsOf, type CuratedCase, CuratedCaseSchema } from '../../fixtures/curated/curated-case.ts';
import { codeColumn, tableUnder } from './markdown-table.ts';
import { readText, ROOT } from './repository.ts';

const FOLDER = 'fixtures/curated';
const files = readdirSync(`${ROOT}/${FOLDER}`).filter(isCaseFile).sort();
const cases = files.flatMap((file) => readCases(file).map((record) => ({ file, record })));

describe('the checked cases in fixtures/curated', () => {
  it.each(files)('%s holds cases of the documented form', (file) => {
    const parsed = z.array(CuratedCaseSchema).safeParse(JSON.parse(readText(`${FOLDER}/${file}`)));
    expect(parsed.success ? '' : z.prettifyError(parsed.error)).toBe('');
  });

  it('name a page once in a case', () => {
    expect(names((record) => repeated(record.evidence.map((page) => page.url)).length > 0)).toEqual([]);
  });

  it('have no two records with the same city and title', () => {
    const keys = cases.map(({ record }) => `${record.country} ${record.city}: ${record.title}`.toLowerCase());
    expect(repeated(keys)).toEqual([]);
  });

  it('use only topics and statuses of the vocabularies', () => {
    const topics = new Set<string>(TOPICS.terms.map(({ id }) => id));
    const statuses = new Set<string>(STATUSES.terms.map(({ id }) => id));
    expect(names((record) => !record.topics.every((topic) => topics.has(topic)))).toEqual([]);
    expect(names((record) => repeated(record.topics).length > 0)).toEqual([]);
    expect(names(({ status }) => status !== undefined && !statuses.has(status))).toEqual([]);
  });

  it('have a summary of 35 to 160 words', () => {
    expect(names(({ summary }) => words(summary) < 35 || words(summary) > 160)).toEqual([]);
  });

  it('have evidence with the day on which it was read', () => {
    expect(names(({ evidence }) => !evidence.some(({ accessed }) => accessed !== ''))).toEqual([]);
  });

  it('make no claim that no page backs', () => {
    const unbacked = cases.flatMap(({ record }) => {
      const backed = new Set(record.evidence.flatMap(({ says }) => says));
      const missing = claimsOf(record).filter((claim) => !backed.has(claim));
      return missing.map((claim) => `${record.city}, ${record.title}: ${claim}`);
    });
    expect(unbacked).toEqual([]);
  });

  it('declare goals only where they say that the source does', () => {
    expect(
      names(({ sdgs, goalsDeclared }) => (sdgs === undefined) !== (goalsDeclared === undefined)),
    ).toEqual([]);
  });

  it('are counted in the README, file by file', () => {
    const rows = tableUnder(`${FOLDER}/README.md`, 'What is in');
    expect(codeColumn(rows, 'file')).toEqual(files);
    for (const [at, file] of files.entries()) {
      const count = (kind: string) => readCases(file).filter((record) => record.kind === kind).length;
      const stated = [Number(rows[at]?.practices), Number(rows[at]?.strategies)];
      expect([file, ...stated]).toEqual([file, count('practice'), count('strategy')]);
    }
  });

  it('end no earlier than they began', () => {
    expect(names(({ startYear, endYear }) => (startYear ?? 0) > (endYear ?? 9999))).toEqual([]);
  });
});

/** Files are named `<region>-<topic>.json`; `practices-*` and `strategies-*` are the older tables. */
function isCaseFile(name: string): boolean {
  const regions = ['north-america', 'latin-america', ...REGIONS.terms.map(({ id }) => id)];
  return name.endsWith('.json') && regions.some((region) => name.startsWith(`${region}-`));
}

function readCases(file: string): CuratedCase[] {
  const parsed = z.array(CuratedCaseSchema).safeParse(JSON.parse(readText(`${FOLDER}/${file}`)));
  return parsed.success ? parsed.data : [];
}

function names(wrong: (record: CuratedCase) => boolean): string[] {
  return cases
    .filter(({ record }) => wrong(record))
    .map(({ file, record }) => `${file}: ${record.city}, ${record.title}`);
}

function repeated(values: string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

function words(prose: string): number {
  return prose.split(/\s+/).filter(Boolean).length;
}
