import { describe, expect, test } from 'vitest';
import { isOneBuild, liveOfShares } from '../../library/index/index-marker.ts';
import { openMembers } from '../../library/index/engine-members.ts';
import { shareOf } from '../../library/index/shares.ts';
import { sortHits, type RankingDetails } from '../../server/search/engine/hit-order.ts';
import { mergeResults, readLater, widen } from '../../server/search/engine/merge-results.ts';

const ENGINES = ['a', 'b', 'c'].map((name) => ({ url: `http://${name}.example`, key: 'k' }));

describe('shares', () => {
  test('are the same on every machine, whole, and about as large as each other', () => {
    expect(['barcelona-plan', 'bogota-plan', 'Málaga'].map((id) => shareOf(id, 3))).toEqual([2, 0, 1]);
    const sizes = [0, 0, 0];
    for (let at = 0; at < 3_000; at += 1) sizes[shareOf(`record-${at}`, 3)]! += 1;
    expect(Math.min(...sizes)).toBeGreaterThan(900);
    expect(shareOf('anything', 1)).toBe(0);
  });
});

describe('what engines hold together', () => {
  const marker = (version: number, build = 'b') => ({ catalogueId: 'c', format: 'f', version, build });
  const share = (engine: string, version?: number, build?: string) => ({
    engine,
    documents: 11,
    marked: version === undefined ? undefined : marker(version, build),
    marker: version === undefined ? undefined : marker(version, build),
  });

  test('is all their records, at the state of the one that is furthest behind', () => {
    const live = liveOfShares([share('one', 4), share('two', 3, 'old')]);
    expect(live).toMatchObject({ records: 20, marker: { version: 3 } });
    expect(isOneBuild(live!)).toBe(false);
    expect(isOneBuild(liveOfShares([share('one', 4), share('two', 4)])!)).toBe(true);
  });

  test('has no state where one has none, and is nothing where all have nothing', () => {
    expect(liveOfShares([share('one', 4), share('two')])).not.toHaveProperty('marker');
    expect(liveOfShares([{ engine: 'one', documents: undefined, marker: undefined }])).toBeUndefined();
  });
});

describe('work in several engines', () => {
  test('names the one that failed, and waits for the others', async () => {
    const done: number[] = [];
    const work = openMembers(ENGINES).each(async ({ share: { at } }) => {
      if (at === 1) throw new Error('Full.');
      await Promise.resolve();
      done.push(at);
    });
    await expect(work).rejects.toThrow('Search engine 2 of 3 (http://b.example): Full.');
    expect(done).toEqual([0, 2]);
  });

  test('gives up one that is far behind the others', async () => {
    const work = openMembers(ENGINES, 5).each(async ({ share: { at } }) => {
      if (at === 2) await new Promise(() => {});
    });
    await expect(work).rejects.toThrow(/^Search engine 3 of 3 .*far behind the others/);
  });
});

describe('the order of hits', () => {
  const order = (...details: RankingDetails[]) => {
    const hits = details.map((detail, at) => ({ at, detail }));
    return sortHits(hits, ({ detail }) => detail).map(({ at }) => at);
  };
  const rule = (value: unknown) => ({ order: 0, value });

  test('is that of the rules, one after the other', () => {
    const hit = (score: number, evidence: number, id: string): RankingDetails => ({
      attribute: { order: 0, score },
      'evidenceScore:desc': { order: 1, value: evidence },
      'id:asc': { order: 2, value: id },
    });
    expect(order(hit(0.5, 9, 'a'), hit(0.9, 1, 'c'), hit(0.9, 1, 'b'), hit(0.9, 2, 'd'))).toEqual([
      3, 2, 1, 0,
    ]);
  });

  test('has what lacks a field last in both directions', () => {
    for (const name of ['yearSort:desc', 'yearSort:asc']) {
      expect(order({ [name]: rule(null) }, { [name]: rule(2_020) })).toEqual([1, 0]);
    }
  });

  test('compares texts as the engine does: without case, by code points', () => {
    const titles = ['b', 'Á', 'A', '\u{1F6B2}', '\uFB01', 'z'];
    expect(order(...titles.map((title) => ({ 'titleSort:asc': rule(title) })))).toEqual([2, 1, 0, 4, 5, 3]);
  });

  test('is that of distances where a place is near', () => {
    const at = (distance?: number) => ({
      '_geoPoint(1, 2):asc': { order: 0, value: {}, ...(distance !== undefined && { distance }) },
    });
    expect(order(at(30.5), at(), at(7))).toEqual([2, 0, 1]);
  });

  test('takes how near words are from the first bucket alone, as the engine does', () => {
    const hit = (attribute: number, proximity: number, id: string): RankingDetails => ({
      attribute: { order: 0, score: attribute },
      proximity: { order: 1, score: proximity },
      'id:asc': { order: 2, value: id },
    });
    expect(order(hit(0.9, 0.25, 'a'), hit(0.9, 1, 'b'))).toEqual([1, 0]);
    expect(order(hit(1, 1, 'x'), hit(0.9, 0.25, 'a'), hit(0.9, 1, 'b'))).toEqual([0, 1, 2]);
  });
});

describe('the answers of several engines', () => {
  const hit = (id: string) => ({ id, _rankingScoreDetails: { 'id:asc': { order: 0, value: id } } });
  const result = (ids: string, totalHits = ids.length, counts = {}) => ({
    hits: [...ids].map(hit),
    totalHits,
    totalPages: 1,
    facetDistribution: { 'terms.city': counts },
  });
  const page = (page: number, hitsPerPage: number) => ({ indexUid: 'x', page, hitsPerPage });
  const idsOf = (merged: ReturnType<typeof mergeResults>) => merged.result.hits.map(({ id }) => id).join('');

  test('are one list, one total and one count of each term', () => {
    const results = [result('ad', 2, { york: 1, lima: 2 }), result('bc', 2, { york: 3 }), result('')];
    const merged = mergeResults(page(1, 3), results);
    expect(idsOf(merged)).toBe('abc');
    expect(merged.result).toMatchObject({
      totalHits: 4,
      totalPages: 2,
      facetDistribution: { 'terms.city': { york: 4, lima: 2 } },
    });
    expect(merged.result.hits[0]).toEqual({ id: 'a' });
  });

  test('are of the page that was asked for', () => {
    expect(widen(page(2, 3), 3, true)).toMatchObject({ page: 1, hitsPerPage: 6 });
    expect(idsOf(mergeResults(page(2, 3), [result('adg'), result('beh'), result('cf')]))).toBe('def');
    expect(widen({ indexUid: 'x', offset: 5, limit: 2 }, 3, true)).toMatchObject({ limit: 7 });
    expect(widen({ indexUid: 'x', offset: 5, limit: 2 }, 3)).not.toHaveProperty('offset');
  });

  test('are asked for again where an engine has more than its part of them', () => {
    const asked = widen(page(1, 100), 3)['hitsPerPage']!;
    expect([asked > 34, asked < 60]).toEqual([true, true]);
    const numbers = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => hit(String(from + at).padStart(4, '0')));
    const full = { ...result(''), hits: numbers(0, asked), totalHits: 100 };
    const other = { ...result(''), hits: numbers(500, asked), totalHits: 100 };
    expect(mergeResults(page(1, 100), [full, other, other]).isCut).toBe(true);
    expect(mergeResults(page(1, 100), [result('a'), result('b'), result('c')]).isCut).toBe(false);
  });

  test('count without hits where none are asked for', () => {
    expect(widen(page(1, 0), 3)).toEqual({ indexUid: 'x', page: 1, hitsPerPage: 0 });
    expect(mergeResults(page(1, 0), [result('', 5), result('', 6)]).result).toMatchObject({
      hits: [],
      totalHits: 11,
      totalPages: 0,
    });
  });

  test('have one hit of each value that is to be distinct, in all engines together', () => {
    const of = (id: string, city: string) => ({ ...hit(id), terms: { city: [city] } });
    const request = { ...page(1, 10), distinct: 'terms.city', attributesToRetrieve: ['id'] };
    expect(widen(request, 2).attributesToRetrieve).toEqual(['id', 'terms.city']);
    const results = [
      { ...result(''), hits: [of('b', 'york'), of('c', 'lima')], totalHits: 2 },
      { ...result(''), hits: [of('a', 'york')], totalHits: 1 },
    ];
    const merged = mergeResults(request, results);
    expect([idsOf(merged), merged.result.totalHits]).toEqual(['ac', 2]);
  });

  test('are read by their ids where they are deep in the list', () => {
    const deep = { ...page(40, 20), attributesToRetrieve: ['record'] };
    expect(widen(deep, 3).attributesToRetrieve).toEqual(['id']);
    expect(readLater(deep, [{ id: 'a' }, { id: 'b"c' }])).toMatchObject({
      filter: 'id IN ["a", "b\\"c"]',
      attributesToRetrieve: ['id', 'record'],
    });
  });
});
