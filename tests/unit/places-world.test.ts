// Long, because each kind of place has its table of cases here.

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
      City of Columbus|US||columbus-us
      City of Cleveland|US||cleveland-us
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
      Quito D.M.|EC||quito-ec
      г. Казань|RU||kazan-ru
      Город Пермь|RU||perm-ru
      Москва|RU||moscow-ru
      Москва|||moscow-ru
      Санкт-Петербург|RU||saint-petersburg-ru
      Bangkok Metropolitan Administration|TH||bangkok-th
      Kansas City|US|MO|kansas-city-us
      Mexico City|||mexico-city-mx`),
  )('%s, %s %s: %s', (...row) => expect(ask(row)).toBe(row[3]));

  test('which is said', () => {
    expect(cities.resolve({ city: 'City of Houston', country: 'US' })).toMatchObject({ readAs: 'Houston' });
  });
});

describe('a country or state behind the name of a city is read as such', () => {
  test.each(
    cases(`Berlin, DE|||berlin-de
      Mumbai, IN|||mumbai-in
      Toronto, CA|||toronto-ca
      Albany, CA|||albany-ca-us
      Tbilisi, Georgia|||tbilisi-ge
      Perth, WA|||perth-au
      Perth, WA, Australia|||perth-au
      Curitiba, PR|||curitiba-br
      Curitiba, PR|BR||curitiba-br
      Curitiba (Brazil)|||curitiba-br
      Athens, Greece|||athens-gr
      Florence Italy|||florence-it
      São Paulo/SP|BR||sao-paulo-br
      São Paulo - SP|||sao-paulo-br
      Nowhereville, Spain|||new nowhereville-es
      Nowhereville, WA|||unknown
      Nowhereville, DE|||unknown
      Nowhereville, XX|||unknown`),
  )('%s, %s %s: %s', (...row) => expect(ask(row)).toBe(row[3]));
});

describe('several cities in one cell are refused and named', () => {
  test.each(
    cases(`Paris, London, Berlin|||several
      Paris; London|||several
      Paris / London|||several
      London and Paris|||several
      Madrid y Barcelona|ES||several
      Lyon, Villeurbanne|FR||several
      Dallas, Irving|US||several
      Самара, Тольятти|RU||several
      Brooklyn, New York|US||brooklyn-us
      Kadıköy, Istanbul|TR||kadikoy-34-tr
      Brighton and Hove City Council|GB||brighton-and-hove-gb
      Trinidad, Bolivia|||trinidad-bo`),
  )('%s, %s %s: %s', (...row) => expect(ask(row)).toBe(row[3]));

  test('by their ids', async () => {
    const { outcomes } = await readTable('title,city\nA,"Paris, London, Berlin"\n', cities);
    expect(outcomes[0]?.record).toBeUndefined();
    expect(outcomes[0]?.issues).toMatchObject([
      {
        code: 'ambiguous-city',
        value: 'Paris, London, Berlin',
        suggestion: 'paris-fr; london-gb; berlin-de',
      },
    ]);
  });
});

describe('a name in two languages is one city', () => {
  test.each(
    cases(`Alicante/Alacant|ES||alicante-es
      Alicante-Alacant|ES||alicante-es
      Elche/Elx|ES||elche-es
      Bruxelles/Brussel|BE||brussels-be
      Bruxelles - Brussel|BE||brussels-be
      Helsinki/Helsingfors|FI||helsinki-fi
      Donostia / San Sebastián|ES||san-sebastian-es`),
  )('%s, %s %s: %s', (...row) => expect(ask(row)).toBe(row[3]));
});

describe('a province is honoured in every country', () => {
  test.each(
    cases(`General Alvear|AR|Buenos Aires|general-alvear-01-ar
      General Alvear|AR|Mendoza|general-alvear-13-ar
      Kashima-shi|JP|Saga|kashima-jp
      Kashima|JP|佐賀県|kashima-jp
      Konak|TR|Izmir|konak-tr
      Kadıköy|TR|Istanbul|kadikoy-34-tr
      Rennes|FR|Bretagne|rennes-fr
      Lyon|FR|Bretagne|new lyon-bretagne-fr
      Málaga|ES|Andalucía|malaga-es
      Málaga|ES|Provincia de Málaga|malaga-es
      Bologna|IT|Emilia Romagna|bologna-it
      München|DE|Bayern|munich-de
      Osaka|JP|大阪府|osaka-jp
      Utrecht|NL|Utrecht|utrecht-nl`),
  )('%s, %s %s: %s', (...row) => expect(ask(row)).toBe(row[3]));
});

describe('a territory with a code of its own may be written as a state', () => {
  test.each(
    cases(`Saint-Denis|FR|La Réunion|saint-denis-re
      Fort-de-France|FR|Martinique|fort-de-france-mq
      San Juan|US|Puerto Rico|san-juan-pr
      San Juan|US|PR|san-juan-pr
      San Juan|US|TX|san-juan-us
      Willemstad|NL|Curaçao|willemstad-cw
      Macau|CN|Macao|macau-mo
      Atlanta|US|Georgia|atlanta-us`),
  )('%s, %s %s: %s', (...row) => expect(ask(row)).toBe(row[3]));
});

describe('a state that nobody knows does not let the largest namesake win', () => {
  test.each(
    cases(`Saint-Denis|FR|Xyz|ambiguous
      Santiago|ES|Xyz|ambiguous
      Lyon|FR|Xyz|lyon-fr`),
  )('%s, %s %s: %s', (...row) => expect(ask(row)).toBe(row[3]));
});

describe('a country, a state or a region is never taken for a village', () => {
  test.each(
    cases(`Nicaragua|NI||area
      Nebraska|US||area
      Oklahoma|US||area
      Delaware|US||area
      Georgia|||area
      Georgia|US||area
      Bretagne|FR||area
      Toscana|IT||area
      Italy|||area
      Africa|||area
      Latin America|||area
      FR|||area
      FR|FR||area
      Ontario|CA||area
      Victoria|AU||area
      Singapore|||singapore-sg
      Monaco|||monaco-mc
      Luxembourg|LU||luxembourg-lu
      Guatemala|GT||guatemala-city-gt
      New York|US||new-york-city-us
      Geneva|CH||geneve-ch
      Québec|CA||quebec-ca
      Lebanon|US||ambiguous
      St. Gallen|CH||sankt-gallen-ch
      Provincia di Rovigo|IT|Veneto|area
      Loire-Atlantique|FR|Pays de la Loire|area
      Granada|||ambiguous
      Bahia|BR||area
      Pará|BR||area
      Rio Grande do Sul|BR||area
      Île-de-France|FR||area
      Sachsen|DE||area
      Bayern|DE||area
      Goa|IN||area
      Bihar|IN||area
      Nayarit|MX||area
      Estado de México|MX||area
      Durango|MX||victoria-de-durango-mx
      Wien|AT||vienna-at
      Bruxelles|BE||brussels-be
      Genf|CH||geneve-ch
      Mogilev|BY||mahilyow-by
      Chittagong|BD||chattogram-bd
      Tasman District|NZ||tasman-nz
      Veneto Region|IT||area
      Region Skåne|SE||area
      Région Bretagne|FR||area
      Region of Tuscany|IT||area
      Provincia de Buenos Aires|AR||area
      Province of Ontario|CA||area
      State of São Paulo|BR||area
      Kanton Zürich|CH||area
      Canton of Aargau|CH||area
      Land Hessen|DE||area
      Московская область|RU||area
      Республика Татарстан|RU||area
      Helsinki Region|FI||helsinki-fi`),
  )('%s, %s %s: %s', (...row) => expect(ask(row)).toBe(row[3]));

  test('and the issue says which it is', async () => {
    const { outcomes } = await readTable('title,city,country\nA,Nebraska,US\nB,Italy,\n', cities);
    expect(outcomes.map(({ issues }) => [issues[0]?.code, issues[0]?.message])).toEqual([
      ['ambiguous-city', expect.stringContaining('Nebraska is a state')],
      ['ambiguous-city', 'Italy is a country, not a city. Name the city, or give its id.'],
    ]);
  });
});

describe('a municipality without a place of its name is known, before a village of that name', () => {
  test.each(
    cases(`Kadıköy|TR||kadikoy-34-tr
      Shinjuku|||shinjuku-jp
      Shinjuku-ku|JP||shinjuku-jp
      New Taipei|TW||new-taipei-tw
      New Taipei City|TW||new-taipei-tw
      Ekurhuleni|ZA||ekurhuleni-za
      City of Tshwane Metropolitan Municipality|ZA||pretoria-za
      Bærum|NO||baerum-no
      Bærum kommune|NO||baerum-no
      London Borough of Camden|GB||camden-town-gb
      Cherbourg-en-Cotentin|FR||cherbourg-en-cotentin-fr
      London Borough of Merton|GB||merton-eng-gb
      Merton|GB||merton-eng-gb
      Comas|PE||comas-15-pe
      Comas|PE|Lima|comas-15-pe
      Beeston|GB||beeston-j9-gb
      Beeston|GB|Nottinghamshire|beeston-j9-gb
      Beeston|GB|Norfolk|beeston-gb
      Debarca|MK||debarca-mk
      Gokseong-gun|KR|Jeollanam-do|gokseong-gun-kr
      Holmestrand|NO||holmestrand-no
      Grad Krk|HR||krk-hr
      Obshtina Rila|BG||rila-bg
      TP. Hồ Chí Minh|VN||ho-chi-minh-city-vn
      Gurugram|IN||gurgaon-in
      Makhanda|ZA||grahamstown-za
      Comas|PE|Junín|comas-pe`),
  )('%s, %s %s: %s', (...row) => expect(ask(row)).toBe(row[3]));

  test('and says in which state it is', () => {
    expect(cities.find('kadikoy-34-tr')).toMatchObject({ name: 'Kadıköy', country: 'TR', state: 'Istanbul' });
  });
});

describe('a row that names its city by id', () => {
  const read = async (row: string) => {
    const { outcomes } = await readTable(`title,city,country,city_id\nA,${row}\n`, cities);
    const [outcome] = outcomes;
    return {
      city: outcome?.record?.city?.id,
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

describe('municipalities of Japan are known as Japan writes them', () => {
  test.each(
    cases(`横浜市|JP|神奈川県|yokohama-jp
      さいたま市|JP|埼玉県|saitama-jp
      あきる野市|JP|東京都|akiruno-jp
      調布市|JP|東京都|chofu-jp
      千代田区|JP|東京都|chiyoda-jp
      港区|JP|東京都|minato-40-jp
      世田谷区|||setagaya-jp
      恩納村|JP|沖縄県|onna-jp
      大崎町|JP|鹿児島県|osaki-18-jp
      和歌山市|JP|和歌山県|wakayama-jp
      智頭町|JP|鳥取県|chizu-jp
      壱岐市|JP|長崎県|iki-jp`),
  )('%s, %s %s: %s', (...row) => expect(ask(row)).toBe(row[3]));
});

test('a city that is only in another state is called that, with what there is elsewhere', async () => {
  const { outcomes } = await readTable(
    'title,city,state,country\nA,Lyon,Bretagne,FR\nB,Xyzburg,Bretagne,FR\n',
    cities,
  );
  expect(outcomes.map(({ issues: [issue] }) => [issue?.code, issue?.message, issue?.suggestion])).toEqual([
    [
      'unknown-city',
      'The gazetteer has a city of this name in the country, but not in Bretagne; it was taken as a new one.',
      'lyon-fr',
    ],
    ['unknown-city', 'The gazetteer does not have this city; it was taken as a new one.', undefined],
  ]);
});

test('what says that there is no city, or no one city, is none', async () => {
  const cells = [
    '\\N',
    '#NAME?',
    '#DIV/0!',
    'Unknown',
    'TBD',
    'Various',
    'Nationwide',
    'Varios municipios',
    'All',
  ];
  const rows = cells.flatMap((cell) => [`A ${cell},${cell},`, `B ${cell},${cell},NL`]);
  const { outcomes } = await readTable(`title,city,country\n${rows.join('\n')}\n`, cities);
  expect(outcomes.flatMap(({ record }) => record?.city?.id ?? [])).toEqual([]);
  const codes = outcomes.map(({ issues }) => issues.find(({ severity }) => severity === 'error')?.code);
  expect(new Set(codes)).toEqual(new Set(['missing-value']));
});

test('a city called NA is an empty cell', async () => {
  const { found } = await readTable('title,city,country\nA,NA,FR\nB,na,FR\nC,N/A,FR\n', cities);
  expect(found.filter(([, , code]) => code !== 'text-cleaned')).toEqual([
    [2, 'city', 'missing-value'],
    [3, 'city', 'missing-value'],
    [4, 'city', 'missing-value'],
  ]);
});
