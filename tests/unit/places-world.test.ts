import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { readTable } from './builders/table.ts';
import { inOneWord, openWorldGazetteer } from './builders/world-gazetteer.ts';

let cities: Gazetteer;
beforeAll(async () => void (cities = await openWorldGazetteer()));
afterAll(() => cities.close());

/** `city|country|state|answer`, one a line. */
function cases(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim().split('|'));
}

function ask([city = '', country, state]: readonly string[]): string {
  return inOneWord(cities.resolve({ city, country: country || undefined, state: state || undefined }));
}

describe('an abbreviation and the word written out are one name', () => {
  test.each(
    cases(`Mt. Vernon|US||ambiguous
      Mount Vernon|US||ambiguous
      Mt. Vernon|US|IL|mount-vernon-il-us
      Mount Vernon|US|New York|mount-vernon-us
      Ft. Worth|US||fort-worth-us
      Ft Lauderdale|US||fort-lauderdale-us
      Saint Louis|US||st-louis-us
      St. Louis|US||st-louis-us
      Sta. Cruz de la Sierra|BO||santa-cruz-de-la-sierra-bo
      Sto. Domingo|DO||santo-domingo-do
      Pt. Pleasant|US|NJ|point-pleasant-us`),
  )('%s, %s %s: %s', (...row) => expect(ask(row)).toBe(row[3]));
});

describe('the words of an office are taken off the name of its city', () => {
  test.each(
    cases(`City of Houston|US||houston-us
      City of Austin|US||austin-us
      City of Rochester|US||ambiguous
      City of Westminster|GB||city-of-westminster-gb
      City of London|GB||london-gb
      Göteborgs Stad|SE||goeteborg-se
      Stockholms stad|SE||stockholm-se
      Malmö stad|SE||malmoe-se
      Københavns Kommune|DK||copenhagen-dk
      Oslo kommune|NO||oslo-no
      Aarhus Byråd|DK||arhus-dk
      Helsingin kaupunki|FI||helsinki-fi
      Tampereen kaupunki|FI||tampere-fi
      Lahden kaupunki|FI||lahti-fi
      Turun kaupunki|FI||turku-fi
      Comune di Milano|IT||milan-it
      Città di Torino|IT||turin-it
      Comune dell'Aquila|IT||laquila-it
      Concello de Vigo|ES||vigo-es
      Concello da Coruña|ES||a-coruna-es
      Primăria Municipiului Cluj-Napoca|RO||cluj-napoca-ro
      Primăria Iași|RO||iasi-ro
      Ayuntamiento de La Oliva|ES||la-oliva-es
      Ayuntamiento de Oliva|ES||oliva-es
      Ville de La Rochelle|FR||la-rochelle-fr
      Ville du Havre|FR||le-havre-fr
      Alcaldía Mayor de Bogotá|CO||bogota-co
      Bangkok Metropolitan Administration|TH||bangkok-th
      Kansas City|US|MO|kansas-city-us
      Mexico City|||mexico-city-mx`),
  )('%s, %s %s: %s', (...row) => expect(ask(row)).toBe(row[3]));

  test('which is said', () => {
    expect(cities.resolve({ city: 'City of Houston', country: 'US' })).toMatchObject({ readAs: 'Houston' });
  });
});

describe('a row that names its city by id', () => {
  const read = async (row: string) => {
    const { outcomes } = await readTable(`title,city,country,city_id\nA,${row}\n`, cities);
    const [outcome] = outcomes;
    return {
      city: outcome?.record?.city.id,
      issues: outcome?.issues.map(({ code, column, value }) => [code, column, value]),
    };
  };

  test('that nobody has goes in by the name, and the id is reported', async () => {
    expect(await read('Lyon,FR,lyon-xx')).toEqual({
      city: 'lyon-fr',
      issues: [['unknown-city', 'city_id', 'lyon-xx']],
    });
  });

  test('of another country goes in by the name, and the id is reported', async () => {
    expect(await read('Lyon,FR,london-gb')).toEqual({
      city: 'lyon-fr',
      issues: [['unknown-city', 'city_id', 'london-gb']],
    });
  });

  test('that a new city gets is not reported twice: it is from an export of ours', async () => {
    expect(await read('Nowhereville,FR,nowhereville-fr')).toEqual({
      city: 'nowhereville-fr',
      issues: [['unknown-city', 'city', 'Nowhereville, FR']],
    });
  });
});

test('a city called NA is an empty cell', async () => {
  const { found } = await readTable('title,city,country\nA,NA,FR\nB,na,FR\nC,N/A,FR\n', cities);
  expect(found.filter(([, , code]) => code !== 'text-cleaned')).toEqual([
    [2, 'city', 'missing-value'],
    [3, 'city', 'missing-value'],
    [4, 'city', 'missing-value'],
  ]);
});
