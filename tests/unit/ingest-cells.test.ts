// Long, because each kind of cell has its table of cases here.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount, readMoney, unitOf } from '../../ingest/cells/amounts.ts';
import { readAwards, writeAwards } from '../../ingest/cells/awards.ts';
import { cleanText, writeText } from '../../ingest/cells/clean-text.ts';
import { COUNTRY_REGIONS } from '../../domain/vocabularies/country-regions.ts';
import { parseCountry } from '../../library/places/countries.ts';
import { readCurrency } from '../../ingest/cells/currencies.ts';
import { dateOrderOf, parseDate, readDate } from '../../ingest/cells/dates.ts';
import { guardFormula, unguardFormula } from '../../library/words/guard-formula.ts';
import { parseLanguage, readLanguages } from '../../ingest/cells/languages.ts';
import { readFunders } from '../../ingest/cells/funders.ts';
import { readLink, readLinks, readOnlyLink, writeLinks } from '../../ingest/cells/links.ts';
import { joinList, splitList } from '../../ingest/cells/lists.ts';
import { RowNotes } from '../../ingest/cells/notes.ts';
import { readPeriod } from '../../ingest/cells/periods.ts';
import { readSdgs } from '../../ingest/cells/sdgs.ts';
import { readYear } from '../../ingest/cells/years.ts';
import { distinctSlug } from '../../library/words/slug.ts';

const notes = () => new RowNotes([2, 2]);

test.each([
  ['Coût total (k€)', 1_000],
  ['Presupuesto (miles de euros)', 1_000],
  ['Budget in TEUR', 1_000],
  ["Cost ('000 USD)", 1_000],
  ['Budget (M€)', 1_000_000],
  ['Coste en millones', 1_000_000],
  ['Budget, mln PLN', 1_000_000],
  ['Budget (€)', undefined],
  ['Total cost', undefined],
  ['Kosten', undefined],
  ['Milestone cost', undefined],
])('the header %s gives amounts times %s', (header, unit) => {
  expect(unitOf(header)).toBe(unit);
});

describe('characters that a program read in a wrong encoding', () => {
  test.each([
    ['SÃ£o Paulo donâ€™t pay â‚¬5 at 20 Â°C', 'São Paulo don’t pay €5 at 20 °C'],
    ['â€œa planâ€\u009d', '“a plan”'],
    ['the city‚Äôs plan, 35‚Äì40% at 0.09¬∞C', 'the city’s plan, 35–40% at 0.09°C'],
    ['Medell√≠n', 'Medellín'],
  ])('are put right, and that is said: %s', (cell, text) => {
    expect(cleanText(cell, 'line')).toEqual({ text, done: 'characters of a wrong encoding put right' });
  });

  test.each(['CAFÉ…', '“IRMÔ', 'LA FORÊT»', 'âge, Âge', 'the √2 of ¬p', 'Yüzme Havuzları', '‚quoted‘'])(
    'are not seen where a language writes them: %s',
    (cell) => {
      expect(cleanText(cell, 'line')).toEqual({ text: cell, done: undefined });
    },
  );

  test('are written so that they are read again as they are', () => {
    expect(cleanText(writeText('Ã© and â€™ and ‚Äô', 'line'), 'line').text).toBe('Ã© and â€™ and ‚Äô');
  });
});

describe('text', () => {
  test.each([
    ['  plain  ', 'plain'],
    ['\u00a0hard\u00a0space\u200b\ufeff', 'hard space'],
    ['<p>One</p><p>Two &amp; three</p>', 'One\n\nTwo & three'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['a<br/>b', 'a\nb'],
    ['before<script>alert(1)</script>after', 'beforeafter'],
    ['<script>never closed', ''],
    ['under <5 km and a < b', 'under <5 km and a < b'],
    ['R&D &unknown; AT&T', 'R&D &unknown; AT&T'],
    ['“smart” quotes’', '“smart” quotes’'],
    ['**bold** and _plain_', 'bold and _plain_'],
    ['see [the plan](https://example.org/a), 2 * 3 ** 4', 'see the plan (https://example.org/a), 2 * 3 ** 4'],
    ['[https://example.org](https://example.org)', 'https://example.org'],
    ['DC&amp;amp;SDC and caf&amp;eacute;', 'DC&SDC and café'],
    [
      'First paragraph.\n\nSecond <strong>one</strong>.\n\n- one\n- two',
      'First paragraph.\n\nSecond one.\n\n- one\n- two',
    ],
    ['a\u0002b\u0003c\ue000d\0e', 'abcde'],
    ['one\r\n\r\n\r\n\r\ntwo', 'one\n\ntwo'],
    ["'=1+1", '=1+1'],
    ["'tis", "'tis"],
    ['e\u0301', 'é'],
    ['N/A', ''],
    ['n/d', ''],
    [' - ', ''],
    ['NULL', ''],
    ['\\N', ''],
    ['(null)', ''],
    ['#REF!', ''],
    ['#NAME?', ''],
    ['#¡VALOR!', ''],
    ['Unknown', ''],
    ['keine Angabe', ''],
    ['нет данных', ''],
    ['Unknown pleasures', 'Unknown pleasures'],
  ])('%j is read as %j', (cell, expected) => {
    expect(cleanText(cell, 'text').text).toBe(expected);
  });

  test('what was written is read again, for any clean text', () => {
    expect.hasAssertions();
    const trap = fc.constantFrom(
      '<b>',
      '&lt;',
      '&amp;',
      "'",
      '=',
      '-',
      'N/A',
      '\\N',
      '\n',
      ' ',
      'e\u0301',
      '"',
      '&#45;',
      '**',
      '*',
      '[',
      '](https://a.b)',
      '&#38;',
      '<',
      '>',
      '\0',
    );
    const cell = fc.array(fc.oneof(trap, fc.string({ unit: 'grapheme-composite', maxLength: 3 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(cell, (parts) => {
        const { text } = cleanText(parts.join(''), 'text');
        expect(cleanText(text === '' ? '' : writeText(text, 'text'), 'text').text).toBe(text);
      }),
    );
  });

  test('a guard against formulas is taken away exactly once', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(unguardFormula(guardFormula(text))).toBe(text);
      }),
    );
    expect(guardFormula('=SUM(A1)')).toBe("'=SUM(A1)");
  });
});

describe('lists', () => {
  test.each<[string, string[]]>([
    ['a; b|c\nd', ['a', 'b', 'c', 'd']],
    ['"a; b"; c', ['a; b', 'c']],
    ['"He said ""no"""; c', ['He said "no"', 'c']],
    ['"Smart" city; x', ['"Smart" city', 'x']],
    ['- a\n- b', ['a', 'b']],
    [';; a ;', ['a']],
    ['a; N/A; b; -', ['a', 'b']],
    ['MZ; NA; NE', ['MZ', 'NA', 'NE']],
    ['["MZ", "NA"]', ['MZ', 'NA']],
    ['{11,13}', ['11', '13']],
    ['[11, 13]', ['11', '13']],
    ['["Green \\"roofs\\"", "Energy"]', ['Green "roofs"', 'Energy']],
    ["['Energy', 'Women\\'s work']", ['Energy', "Women's work"]],
    ['{Energy,"Green, blue",NULL}', ['Energy', 'Green, blue']],
    ['[draft] plan; b', ['[draft] plan', 'b']],
    ['{"a": 1}', ['{"a": 1}']],
    ['[a](b)', ['[a](b)']],
  ])('%j', (text, values) => {
    expect(splitList(text)).toEqual(values);
  });

  test('any list of trimmed values is read as it was written', () => {
    const value = fc
      .string({ unit: fc.constantFrom('a', ' ', ';', '"', '|', '\n', '-', '[', ']', '{', '}', ',') })
      .map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(value.filter((text) => text !== '')), (values) => {
        expect(splitList(joinList(values))).toEqual(values);
      }),
    );
  });
});

test('awards have a name, and perhaps a year and a result', () => {
  const text =
    'Guangzhou Award, 2014, shortlisted; Prize for Cities, Towns and Villages, 2015; Other prize; World Award, Winner';
  const awards = readAwards(text, notes());
  expect(awards).toEqual([
    { name: 'Guangzhou Award', year: 2014, result: 'shortlisted' },
    { name: 'Prize for Cities, Towns and Villages', year: 2015 },
    { name: 'Other prize' },
    { name: 'World Award', result: 'winner' },
  ]);
  expect(readAwards(writeAwards(awards), notes())).toEqual(awards);
});

test.each([
  ['1200000', 1_200_000],
  ['1,200,000', 1_200_000],
  ['1.200.000,50', 1_200_000.5],
  ['1 200 000', 1_200_000],
  ['1.5 million', 1_500_000],
  ['2,5', 2.5],
  ['1.200', undefined],
  ['1.250 million', undefined],
  ['1,250 millones', undefined],
  ['1.25 million', 1_250_000],
  ['2,5 Mio.', 2_500_000],
  ['-5', undefined],
  ['about 5', undefined],
])('the amount %s is %s', (text, expected) => {
  expect(readAmount(text, notes())).toBe(expected);
});

test.each([
  ['1.250.000,50 €', 1_250_000.5, 'EUR'],
  ['€1,200,000', 1_200_000, 'EUR'],
  ['JPY 1,200,000', 1_200_000, 'JPY'],
  ['USD 4.2 million', 4_200_000, 'USD'],
  ['4.2 million USD', 4_200_000, 'USD'],
  ['2,5 Mio. EUR', 2_500_000, 'EUR'],
  ['US$ 300', 300, 'USD'],
  ['3.5m£', 3_500_000, 'GBP'],
  ['1200000', 1_200_000, undefined],
  ['١٬٢٠٠٬٠٠٠', 1_200_000, undefined],
  ['3 k€', 3000, 'EUR'],
  ['2.5 million', 2_500_000, undefined],
  ['$300', undefined, undefined],
  ['300 people', undefined, undefined],
  ['€ 1.250', undefined, undefined],
  ['1 250,5 руб.', 1250.5, 'RUB'],
  ['₽ 300', 300, 'RUB'],
])('the money %s is %s of %s', (text, amount, currency) => {
  const money: { amount?: number; currency?: string } = {};
  const found = notes();
  readMoney(text, money, found);
  expect(money).toEqual({
    ...(amount !== undefined && { amount }),
    ...(currency !== undefined && { currency }),
  });
  expect(found.issues).toHaveLength(amount === undefined ? 1 : 0);
});

test('an amount with one currency beside a column with another is reported, not chosen', () => {
  const money = { currency: 'USD' };
  const found = notes();
  readMoney('1.250.000 €', money, found);
  expect(money).toEqual({ currency: 'USD' });
  expect(found.issues.map(({ value, message }) => [value, message])).toEqual([
    ['1.250.000 €', 'Another cell of the row says USD. Write one currency.'],
  ]);
});

test.each([
  ['٢٠٢١', 2021],
  ['२०२१', 2021],
  ['２０２１', 2021],
  ['令和3年', 2021],
  ['令和元年度', 2019],
  ['平成30年4月', 2018],
  ['民國110年', 2021],
  ['2021年', 2021],
  ['令和', undefined],
  ['Dec 2019', 2019],
  ['març 2019', 2019],
  ['сентября 2019', 2019],
  ['circa 2019', 2019],
  ['before 2019', undefined],
  ['revised 2019', undefined],
  ['not 2019', undefined],
  ['planned 2025', undefined],
])('the year %s is %s', (text, year) => {
  expect(readYear(text, notes())).toBe(year);
});

test.each([
  ['令和3年4月1日', '2021-04-01'],
  ['2021年12月31日', '2021-12-31'],
  ['٢٠٢١-٠٤-٠١', '2021-04-01'],
  ['2021年13月1日', undefined],
])('the date %s is %s', (text, date) => {
  expect(readDate(text, notes())).toBe(date);
});

test('a period may be written in Arabic digits or in years of an era', () => {
  expect(readPeriod('٢٠١٨-٢٠٣٠', notes())).toEqual({ start: 2018, end: 2030, isOngoing: false });
  expect(readPeriod('令和3年度～令和12年度'.normalize('NFKC').replace('~', '–'), notes())).toEqual({
    start: 2021,
    end: 2030,
    isOngoing: false,
  });
});

test.each([
  'الهدف 11',
  'الهدف ١١',
  'Amaç 11',
  'Hedef 11',
  'Lengo 11',
  '目標11',
  'ゴール11',
  '목표 11',
  'Tujuan 11',
  'Mục tiêu 11',
])('the goal %s is 11', (text) => {
  expect(readSdgs(text, 'goals', notes())).toEqual([{ goal: 11 }]);
});

test.each([
  ['EUR', 'EUR'],
  ['€', 'EUR'],
  ['usd', 'USD'],
  ['$', undefined],
  ['XYZ', undefined],
])('the currency %s is %s', (text, code) => {
  expect(readCurrency(text, notes())).toBe(code);
});

test.each([
  ['UK', 'GB'], ['gb', 'GB'], ['GBR', 'GB'], ['England', 'GB'], ['España', 'ES'], ['Allemagne', 'DE'], ['Deutschland', 'DE'],
  ['Türkiye', 'TR'], ['Turkey', 'TR'], ['Korea, Republic of', 'KR'], ['U.S.A.', 'US'], ['日本', 'JP'], ['Brasil', 'BR'],
  ["Côte d'Ivoire", 'CI'], ['NA', 'NA'], ['Hong Kong', 'HK'], ['EU', undefined], ['Atlantis', undefined],
  ['Bosnia and Herzegovina', 'BA'], ['Bosnia & Herzegovina', 'BA'], ['Trinidad and Tobago', 'TT'], ['Slovak Republic', 'SK'],
  ['Bahamas, The', 'BS'], ['Gambia (The)', 'GM'], ['Niger (the)', 'NE'], ['Dem. Rep. Congo', 'CD'], ['Congo, Rep.', 'CG'],
  ['Egypt, Arab Rep.', 'EG'], ['Korea, Dem. People’s Rep.', 'KP'], ['Iran (Islamic Republic of)', 'IR'], ['EL', 'GR'], ['UK', 'GB'],
  ['St. Kitts and Nevis', 'KN'], ['Saint Vincent & the Grenadines', 'VC'], ['São Tomé and Príncipe', 'ST'], ['Kazajstán', 'KZ'],
  ['البوسنة والهرسك', 'BA'], ['Босния и Герцеговина', 'BA'], ['波斯尼亚和黑塞哥维那', 'BA'], ['บอสเนียและเฮอร์เซโกวีนา', 'BA'],
  ['РФ', 'RU'], ['Белоруссия', 'BY'], ['Republic of China', undefined], ['Republic of Ireland', 'IE'], ['Hong Kong SAR, China', 'HK'], ['Yemen, Rep.', 'YE'],
])('the country %s is %s', (text, code) => {
  expect(parseCountry(text)).toBe(code);
}); // prettier-ignore

test.each('ar ca zh en fr de it pt ru es pt-PT es-419 fr-CA'.split(' '))(
  'every name that CLDR has for a country in %s is read',
  (language) => {
    const unread = (['long', 'short'] as const).flatMap((style) => {
      const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style });
      return Object.keys(COUNTRY_REGIONS).flatMap((code) => {
        const name = names.of(code) ?? code;
        return parseCountry(name) === code || name === 'RU' ? [] : [`${code} ${name}`]; // Regne Unit, and Russia
      });
    });
    expect(unread).toEqual([]);
  },
);

test.each([
  ['Bolivia (Plurinational State of)', 'BO'], ['Bolivia (Estado Plurinacional de)', 'BO'], ['玻利维亚(多民族国)', 'BO'],
  ['Gambia (Republic of The)', 'GM'], ['Netherlands (Kingdom of the)', 'NL'], ['Pays-Bas (Royaume des)', 'NL'],
  ['China, Macao Special Administrative Region', 'MO'], ['Falkland Islands (Malvinas)', 'FK'], ['Congo, Democratic Republic of', 'CD'],
  ['Venezuela, Republica Bolivariana de', 'VE'], ['Венесуэла (Боливарианская Республика)', 'VE'], ['République-Unie de Tanzanie', 'TZ'],
  ['Российская Федерация', 'RU'], ['الاتحاد الروسي', 'RU'], ['美利坚合众国', 'US'], ['الجمهورية العربية السورية', 'SY'],
  ['Iran (République islamique d’)', 'IR'], ['大韩民国', 'KR'], ['Bonaire, Sint Eustatius and Saba', 'BQ'], ['Yemen, Republic of', 'YE'],
  ['Micronesia (Federated States of)', 'FM'], ['Lao People’s Democratic Republic', 'LA'], ['United Republic of Tanzania', 'TZ'],
])('the United Nations call a country %s, which is %s', (text, code) => {
  expect(parseCountry(text)).toBe(code);
}); // prettier-ignore

test.each([
  ['ca', 'ca'],
  ['eng', 'en'],
  ['pt_br', 'pt-BR'],
  ['Catalan', 'ca'],
  ['español', 'es'],
  ['anglais', 'en'],
  ['xx', undefined],
])('the language %s is %s', (text, tag) => {
  expect(parseLanguage(text)).toBe(tag);
});

test('languages may be separated by commas and slashes', () => {
  expect(readLanguages('Catalan, Spanish / en', notes())).toEqual(['ca', 'es', 'en']);
});

test.each([
  ['fr-en', ['fr', 'en']],
  ['es-eu', ['es', 'eu']],
  ['es en', ['es', 'en']],
  ['pt-BR, fr', ['pt-BR', 'fr']],
  ['pt-br', ['pt-BR']],
  ['fr-ca', ['fr-CA']],
  ['es-ca', ['es', 'ca']],
  ['FI-SV', ['fi', 'sv']],
  ['en-cy', ['en', 'cy']],
  ['es-CA', ['es-CA']],
  ['Catalan and Spanish', ['ca', 'es']],
])('the languages of %s are %j', (text, tags) => {
  const found = notes();
  expect(readLanguages(text, found)).toEqual(tags);
  expect(found.issues).toEqual([]);
});

test.each([
  [['3/4/2021', '12/31/2021'], 'month-first'],
  [['3/4/2021', '31/12/2021'], 'day-first'],
  [['31/12/2021', '12/31/2021'], 'mixed'],
  [['3/4/2021', '2021-04-03', ''], undefined],
])('the dates %j have their order: %s', (cells, order) => {
  expect(dateOrderOf(cells)).toBe(order);
});

test('a date that could be read in two ways is read by the other cells of its column, or with a warning', () => {
  const read = (text: string, dateOrder?: 'month-first' | 'mixed') => {
    const found = notes();
    found.turnTo('last_verified', 'lastVerified', { habit: { dateOrder } });
    return [readDate(text, found), found.issues.map(({ code, value }) => `${code} ${value}`)];
  };
  expect(read('3/4/2021', 'month-first')).toEqual(['2021-03-04', []]);
  expect(read('3/4/2021')).toEqual(['2021-04-03', ['alias-used 3/4/2021']]);
  expect(read('4/4/2021')).toEqual(['2021-04-04', []]);
  expect(read('3/4/2021', 'mixed')).toEqual([undefined, ['invalid-value 3/4/2021']]);
  expect(read('31/12/2021', 'month-first')).toEqual([undefined, ['invalid-value 31/12/2021']]);
});

test.each([
  ['2021-02-15', '2021-02-15'],
  ['15/02/2021', '2021-02-15'],
  ['15.2.2021', '2021-02-15'],
  ['2022-06-30 11:20:20', '2022-06-30'],
  ['31/02/2021', undefined],
])('the date %s is %s', (text, date) => {
  expect(parseDate(text)).toBe(date);
});

test('only web addresses are links', () => {
  expect(readLink('https://example.org/a?b=1;c', notes())).toBe('https://example.org/a?b=1;c');
  expect(readLink('www.example.org/a', notes())).toBe('https://www.example.org/a');
  for (const text of ['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', 'see page 3']) {
    const refused = notes();
    expect(readLink(text, refused)).toBeUndefined();
    expect(refused.refuses).toBe(true);
  }
});

test('a cell of one link that holds two is reported, and none is taken', () => {
  for (const text of ['https://a.example/x;https://b.example/y', 'https://a.example, www.b.example']) {
    const found = notes();
    expect(readOnlyLink(text, found)).toBeUndefined();
    expect(found.issues).toMatchObject([{ code: 'invalid-value', value: text }]);
  }
  const archived = 'https://web.archive.org/web/2020/https://a.example/x;y';
  expect(readOnlyLink(archived, notes())).toBe(archived);
});

test('shares of funders separate them', () => {
  const found = notes();
  expect(readFunders('City (50%), EU, ERDF (25 %), State', found)).toEqual([
    { name: 'City', share: 50 },
    { name: 'EU, ERDF', share: 25 },
    { name: 'State' },
  ]);
});

test('a list of links survives separators inside them', () => {
  const links = ['https://example.org/a;b|c', 'https://example.org/d,e', 'https://example.org/"f"'];
  expect(readLinks(writeLinks(links), notes())).toEqual(links);
  expect(readLinks('https://a.example/x; https://b.example/y;z', notes())).toEqual([
    'https://a.example/x',
    'https://b.example/y;z',
  ]);
});

test('titles that lose letters or are cut keep distinct slugs', () => {
  const slugs = ['План 2030', 'Стратегия 2030', '2030', '北京', 'x'.repeat(200), `${'x'.repeat(200)}y`].map(
    (text) => distinctSlug(text, 80),
  );
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  for (const slug of slugs) expect(slug.length).toBeLessThanOrEqual(80);
});
