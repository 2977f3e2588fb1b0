import { describe, expect, test } from 'vitest';
import { EMPTY_QUERY } from '../../domain/query.ts';
import { decodeQuery } from '../../domain/query-codec.ts';
import { PublishedRecordSchema } from '../../domain/record.ts';
import { exportFileName } from '../../server/export/file-name.ts';
import { EXPORT_FORMATS } from '../../server/export/formats.ts';
import { AT, PUBLIC_URL, contextOf, each, microGardens, published, textOf } from './export-builders.ts';

const records = [microGardens(), published({ summary: 'Two\nlines' })];

describe('the JSON export', () => {
  test('says which search it answers, and holds every record in order', async () => {
    const query = { ...EMPTY_QUERY, q: 'gardens', page: 3, terms: { sdg: ['2'] } };
    const text = await textOf(EXPORT_FORMATS.json.write(each(records), contextOf({ query, total: 2 })));
    const { query: asked, ...parsed } = JSON.parse(text) as Record<string, unknown>;
    expect(asked).toEqual({
      q: 'gardens',
      in: 'records',
      terms: { sdg: ['2'] },
      all: [],
      years: 'active',
      sort: 'relevance',
      lang: 'en',
    });
    expect(parsed).toMatchObject({
      total: 2,
      exportedAt: AT.toISOString(),
      url: `${PUBLIC_URL}/?q=gardens&sdg=2`,
      licence: expect.stringContaining('source') as string,
      records,
    });
  });

  test('is a valid object when nothing matches', async () => {
    const text = await textOf(EXPORT_FORMATS.json.write(each([]), contextOf({ total: 0 })));
    expect(JSON.parse(text)).toMatchObject({ total: 0, records: [] });
  });
});

describe('the NDJSON export', () => {
  test('has one record a line, as the search answers it', async () => {
    const text = await textOf(EXPORT_FORMATS.ndjson.write(each(records), contextOf()));
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line) => PublishedRecordSchema.parse(JSON.parse(line)))).toEqual(records);
  });
});

describe('every export', () => {
  test.each(Object.values(EXPORT_FORMATS))('$extension comes in pieces of some 64 kB', async (format) => {
    const many = Array.from({ length: 500 }, (_, at) =>
      published({ id: `id-${at}`, summary: 'x'.repeat(500) }),
    );
    const pieces: (string | Uint8Array)[] = [];
    for await (const piece of format.write(each(many), contextOf())) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(2);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(128_000);
  });

  test.each(Object.values(EXPORT_FORMATS))(
    '$extension asks for records only as fast as it is read',
    async (format) => {
      let given = 0;
      async function* endless() {
        for (;;) yield published({ id: `id-${(given += 1)}` });
      }
      await format.write(endless(), contextOf()).next();
      expect(given).toBeLessThan(1000);
    },
  );

  test.each([
    ['', 'metroteca-2026-05-01.csl.json'],
    ['sdg=11&sdg=13&all=sdg', 'metroteca-sdg-11-and-13-2026-05-01.csl.json'],
    [
      'q=São Paulo: "água"&kind=practice&topic=food',
      'metroteca-sao-paulo-agua-practice-food-2026-05-01.csl.json',
    ],
    ['region=africa&to=2029&years=ended', 'metroteca-africa-ended-to-2029-2026-05-01.csl.json'],
    ['q=قاهرة', 'metroteca-2026-05-01.csl.json'],
    [`q=${'bread '.repeat(30)}`, `metroteca-${'bread-'.repeat(10)}2026-05-01.csl.json`],
  ])('is saved under what was asked, the day and its extension: %s', (raw, name) => {
    expect(
      exportFileName(EXPORT_FORMATS['csl.json'], decodeQuery(raw, { languages: ['en', 'es'] }).query, AT),
    ).toBe(name);
  });
});
