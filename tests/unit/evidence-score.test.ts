import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evidenceScoreOf } from '../../domain/evidence-score.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import { scoreLapsed } from '../../library/catalogue/lapsed-checks.ts';
import { openCatalogue } from '../../library/catalogue/open-catalogue.ts';
import { buildRecord } from '../build-record.ts';

const NOW = new Date('2026-06-15T12:00:00Z');

const EVERYTHING = {
  links: { document: 'https://city.example/plan.pdf', alsoAt: [] },
  outcome: { indicators: [{ name: 'Trees', value: 300, unit: 'trees', year: 2024 }] },
  cost: { amount: 5_000_000, currency: 'EUR' },
  funding: { funders: [{ name: 'Region' }] },
  contact: { organisation: 'City', page: 'https://city.example/contact' },
  lastVerified: '2026-01-01',
} satisfies Partial<LibraryRecord>;

const scoreOf = (given: Partial<LibraryRecord>) => evidenceScoreOf(buildRecord(given), NOW);

describe('the evidence score', () => {
  test('is 100 when everything that a decision needs is there, and 0 when nothing is', () => {
    expect(scoreOf(EVERYTHING)).toEqual({ score: 100, missing: [] });
    expect(scoreOf({})).toEqual({
      score: 0,
      missing: ['official-document', 'results', 'cost', 'funder', 'contact', 'verified'],
    });
  });

  test.each([
    ['official-document', { links: { landing: 'https://city.example/about', alsoAt: [] } }],
    ['results', { outcome: { text: 'It went well.', indicators: [] } }],
    ['cost', { cost: undefined }],
    ['funder', { funding: { amount: 5, funders: [] } }],
    ['contact', { contact: { organisation: 'City', role: 'Parks' } }],
    ['verified', { lastVerified: '2024-06-14' }],
  ] as const)('says that this is missing: %s', (need, lacking) => {
    const { cost, ...rest } = { ...EVERYTHING, ...lacking } as Partial<LibraryRecord>;
    expect(scoreOf({ ...rest, ...(cost && { cost }) })).toEqual({ score: 83, missing: [need] });
  });

  test('takes a page of evidence that is an official document for one', () => {
    const page = { url: 'https://city.example/plan.pdf', publisher: 'City', accessed: '2026-01-01' };
    expect(scoreOf({ evidence: [{ ...page, kind: 'press' }] }).score).toBe(0);
    expect(scoreOf({ evidence: [{ ...page, kind: 'official-document' }] }).score).toBe(16);
  });

  test('counts half for a row of a register, so that it never beats a case that has the same', () => {
    expect(scoreOf({ ...EVERYTHING, entry: 'register' })).toEqual({ score: 50, missing: [] });
    expect(scoreOf({ ...EVERYTHING, entry: 'case' }).score).toBe(100);
  });

  test('holds a check for two years to the day', () => {
    expect(scoreOf({ lastVerified: '2024-06-15' }).missing).not.toContain('verified');
    expect(scoreOf({ lastVerified: '2024-06-14' }).missing).toContain('verified');
  });
});

test('a record whose check has become too old is scored again and sent to the index', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'metroteca-lapsed-'));
  const catalogue = openCatalogue(dataDir);
  const at = '2024-06-01T00:00:00Z';
  catalogue.publishing(() => {
    const counts = { read: 0, new: 0, changed: 0, unchanged: 0, refused: 0, archived: 0 };
    catalogue.imports.put({ id: 'i', at, mode: 'upsert', files: [], counts, report: {}, state: 'published' });
    catalogue.revisions.publish(buildRecord({ id: 'old', lastVerified: '2022-07-01' }), 'i', at);
    catalogue.revisions.publish(buildRecord({ id: 'new', lastVerified: '2024-05-01' }), 'i', at);
  });
  const scores = () =>
    catalogue.database.prepare('SELECT id, evidence_score AS score FROM records ORDER BY id').all();
  expect(scores()).toEqual([
    { id: 'new', score: 16 },
    { id: 'old', score: 16 },
  ]);
  scoreLapsed(catalogue, new Date(at));
  catalogue.publishing(() => catalogue.outbox.clear());
  scoreLapsed(catalogue, new Date('2025-01-01T00:00:00Z'));
  expect(scores()).toEqual([
    { id: 'new', score: 16 },
    { id: 'old', score: 0 },
  ]);
  expect(catalogue.outbox.entries(9).map(({ id }) => id)).toEqual(['old']);
  catalogue.close();
  rmSync(dataDir, { recursive: true });
});
