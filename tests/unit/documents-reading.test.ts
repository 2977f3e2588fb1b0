import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { afterAll, describe, expect, test } from 'vitest';
import { READING_LIMITS } from '../../library/documents/read/document-text.ts';
import { readDocument } from '../../library/documents/read/read-document.ts';
import { readInThread } from '../../library/documents/read/read-in-thread.ts';
import { asSeen, bomb, brokenTable, column, encrypted, pdfOf, pdfOfPages, scan } from './builders/pdfs.ts';

const read = (bytes: Buffer, pages = 2_000) =>
  readDocument(new Uint8Array(bytes), { ...READING_LIMITS, pages });
const textsOf = async (bytes: Buffer) => (await read(bytes)).blocks.map(({ text }) => text);
const issueOf = (reading: Promise<unknown>) =>
  reading.then(
    () => undefined,
    ({ issue }: { issue?: string }) => issue,
  );

const PROSE = [
  'The city gives room back to people who walk and cycle, street',
  'by street, and begins where most children go to school. Each',
  'street is measured before and after the change for two years.',
];

describe('a PDF', () => {
  test('in two columns is read down the first, then down the second, with its title before both', async () => {
    const left = Array.from({ length: 8 }, (_, at) => `left part ${at} of the text on parking`);
    const right = Array.from({ length: 8 }, (_, at) => `right part ${at} of the text on rain`);
    const rows = left.flatMap((text, at) => [
      { x: 50, y: 650 - at * 13, size: 10, text },
      { x: 320, y: 650 - at * 13, size: 10, text: right[at]! },
    ]);
    const title = { x: 100, y: 740, size: 20, text: 'A plan in columns that has a long title' };
    const [first, ...rest] = (await read(pdfOf([title, ...rows]))).blocks;
    expect(first).toEqual({ page: 1, level: 1, text: title.text });
    expect(rest.map(({ text }) => text).join(' ')).toBe([...left, ...right].join(' '));
  });

  test('loses its running heads, its page numbers and its table of contents', async () => {
    const contents = column(
      ['Streets', 'Water', 'Homes', 'Work'].map(
        (name, at) => `${at + 1} ${name} .............. ${at * 9 + 3}`,
      ),
    );
    const pages = Array.from({ length: 5 }, (_, at) => [
      { x: 60, y: 800, size: 8, text: `City of Example | Climate plan ${at + 2}` },
      ...column(PROSE.map((line) => `${line} (${at})`)),
      { x: 290, y: 40, size: 8, text: `Page ${at + 2} of 6` },
    ]);
    const texts = (await textsOf(pdfOf(contents, ...pages))).join('\n');
    expect(texts).not.toMatch(/Climate plan|Page|\.\.\./);
    expect(texts.match(/street by street/g) ?? []).toHaveLength(0); // each line ends with its number
    expect(texts.match(/measured before/g)).toHaveLength(5);
  });

  test('gets words whole that the end of a line or of a page split, and keeps a hyphen that is part of a word', async () => {
    const one = column([
      'A long-term plan needs invest-',
      'ment every year. It is a long-',
      'term promise about trans-',
    ]);
    const texts = await textsOf(pdfOf(one, column(['port for all who live here.'])));
    expect(texts).toEqual([
      'A long-term plan needs investment every year. It is a long-term promise about transport',
      'for all who live here.',
    ]);
  });

  test('has its ligatures taken apart', async () => {
    const text = 'The of\ufb01ce for \ufb02oods and tra\ufb03c';
    expect(await textsOf(pdfOf(column([text], { isUnicode: true })))).toEqual([
      'The office for floods and traffic',
    ]);
  });

  test('in Arabic is read from right to left', async () => {
    const text = asSeen('خطة المدينة للمناخ');
    expect(await textsOf(pdfOf(column([text], { isUnicode: true })))).toEqual(['خطة المدينة للمناخ']);
  });

  test('on a page that was turned, and written sideways, is read as others are', async () => {
    const turned = PROSE.map((text, row) => ({
      x: 100 + row * 13,
      y: 80,
      size: 10,
      text,
      turns: 1 as const,
    }));
    const whole = PROSE.join(' ');
    expect(await textsOf(pdfOfPages([{ texts: turned, rotate: 90 }, { texts: turned }]))).toEqual([
      whole,
      whole,
    ]);
  });

  test('keeps the level of its headings, by their size or their number', async () => {
    const page = [
      { x: 60, y: 760, size: 22, text: 'Mobility' },
      { x: 60, y: 720, size: 15, text: 'Walking and cycling' },
      ...column(PROSE, { y: 690 }),
      { x: 60, y: 610, size: 10, text: '3.2 Parking near schools' },
      ...column(PROSE, { y: 580 }),
    ];
    const { blocks } = await read(pdfOf(page));
    expect(blocks.map(({ level, text }) => [level, text.slice(0, 20)])).toEqual([
      [1, 'Mobility'],
      [2, 'Walking and cycling'],
      [undefined, 'The city gives room '],
      [3, '3.2 Parking near sch'],
      [undefined, 'The city gives room '],
    ]);
  });

  test('of 500 pages is read whole, and with a limit only its first pages', async () => {
    const pages = Array.from({ length: 500 }, (_, at) =>
      column([`What is on page number ${at + 1} of this plan`]),
    );
    const long = pdfOf(...pages);
    const { pages: count, blocks, warning } = await read(long);
    expect([count, blocks.at(-1)?.page, warning]).toEqual([500, 500, undefined]);
    const short = await read(long, 20);
    expect([short.pages, short.blocks.at(-1)?.page, short.warning]).toEqual([500, 20, 'document-cut-short']);
  });

  test('with a broken table of objects is read where that is possible', async () => {
    expect(await textsOf(brokenTable())).toEqual([
      'What is left of it is read, although its table is wrong.',
    ]);
  });

  test('that is a scan, encrypted or cut off is an issue with a code', async () => {
    expect(await issueOf(read(scan()))).toBe('no-text-in-document');
    expect(await issueOf(read(encrypted()))).toBe('encrypted-document');
    expect(await issueOf(read(Buffer.from('%PDF-1.7\nnothing')))).toBe('damaged-document');
    expect(await issueOf(read(Buffer.from('a table, no document')))).toBe('unsupported-document');
  });
});

test('a Word document gives its headings and paragraphs, and a damaged one an issue', async () => {
  const children = [
    new Paragraph({ text: 'Heat', heading: HeadingLevel.HEADING_1 }),
    new Paragraph(PROSE.join(' ')),
  ];
  const file = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  expect((await read(file)).blocks).toEqual([
    { page: 1, level: 1, text: 'Heat' },
    { page: 1, text: PROSE.join(' ') },
  ]);
  expect(await issueOf(read(file.subarray(0, 500)))).toBe('damaged-document');
});

test('a web page gives its main text without menus, and in the encoding that it names', async () => {
  const page = `<!doctype html><html lang="es"><head><meta charset="iso-8859-1"><title>Plan</title><style>p{}</style></head>
    <body><nav>Inicio Contacto</nav><header>Ciudad</header><main><header><h1>Plan clim\u00e1tico</h1></header>
    <p>M\u00e1s sombra<br>en cada calle.<script>alert(1)</script></p></main><footer>\u00a9 2026</footer></body></html>`;
  const { blocks, language, title } = await read(Buffer.from(page, 'latin1'));
  expect([language, title]).toEqual(['es', 'Plan']);
  expect(blocks.map(({ text }) => text)).toEqual(['Plan climático', 'Más sombra', 'en cada calle.']);
});

test('a text of any length is cut off where it is longer than a book', async () => {
  const page = Buffer.from(`<html><body>${'<p>Trees of the street.</p>'.repeat(10)}`);
  const limits = { ...READING_LIMITS, characters: 50 };
  const { blocks, passages, warning } = await readDocument(new Uint8Array(page), limits);
  expect(blocks.map(({ text }) => text)).toEqual([
    'Trees of the street.',
    'Trees of the street.',
    'Trees of t',
  ]);
  expect([warning, passages.length]).toEqual(['document-cut-short', 1]);
  expect((await readDocument(new Uint8Array(page), READING_LIMITS)).warning).toBeUndefined();
});

describe('in a thread of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'metroteca-documents-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const at = (bytes: Buffer) => {
    const path = join(folder, 'document');
    writeFileSync(path, bytes);
    return path;
  };

  test('a document is read as here, and one that takes too long is given up', async () => {
    const path = at(pdfOf(column(PROSE)));
    const { blocks, passages } = await readInThread(path);
    expect(blocks).toEqual([{ page: 1, text: PROSE.join(' ') }]);
    expect(passages).toEqual([{ page: 1, headings: [], text: PROSE.join(' ') }]); // cut there too: it may take long
    expect(await issueOf(readInThread(path, { ...READING_LIMITS, timeMs: 1 }))).toBe(
      'document-took-too-long',
    );
  });

  test('a megabyte that unpacks to a gigabyte is given up before it has taken the memory', async () => {
    const file = bomb(1_000);
    expect(file.length).toBeLessThan(1_100_000);
    const reading = readInThread(at(file), { ...READING_LIMITS, memoryMb: 150 });
    expect(await issueOf(reading)).toBe('document-too-large');
  });
});
