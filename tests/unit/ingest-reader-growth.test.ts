// Readers of whole files on input made to slow them down. Each does its work on a text and on one four times as long: what
// takes steps in proportion takes four times as long, what looks back at all that came before sixteen times.
import { Readable } from 'node:stream';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { guessEncodings } from '../../ingest/read/guess-encoding.ts';
import { judgeText } from '../../ingest/read/judge-text.ts';
import { linesOfElements } from '../../ingest/read/json-elements.ts';
import { openRows } from '../../ingest/read/open-rows.ts';
import { FileProblem } from '../../ingest/read/file-problem.ts';

const GROWTH = 4;
const MOST = 10; // times as long; between 4 and 16, since a machine that does other things counts unevenly
const TOO_SHORT = 40; // milliseconds of computing: less is noise, and never a problem
const ROUNDS = 4; // of which only what looks slow needs more than one

async function cost(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** How many times as long `work` takes for what is four times as long. */
async function growthOf(work: (length: number) => unknown, length: number): Promise<number> {
  await work(length); // the first time has the compiler in it
  let [small, large, growth] = [Infinity, Infinity, Infinity];
  for (let round = 0; round < ROUNDS && growth >= MOST; round += 1) {
    // What else the process did only makes a round longer.
    small = Math.min(small, await cost(() => work(length)));
    large = Math.min(large, await cost(() => work(length * GROWTH)));
    growth = large < TOO_SHORT ? GROWTH : large / Math.max(small, TOO_SHORT / GROWTH);
  }
  return growth;
}

/** Reads all rows of a file, and counts them; one that is refused is read as far as that. */
async function readAll(bytes: Buffer): Promise<number> {
  let rows = 0;
  try {
    const table = await openRows({ name: 'a', stream: Readable.from([bytes]) }, {});
    try {
      for await (const row of table.rows) rows += row.cells.length > 0 ? 1 : 0;
    } finally {
      await table.close();
    }
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
  }
  return rows;
}

const repeated = (text: string) => (length: number) => text.repeat(Math.ceil(length / text.length));

describe('the judge of encodings', () => {
  const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
    'one word': repeated('é'),
    'one word of signs': repeated('\u00a0“'),
    'other words each': (length) =>
      Array.from({ length: length / 8 }, (_, at) => `é${at.toString(36)}ñ`).join(' '),
    'letters and signs by turns': repeated('é” '),
    'marks that carry nothing': repeated('ั'),
    'open quotes': repeated('"é,'),
    'no word at all': repeated(' ,;|\n'),
    'letters of two scripts': repeated('éи'),
    'empty cells': repeated(',é,'),
  };
  test.each(Object.keys(HOSTILE))('takes a text of %s in linear time', async (name) => {
    const shape = HOSTILE[name]!;
    expect(await growthOf((length) => judgeText(shape(length)), 50_000)).toBeLessThan(MOST);
  });

  test.each([
    ['high bytes', 0xe9],
    ['no line end', 0x80],
    ['bytes of no letter', 0x81],
  ])('takes a head of %s in linear time', async (_, byte) => {
    const guess = (length: number) => guessEncodings(Buffer.alloc(length, byte), () => false);
    expect(await growthOf(guess, 12_000)).toBeLessThan(MOST);
  });
});

describe('the readers of JSON', () => {
  const JSONS: Readonly<Record<string, (length: number) => string>> = {
    'a list of empty objects': (length) => `[${repeated('{},')(length)}{"a":1}]`,
    'objects inside one another': (length) => {
      const depth = Math.min(length / 6, 4_000); // what the engine itself can parse
      return `[${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}]`;
    },
    'a text of escapes': (length) => `[{"a":"${repeated('\\\\"')(length).slice(0, -(length % 2))}\\\\"}]`,
    'a text of brackets': (length) => `[{"a":"${repeated('[{')(length)}"}]`,
    'line ends': (length) => `[${'\n'.repeat(length)}{"a":1}]`,
    'a list of lists': (length) => `[{"a":[${repeated('1,')(length)}1]}]`,
    'another key each': (length) =>
      `[{${Array.from({ length: Math.min(length / 10, 1_900) }, (_, at) => `"k${at}":1`).join(',')}}]`,
    'an object that ends nowhere': (length) => `[{"a":"${'x'.repeat(length)}`,
    'objects a line': (length) => repeated('{"a":1,"b":"x"}\n')(length),
    'objects a line that are none': (length) => `{"a":1}\n${repeated('{"a":\n')(length)}`,
    'features without geometry': (length) =>
      `{"type":"FeatureCollection","features":[${repeated('{"type":"Feature","properties":{"a":1}},')(length)}{}]}`,
  };
  test.each(Object.keys(JSONS))('take %s in linear time', async (name) => {
    const shape = JSONS[name]!;
    expect(await growthOf((length) => readAll(Buffer.from(shape(length))), 100_000)).toBeLessThan(MOST);
  });

  test('find the lines of a list whose name comes again inside it', async () => {
    const text = (length: number) => `{"features":[${repeated('{"features":[1]},')(length)}{}]}`;
    const find = (length: number) => linesOfElements(text(length), 'features');
    expect(await growthOf(find, 100_000)).toBeLessThan(MOST);
  });

  const RECORD = '{"kind":"strategy","city":{},"title":"x",';
  test.each<[string, (length: number) => string]>([
    ['records that are none', (length) => repeated(`${RECORD}"id":5}\n`)(length)],
    ['one line that never ends', (length) => `${RECORD}"summary":"${'x'.repeat(length)}`],
    ['empty lines', (length) => `${RECORD}"id":"a"}\n${'\n'.repeat(length)}`],
    ['a record with a long list', (length) => `${RECORD}"topics":[${repeated('"x",')(length)}"x"]}\n`],
  ])('take NDJSON of %s in linear time', async (_, shape) => {
    expect(await growthOf((length) => readAll(Buffer.from(shape(length))), 50_000)).toBeLessThan(MOST);
  });
});

describe('the reader of workbooks', () => {
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

  function workbook(sheet: string, shared = ''): Buffer {
    const parts = {
      '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
      '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${shared}</sst>`,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    };
    const files = Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)] as const);
    return Buffer.from(zipSync(Object.fromEntries(files), { level: 1 }));
  }
  const rowsOf = (count: number, row: (at: number) => string) =>
    `<sheetData>${Array.from({ length: count }, (_, at) => `<row r="${at + 1}">${row(at + 1)}</row>`).join('')}</sheetData>`;
  const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;

  const SHEETS: Readonly<Record<string, (length: number) => Buffer>> = {
    'many short rows': (length) => workbook(rowsOf(length / 50, (at) => text(`A${at}`, 'x'))),
    'one long cell': (length) => workbook(rowsOf(1, () => text('A1', 'x'.repeat(length)))),
    'one cell of entities': (length) => workbook(rowsOf(1, () => text('A1', repeated('&amp;')(length)))),
    'rich text in pieces': (length) =>
      workbook(
        rowsOf(1, () => '<c r="A1" t="s"><v>0</v></c>'),
        `<si>${repeated('<r><t>x</t></r>')(length)}</si>`,
      ),
    'merged cells': (length) =>
      workbook(
        rowsOf(length / 100, (at) => text(`A${at}`, 'x') + text(`B${at}`, 'x')) +
          `<mergeCells>${Array.from({ length: length / 100 }, (_, at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`).join('')}</mergeCells>`,
      ),
    'links on one cell': (length) =>
      workbook(
        rowsOf(2, (at) => text(`A${at}`, 'x')) +
          `<hyperlinks>${repeated('<hyperlink ref="A1" location="x"/>')(length)}</hyperlinks>`,
      ),
    'formulas without values': (length) =>
      workbook(rowsOf(length / 50, (at) => `<c r="A${at}"><f>B${at}</f></c>`)),
    errors: (length) => workbook(rowsOf(length / 50, (at) => `<c r="A${at}" t="e"><v>#REF!</v></c>`)),
    'elements inside one another': (length) => workbook(repeated('<x>')(length)),
  };
  test.each(Object.keys(SHEETS))('takes %s in linear time', async (name) => {
    const shape = SHEETS[name]!;
    expect(await growthOf((length) => readAll(shape(length)), 100_000)).toBeLessThan(MOST);
  });

  test('reads those of them that are workbooks', async () => {
    expect(await readAll(SHEETS['many short rows']!(5_000))).toBe(100);
    expect(await readAll(SHEETS['merged cells']!(5_000))).toBe(50);
    expect(await readAll(SHEETS['rich text in pieces']!(5_000))).toBe(1);
  });
});

describe('the directory of an archive', () => {
  /** A ZIP archive of one entry with these sizes in its directory. */
  function archive(packed: number, unpacked: number): Buffer {
    const bytes = Buffer.from(zipSync({ 'xl/workbook.xml': Buffer.from('<workbook/>') }));
    const at = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(packed, at + 20);
    bytes.writeUInt32LE(unpacked, at + 24);
    return bytes;
  }

  test.each([
    ['declares a terabyte', 1_000, 0xfffffff0],
    ['declares nothing, for what may be a gigabyte', 1_000_000, 0],
  ])('that %s is believed, and nothing is unpacked', async (_, packed, unpacked) => {
    const opening = openRows({ name: 'a', stream: Readable.from([archive(packed, unpacked)]) }, {});
    await expect(opening).rejects.toMatchObject({
      issue: { code: 'unreadable-file', message: expect.stringContaining('too large') as unknown },
    });
  });
});
