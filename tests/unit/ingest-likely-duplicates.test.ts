import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkKey } from '../../library/catalogue/identity-keys.ts';
import { keyNumber, openSeenKeys } from '../../ingest/import/seen-keys.ts';

describe('an address as it is compared', () => {
  test.each([
    ['https://www.example.org/plan/', 'example.org/plan'],
    ['http://example.org/plan#page=2', 'example.org/plan'],
    ['https://example.org/plan.pdf?utm_source=x&fbclid=1', 'example.org/plan.pdf'],
    ['https://example.org/plan?id=7&utm_source=x', 'example.org/plan?id=7'],
    ['https://example.org/a/../b', 'example.org/b'],
    ['https://example.org:8080/a', 'example.org:8080/a'],
    ['https://example.org/', undefined],
    ['https://example.org', undefined],
    ['not an address', undefined],
  ])('%s is %s', (address, key) => {
    expect(linkKey(address)).toBe(key);
  });

  test('is the same whether it was taken apart or not', () => {
    const part = fc.constantFrom('a', 'B', '1', '-', '.', '..', '/', '//', '~', '_', '%20', 'é', 'www.');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.array(part, { maxLength: 3 }), (path, host) => {
        const address = `https://${host.join('')}example.org/${path.join('')}`;
        // A parameter that only counts visits means nothing, but it takes the slower way.
        expect(linkKey(`${address}#x`)).toBe(linkKey(`${address}?utm_source=x`));
      }),
      { numRuns: 3_000 },
    );
  });
});

test('a key that was seen is never forgotten, and few others are mistaken for one', () => {
  const seen = openSeenKeys();
  const keys = Array.from({ length: 20_000 }, (_, at) => keyNumber(`link example.org/plan-${at}`));
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) seen.add(key);
  expect(keys.every((key) => Number.isSafeInteger(key) && seen.mayHave(key))).toBe(true);
  const others = Array.from({ length: 20_000 }, (_, at) => keyNumber(`words example.org/plan-${at}`));
  expect(others.filter((key) => seen.mayHave(key)).length).toBeLessThan(20);
});
