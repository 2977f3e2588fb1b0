import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread, SPREAD_OVER, type Spreadable } from '../../server/search/spread.ts';

const arbitraryRecord = fc.record({
  terms: fc.record({
    country: fc.constantFrom('FR', 'SN', 'BR'),
    source: fc.constantFrom('ours', 'a-register'),
    topic: fc.uniqueArray(fc.constantFrom('water', 'housing', 'food', 'energy'), { maxLength: 3 }),
  }),
});
const arbitraryList = fc
  .array(arbitraryRecord, { maxLength: 130 })
  .map((records) => records.map((record, at): Spreadable => ({ id: String(at), ...record })));

const record = (id: string, country: string, topic: string): Spreadable => {
  return { id, terms: { country, source: `source-of-${id}`, topic: [topic] } };
};

describe('spreading a list', () => {
  it('keeps every record, each once, and those past the first as they were', () => {
    fc.assert(
      fc.property(arbitraryList, (list) => {
        const ids = spread(list).map(({ id }) => id);
        expect([...ids].sort()).toEqual(list.map(({ id }) => id).sort());
        expect(ids.slice(SPREAD_OVER)).toEqual(list.slice(SPREAD_OVER).map(({ id }) => id));
        expect(spread(list).map(({ id }) => id)).toEqual(ids);
      }),
    );
  });

  it('puts the best first', () => {
    fc.assert(
      fc.property(arbitraryList, (list) => {
        expect(spread(list)[0]?.id).toBe(list[0]?.id);
      }),
    );
  });

  it('lets no country fill a page while there are others', () => {
    const french = Array.from({ length: 30 }, (_none, at) => record(`fr${at}`, 'FR', `topic-${at}`));
    const others = Array.from({ length: 30 }, (_none, at) => record(`x${at}`, `C${at}`, `topic-${at}`));
    const list = spread([...french, ...others]);
    for (let from = 0; from + 20 <= 30; from += 1) {
      const row = list.slice(from, from + 20);
      expect(row.filter(({ terms }) => terms?.country === 'FR').length).toBeLessThanOrEqual(3);
    }
    expect(list.slice(0, 4).map(({ id }) => id)).toEqual(['fr0', 'fr1', 'fr2', 'x0']);
  });

  it('leaves a list alone in which nothing is too many', () => {
    const list = Array.from({ length: 40 }, (_none, at) => record(String(at), `C${at}`, `topic-${at}`));
    expect(spread(list)).toEqual(list);
  });

  it('keeps the order where there is only one country', () => {
    const list = Array.from({ length: 40 }, (_none, at) => record(String(at), 'FR', `topic-${at}`));
    expect(spread(list)).toEqual(list);
  });
});
