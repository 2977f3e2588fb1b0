// A long file: what becomes of a table, from its header to its rows, case by case.
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { templateFor } from '../../ingest/columns/template.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';
import { readTable } from './builders/table.ts';

let cities: Gazetteer;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());

const HEADER = 'title,city,country,summary';
const titles = async (content: string | Buffer, options = {}) =>
  (await readTable(content, cities, options)).outcomes.map(({ record }) => record?.title);

describe('a table is read in any encoding', () => {
  const text = `${HEADER}\r\nPla Clima “2030” – €,Bogotá,CO,Año\r\n`;
  test.each(['utf-8', 'utf16', 'utf-16le', 'utf-16be', 'windows-1252'])('%s is found out', async (name) => {
    const { outcomes } = await readTable(
      iconv.encode(text, name, { addBOM: name !== 'windows-1252' }),
      cities,
    );
    expect(outcomes[0]?.record).toMatchObject({ title: 'Pla Clima “2030” – €', summary: 'Año' });
  });

  test('a guess is reported, a mark is not', async () => {
    const guessed = await readTable(iconv.encode(text, 'windows-1252'), cities);
    expect(guessed.found).toContainEqual([1, '', 'encoding-guessed']);
    expect((await readTable(iconv.encode(text, 'utf16'), cities)).found).toEqual([]);
  });

  test('an encoding that is given is used', async () => {
    const japanese = `${HEADER}\n大阪計画,Osaka,JP,\n`;
    expect(await titles(iconv.encode(japanese, 'shift_jis'), { encoding: 'Shift_JIS' })).toEqual([
      '大阪計画',
    ]);
  });

  test('gzip is unpacked', async () => {
    expect(await titles(gzipSync(text))).toEqual(['Pla Clima “2030” – €']);
  });

  test.each([';', '\t', '|', ','])('the delimiter %j is found out', async (delimiter) => {
    const table = `title${delimiter}city${delimiter}country\n"A, b; c|d"${delimiter}London${delimiter}GB\n`;
    const read = await readTable(table, cities);
    expect(read.table.delimiter).toBe(delimiter);
    expect(read.outcomes[0]?.record?.title).toBe('A, b; c|d');
  });

  test('sep= is honoured and no row', async () => {
    const { outcomes } = await readTable('sep=;\r\ntitle;city;country\r\nA;London;GB\r\n', cities);
    expect(outcomes.map(({ lines, record }) => [lines, record?.title])).toEqual([[[3, 3], 'A']]);
  });

  test.each(['\r', '\n', '\r\n'])('line ends %j give the same lines', async (end) => {
    const table = [HEADER, 'A,London,GB,"one', 'two"', '', 'B,London,GB,'].join(end);
    const { outcomes } = await readTable(table, cities);
    expect(outcomes.map(({ lines, record }) => [lines, record?.title])).toEqual([
      [[2, 3], 'A'],
      [[5, 5], 'B'],
    ]);
  });
});

describe('the dump of a database', () => {
  const dump = (summary: string) =>
    `id\ttitle\tcity\tcountry\tsummary\n1\tA\tLondon\t\\N\t${summary}\n2\tB\tLondon\tGB\t\\N\n`;

  test('has empty cells, line ends and backslashes as programs write them, and says so once', async () => {
    const { outcomes, found } = await readTable(dump('One\\n\\nTwo\\tthree C:\\\\new'), cities);
    expect(outcomes.map(({ record }) => [record?.city?.id, record?.summary])).toEqual([
      ['london-gb', 'One\n\nTwo three C:\\new'],
      ['london-gb', ''],
    ]);
    expect(found).toContainEqual([2, '', 'text-cleaned']);
    expect(found.filter(([, column, code]) => column === '' && code === 'text-cleaned')).toHaveLength(1);
  });

  test('is none where no cell is \\N: backslashes are letters', async () => {
    const { outcomes } = await readTable(dump('C:\\new').replaceAll('\\N', ''), cities);
    expect(outcomes.map(({ record }) => record?.summary)).toEqual(['C:\\new', '']);
  });
});

describe('what is wrong with a file is said by line and column', () => {
  test.each<[string, string | Buffer, [number, string, string][]]>([
    ['nothing', '', [[1, '', 'empty-file']]],
    ['only white space', ' \n\n', [[1, '', 'empty-file']]],
    ['only a header', `${HEADER}\n`, [[1, '', 'empty-file']]],
    ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', [[1, '', 'unsupported-file']]],
    ['a piece of a web page', '<table><tr><td>title</td></tr></table>', [[1, '', 'unsupported-file']]],
    ['XML', '<?xml version="1.0"?>\n<rows><row a="1"/></rows>', [[1, '', 'unsupported-file']]],
    ['rich text', '{\\rtf1\\ansi title}', [[1, '', 'unsupported-file']]],
    ['an archive', `${'a.csv'.padEnd(257, '\0')}ustar\0`, [[1, '', 'unsupported-file']]],
    ['a PDF', '%PDF-1.7\n…', [[1, '', 'unsupported-file']]],
    ['noise', Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 7) % 256)), [[1, '', 'unsupported-file']]],
    ['damaged gzip', gzipSync(`${HEADER}\nA,London,GB,\n`).subarray(0, 25), [[1, '', 'unreadable-file']]],
    ['no header', 'https://example.org,51.5,2030\nhttps://example.org/b,48.8,2031\n', [[1, '', 'no-header']]],
    ['foreign columns', 'foo,bar\n1,2\n', [[1, 'foo', 'unknown-column'], [1, 'bar', 'unknown-column'], [1, '', 'mapping-needed']]],
    ['no city', 'title,country\nA,GB\n', [[1, 'city', 'missing-column']]],
    ['a column twice', 'title,city,country,title\nA,London,GB,B\n', [[1, 'title (2)', 'duplicate-column']]],
    ['a blank column', 'title,,city,country\nA,x,London,GB\n', [[1, '(column 2)', 'blank-column']]],
    ['an unknown column', 'title,city,country,mood\nA,London,GB,x\n', [[1, 'mood', 'unknown-column']]],
    ['aliases', 'Título,Ciudad,PAÍS\nA,London,GB\n', [[1, 'Título', 'alias-used'], [1, 'Ciudad', 'alias-used'], [1, 'PAÍS', 'alias-used']]],
    ['lines above the header', `List of plans,,,\n,,,\n${HEADER}\nA,London,GB,\n`, [[1, '', 'text-cleaned']]],
    ['ragged rows', `${HEADER}\nA,London,GB\nB,London,GB,,x\nC,London,GB,,\n`, [[2, '', 'short-row'], [3, '', 'wrong-cell-count']]],
    ['inch marks', `${HEADER}\nA,London,GB,\nB "x,London,GB,\nC,London,GB,\n`, [[3, '', 'odd-quotes']]],
    ['an open quote', `${HEADER}\nA,London,GB,\n"B,London,GB,\nC,London,GB,\n`, [[3, '', 'malformed-quoting']]],
    ['no title', `${HEADER}\n,London,GB,x\n`, [[2, 'title', 'missing-value']]],
    ['an ambiguous city', 'title,city\nA,Springfield\n', [[2, 'city', 'ambiguous-city']]],
    ['an unknown city', `${HEADER}\nA,Nowhereville,GB,\n`, [[2, 'city', 'unknown-city']]],
    ['an unknown city without country', `${HEADER}\nA,Nowhereville,,\n`, [[2, 'country', 'missing-value']]],
    ['an unknown status', 'title,city,status\nA,London,asleep\n', [[2, 'status', 'unknown-term']]],
    ['an unknown topic', 'title,city,topics\nA,London,astrology\n', [[2, 'topics', 'unknown-topic']]],
    ['a bad year', 'title,city,year_start\nA,London,20199\n', [[2, 'year_start', 'invalid-value']]],
    ['a bad day of start', 'title,city,started_on\nA,London,in spring\n', [[2, 'started_on', 'invalid-value']]],
    ['a day outside the first year', 'title,city,year_start,started_on\nA,London,2018,2019-06-15\n', [[2, 'started_on', 'invalid-value']]],
    ['a bad link', 'title,city,landing_url\nA,London,javascript:x\n', [[2, 'landing_url', 'invalid-value']]],
    ['all goals', `title,city,sdgs\nA,London,"${Array.from({ length: 17 }, (_, index) => index + 1).join('; ')}"\n`, [[2, 'sdgs', 'over-tagged']]],
    ['HTML', 'title,city,summary\nA,London,<b>x</b>\n', [[2, 'summary', 'text-cleaned']]],
  ])('%s', async (_, content, expected) => {
    expect((await readTable(content, cities)).found).toEqual(expected);
  }); // prettier-ignore

  test('the day of a start gives the first year, and is kept only inside it', async () => {
    const table = 'title,city,year_start,In force since\nA,London,,2018-06-15\nB,London,2018,2019-06\n';
    const { outcomes } = await readTable(table, cities);
    expect(outcomes.map(({ record }) => [record?.years.start, record?.startedOn])).toEqual([
      [2018, '2018-06-15'],
      [2018, undefined],
    ]);
  });

  test('a cell of 100,000 characters is read, and a longer one costs itself and not the row', async () => {
    const long = 'A long text. '.repeat(7_692).trim();
    const endless = 'A long text. '.repeat(500_000);
    const rows = `A,London,GB,"${long}"\nB,London,GB,"${endless}"\n`;
    const { outcomes, found } = await readTable(`${HEADER}\n${rows}`, cities);
    expect(outcomes.map(({ record }) => record?.summary.length)).toEqual([long.length, 0]);
    expect(found).toEqual([[3, 'summary', 'cell-too-long']]);
  });

  test('a sheet of thousands of columns is read, and each that we do not know is named', async () => {
    const header = ['title', 'city', 'country', ...Array.from({ length: 5_000 }, (_, at) => `column-${at}`)];
    const { outcomes, found } = await readTable(
      `${header.join()}\nA,London,GB${','.repeat(5_000)}\n`,
      cities,
    );
    expect(outcomes[0]?.record?.title).toBe('A');
    expect(found).toHaveLength(5_000);
  });

  test('a row with a quote that is never closed is refused alone', async () => {
    const { outcomes } = await readTable(`${HEADER}\nA,London,GB,\n"B,London,GB,\nC,London,GB,\n`, cities);
    expect(outcomes.map(({ record, issues }) => record?.title ?? issues[0]?.code)).toEqual([
      'A',
      'malformed-quoting',
      'C',
    ]);
  });

  test('a Windows-1252 letter far down in a UTF-8 file refuses its row, and is not replaced in silence', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, index) => `Plan ${index},London,GB,something or other`,
    ).join('\n');
    const content = Buffer.concat([
      Buffer.from(`${HEADER}\n${rows}\nPla`),
      Buffer.from([0xe7]),
      Buffer.from(',London,GB,\nB,London,GB,\n'),
    ]);
    const { outcomes, found } = await readTable(content, cities);
    expect(outcomes.slice(-2).map(({ record }) => record?.title)).toEqual([undefined, 'B']);
    expect(found).toEqual([[10_002, 'title', 'broken-character']]);
  });
});

describe('a row', () => {
  test('gets its kind from its own cell, the columns of the table, or what was asked for', async () => {
    const kinds = async (content: string, options = {}) =>
      (await readTable(content, cities, options)).outcomes.map(({ record }) => record?.kind);
    expect(await kinds('kind,title,city\npractice,A,London\nstrategy,B,London\n')).toEqual([
      'practice',
      'strategy',
    ]);
    expect(await kinds('title,city,results\nA,London,x\n')).toEqual(['practice']);
    expect(await kinds('title,city,document_type\nA,London,plan\n')).toEqual(['strategy']);
    expect(await kinds('title,city\nA,London\n', { name: 'good-practices.csv' })).toEqual(['practice']);
    expect(await kinds('title,city\nA,London\n', { kind: 'practice' })).toEqual(['practice']);
  });

  test('gets an id from title, city and kind, at any place', async () => {
    const { outcomes } = await readTable(
      'kind,title,city\n,Climate Plan,London\npractice,Climate Plan,London\n',
      cities,
    );
    expect(outcomes.map(({ record }) => record?.id)).toEqual([
      'climate-plan-london-gb',
      'climate-plan-london-gb-practice',
    ]);
  });

  test('takes themes from its topics, and the ongoing status from its period', async () => {
    const { outcomes } = await readTable(
      'title,city,topics,period\nA,London,housing; energy,Ongoing since 2008\n',
      cities,
    );
    expect(outcomes[0]?.record).toMatchObject({
      themes: ['resilience', 'inclusion'],
      themesFrom: 'derived',
      topicsFrom: 'declared',
      status: 'ongoing',
      years: { start: 2008 },
    });
  });

  test('may have one column for each goal', async () => {
    const { outcomes } = await readTable('title,city,SDG 11,SDG13\nA,London,x,no\nB,London,,yes\n', cities);
    expect(outcomes.map(({ record }) => record?.sdgs.map(({ goal }) => goal))).toEqual([[11], [13]]);
  });

  test('NA is Namibia in a column of countries and nothing elsewhere', async () => {
    const { outcomes } = await readTable('title,city,country,summary\nA,Windhoek,NA,NA\n', cities);
    expect(outcomes[0]?.record).toMatchObject({ city: { id: 'windhoek-na' }, summary: '' });
  });
});

describe('a mapping', () => {
  test('renames, joins, splits, fills in, replaces values and leaves columns out', async () => {
    const table =
      'What is it called?,Where,Part 1,Part 2,Stage,Title\nPlan A,"London, GB",One.,Two.,Approved by Cabinet,ignored\n';
    const { outcomes, found } = await readTable(table, cities, {
      mapping: {
        kind: 'strategy',
        source: 'Our sheet',
        columns: { 'What is it called?': 'title', Stage: 'status', Title: null },
        constants: { languages: 'en' },
        joins: [{ from: ['Part 1', 'Part 2'], with: '\n\n', to: 'summary' }],
        splits: [{ from: 'Where', at: ', ', to: ['city', 'country'] }],
        values: { status: { 'Approved by Cabinet': 'adopted' } },
      },
    });
    expect(found).toEqual([]);
    expect(outcomes[0]?.record).toMatchObject({
      title: 'Plan A',
      city: { id: 'london-gb' },
      summary: 'One.\n\nTwo.',
      status: 'adopted',
      languages: ['en'],
      source: { name: 'Our sheet' },
    });
  });

  test('has its constants where a cell only says that it is empty', async () => {
    const rows = ['A,London,N/A,-', 'B,London,unknown,\\N', 'C,London,Draft,Spanish'];
    const { outcomes } = await readTable(`title,city,status,language\n${rows.join('\n')}\n`, cities, {
      mapping: {
        columns: { language: 'languages' },
        constants: { status: 'adopted', languages: 'en' },
        values: { status: { unknown: 'completed' } },
      },
    });
    expect(outcomes.map(({ record }) => [record?.status, record?.languages])).toEqual([
      ['adopted', ['en']],
      ['completed', ['en']],
      ['proposed', ['es']],
    ]);
  });

  test('that names a column which the file lacks says so', async () => {
    const { found } = await readTable('title,city\nA,London\n', cities, {
      mapping: { columns: { Titel: 'title' } },
    });
    expect(found).toContainEqual([1, 'Titel', 'missing-column']);
  });

  test('answers a doubtful place once for all its rows, by an id or in other words', async () => {
    const rows = ['A,York,', 'B,Springfield,US', 'C,York,GB', 'D,York,', 'E,constructor,', 'F,York,US'];
    const mapping = { cities: { York: 'york-gb', Springfield: 'Springfield, Illinois' } };
    const { outcomes } = await readTable(`title,city,country\n${rows.join('\n')}\n`, cities, { mapping });
    expect(outcomes.map(({ record }) => record?.city?.id)).toEqual([
      'york-gb',
      'springfield-il-us',
      'york-gb',
      'york-gb',
      undefined,
      undefined,
    ]);
  });

  test('takes a value as its issue writes it, however the cell does', async () => {
    const long = 'x'.repeat(700);
    const table = `title,city,status\nA,London,"Draft,\n  sort of"\nB,London,${long}\nC,London,constructor\n`;
    const odd = await readTable(table, cities);
    const said = odd.outcomes.flatMap(({ issues }) => issues.map(({ value }) => value ?? ''));
    expect(said).toEqual(['Draft, sort of', long, 'constructor']);
    const values = { status: { [said[0] ?? '']: 'proposed', [said[1] ?? '']: '' } };
    const { outcomes } = await readTable(table, cities, { mapping: { values } });
    expect(outcomes.map(({ record }) => record?.status)).toEqual(['proposed', undefined, undefined]);
    expect(outcomes.map(({ record }) => record?.title)).toEqual(['A', 'B', 'C']);
    const strict = await readTable(table, cities, { mapping: { values }, strict: true });
    expect(strict.outcomes.map(({ record }) => record?.title)).toEqual(['A', 'B', undefined]);
  });
});

test.each(['strategy', 'practice'] as const)(
  'the template for a %s is itself a valid table of that kind',
  async (kind) => {
    const { outcomes, found, table } = await readTable(templateFor(kind), cities);
    expect(found.filter(([, , code]) => code !== 'unknown-topic')).toEqual([]);
    expect(table.kind).toBe(kind);
    expect(outcomes.map(({ record }) => record?.kind)).toEqual([kind]);
  },
);
