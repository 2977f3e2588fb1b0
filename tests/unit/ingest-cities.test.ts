import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CitySchema } from '../../domain/city.ts';
import type { CityAnswer } from '../../library/places/city-answer.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';

let cities: Gazetteer;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());

function idOf(answer: CityAnswer): string {
  return answer.kind === 'known' || answer.kind === 'new' ? answer.city.id : answer.kind;
}

describe('a city is found by its names, its country, its state and its size', () => {
  test.each<[string, string | undefined, string | undefined, string]>([
    ['Bogota', undefined, undefined, 'bogota-co'],
    ['Bogotá', undefined, undefined, 'bogota-co'],
    ['Bogotá D.C.', 'CO', undefined, 'bogota-co'],
    ['Santa Fe de Bogotá', undefined, undefined, 'bogota-co'],
    ['Sao Paulo', 'BR', undefined, 'sao-paulo-br'],
    ['New York', undefined, undefined, 'new-york-city-us'],
    ['New York City', 'US', undefined, 'new-york-city-us'],
    ['New York', 'US', 'NY', 'new-york-city-us'],
    ['Washington, D.C.', undefined, undefined, 'washington-us'],
    ['Washington', 'US', 'DC', 'washington-us'],
    ['CDMX', 'MX', undefined, 'mexico-city-mx'],
    ['Seoul Metropolitan City', undefined, undefined, 'seoul-kr'],
    ['Greater London Authority', 'GB', undefined, 'london-gb'],
    ['London', undefined, undefined, 'london-gb'],
    ['London', 'CA', undefined, 'london-ca'],
    ['London Borough of Camden', 'GB', undefined, 'camden-town-gb'],
    ['Aberdeen City Council', 'GB', undefined, 'aberdeen-gb'],
    ['Greater Manchester Combined Authority', 'GB', undefined, 'manchester-gb'],
    ['Cologne', 'DE', undefined, 'koeln-de'],
    ['York', 'GB', undefined, 'york-gb'],
    ['York', undefined, undefined, 'ambiguous'],
    ['Valencia', undefined, undefined, 'ambiguous'],
    ['Springfield', 'US', undefined, 'ambiguous'],
    ['Springfield', 'US', 'Illinois', 'springfield-il-us'],
    ['Springfield', 'US', 'IL', 'springfield-il-us'],
    ['Springfield', 'US', 'HI', 'springfield-hi-us'],
    ['Austin, TX', undefined, undefined, 'austin-us'],
    ['Portland, Oregon, USA', undefined, undefined, 'portland-us'],
    ['Albany, CA', undefined, undefined, 'albany-ca-us'],
    ['Paris, France', undefined, undefined, 'paris-fr'],
    ['Barcelona (Spain)', undefined, undefined, 'barcelona-es'],
    ['Fuzhou', 'CN', 'Fujian', 'fuzhou-cn'],
    ['Nowhereville', undefined, undefined, 'unknown'],
    ['Nowhereville', 'US', undefined, 'nowhereville-us'],
  ])('%s, country %s, state %s: %s', (city, country, state, expected) => {
    expect(idOf(cities.resolve({ city, country, state }))).toBe(expected);
  });
});

test('a city of the gazetteer satisfies the contract and says where it is', () => {
  const city = cities.find('bogota-co');
  expect(CitySchema.parse(city)).toEqual(city);
  expect(city).toMatchObject({
    name: 'Bogotá',
    country: 'CO',
    region: 'americas',
    subregion: 'south-america',
  });
  expect(cities.names('bogota-co')).toContain('Bogota');
});

test('an ambiguous name lists its candidates, the largest first', () => {
  const answer = cities.resolve({ city: 'Springfield', country: 'US' });
  expect(answer.kind === 'ambiguous' && answer.candidates.map(({ state }) => state)).toEqual(
    expect.arrayContaining(['Missouri', 'Massachusetts', 'Illinois']),
  );
});

test('a misspelt city is taken as a new one, with the nearest spelling beside it', () => {
  const answer = cities.resolve({ city: 'Barcelna', country: 'ES' });
  expect(answer).toMatchObject({ kind: 'new', nearest: ['Barcelona'] });
  expect(answer.kind === 'new' && CitySchema.safeParse(answer.city).success).toBe(true);
});

test('a shortened name says as what it was read', () => {
  expect(cities.resolve({ city: 'Aberdeen City Council', country: 'GB' })).toMatchObject({
    readAs: 'Aberdeen',
  });
});
