import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KIND_IDS } from '../../domain/kinds/kind-of.ts';
import { RecordSchema, type LibraryRecord } from '../../domain/record.ts';
import { WebAddressSchema } from '../../domain/values.ts';
import { isWebAddress } from '../../ingest/cells/web-address.ts';
import { foldName } from '../../library/words/fold-name.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { isRecord } from '../../ingest/rows/check-record.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { arbitraryRecord } from './builders/arbitrary-record.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';
import { rounds, seed } from '../random.ts';

let cities: Gazetteer;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());

/** Values of the right type and mostly the wrong content. */
const WRONG: Readonly<Record<'string' | 'number' | 'object', readonly unknown[]>> = {
  string: [
    '',
    ' ',
    'x',
    'A-B',
    'a--b',
    '2021-02-30',
    '2021-02-15',
    'eur',
    'javascript:x',
    'http://',
    'x'.repeat(121),
    '11.10',
  ],
  number: [-1, 0, 1.5, 18, 101, 1799, 2201, 2020, Number.NaN],
  object: [],
};

/** A copy of a value in which the leaf that `pick` counts to is replaced. */
function spoil(value: unknown, pick: { left: number }, by: (old: string | number) => unknown): unknown {
  if (typeof value === 'string' || typeof value === 'number') return pick.left-- === 0 ? by(value) : value;
  if (Array.isArray(value)) return value.map((entry) => spoil(entry, pick, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, spoil(entry, pick, by)]));
}

test.each(KIND_IDS)('a %s passes the quick check when it passes the schema, and only then', (kind) => {
  const known = ['london-gb', 'bogota-co'].map((id) => cities.find(id)).filter((city) => city !== undefined);
  let refused = 0;
  fc.assert(
    fc.property(arbitraryRecord(known, kind), fc.nat(60), fc.nat(20), (record, leaf, choice) => {
      expect(isRecord(record)).toBe(true);
      const spoilt = spoil(record, { left: leaf }, (old) => {
        const values = WRONG[typeof old as 'string' | 'number'];
        return values[choice % values.length];
      }) as LibraryRecord;
      const { success } = RecordSchema.safeParse(spoilt);
      if (!success) refused += 1;
      expect(isRecord(spoilt)).toBe(success);
    }),
    { numRuns: rounds(300, 3_000), seed },
  );
  expect(refused).toBeGreaterThan(rounds(60, 600));
});

test('an address passes without being taken apart only if it passes the schema', () => {
  const part = fc.constantFrom(
    'a',
    'B',
    '1',
    '-',
    '.',
    '/',
    ':',
    '@',
    '%',
    '#',
    '?',
    ' ',
    'xn--',
    'é',
    'com',
    'http://',
    'https://',
    '..',
    '[',
    ';',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
      for (const address of [
        `https://${parts.join('')}`,
        `https://a.org/${parts.join('')}`,
        parts.join(''),
      ]) {
        expect([address, isWebAddress(address)]).toEqual([
          address,
          WebAddressSchema.safeParse(address).success,
        ]);
      }
    }),
    { numRuns: rounds(500, 5_000), seed },
  );
});

test('names fold as texts do', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string()), (text) => {
      expect(foldName(text)).toBe(foldText(text));
    }),
    { numRuns: rounds(1_000, 10_000), seed },
  );
});
