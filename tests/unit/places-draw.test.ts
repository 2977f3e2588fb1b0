import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDivisions } from '../../library/places/division-file.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { geonamesFile } from '../../library/places/geonames.ts';
import { openWorldGazetteer } from './builders/world-gazetteer.ts';

let cities: Gazetteer;
beforeAll(async () => void (cities = await openWorldGazetteer()));
afterAll(() => cities.close());

const DRAWN = 2_000;
const SEEDS = [20_261_130, 777];
const GONE = ['PPLH', 'PPLQ', 'PPLW', 'PPLCH']; // nobody governs them: they are not in the gazetteer

/** Read as a namesake in the same province that is many times as large. */
const NAMESAKES_OF_LARGER_ONES = new Set([
  1_805_380, 8_144_603, 7_553_752, 1_716_994, 2_640_858, 1_803_697, 1_909_734, 734_012,
]);

/** Always the same numbers from 0 to 1: a linear congruential generator. */
function* randomNumbers(seed: number): Generator<number> {
  for (let state = seed; ; state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) yield state / 2 ** 32;
}

function draw(seed: number): string[][] {
  const places = readFileSync(geonamesFile(), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
    .filter(([, , , , , , , feature = '']) => !GONE.includes(feature));
  const numbers = randomNumbers(seed);
  numbers.next(); // the seed itself
  return Array.from(
    { length: DRAWN },
    () => places[Math.floor((numbers.next().value ?? 0) * places.length)] ?? [],
  );
}

test.each(SEEDS)(
  'of 2,000 places drawn by the seed %i, with their province, nearly all are found and none is taken for another',
  (seed) => {
    const provinces = new Map(
      readDivisions()
        .filter(({ admin2 }) => admin2 === '')
        .map(({ country, admin1, name }) => [`${country} ${admin1}`, name]),
    );
    const counts = { right: 0, ambiguous: 0, other: 0 };
    const wrong: string[] = [];
    for (const [id, name = '', asciiName = '', , , , , , country = '', , admin1 = ''] of draw(seed)) {
      const state = provinces.get(`${country} ${admin1}`);
      for (const city of new Set([name, asciiName].filter((own) => own !== ''))) {
        const answer = cities.resolve({ city, country, state });
        if (answer.kind === 'ambiguous') counts.ambiguous += 1;
        else if (answer.kind !== 'known') counts.other += 1;
        else if (answer.city.geonamesId === Number(id)) counts.right += 1;
        else {
          counts.other += 1;
          if (!NAMESAKES_OF_LARGER_ONES.has(Number(id)))
            wrong.push(`${id} ${city}, ${state}, ${country}: ${answer.city.id}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    const { right, ambiguous, other } = counts;
    const all = right + ambiguous + other;
    expect((right + ambiguous) / all, JSON.stringify(counts)).toBeGreaterThanOrEqual(0.97);
    expect(right / all, JSON.stringify(counts)).toBeGreaterThanOrEqual(0.9);
  },
);
