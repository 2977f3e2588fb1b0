import { readFileSync, statSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { READING_LIMITS } from '../../library/documents/read/document-text.ts';
import { readDocument } from '../../library/documents/read/read-document.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const MOST_BYTES = 40_000; // the package of the program has them all

interface Example {
  readonly file: string;
  readonly record: string;
  readonly language: string;
}
interface Written {
  readonly cases: readonly { readonly id: string; readonly paragraphs: readonly string[] }[];
}

const read = (path: string) => readFileSync(new URL(path, FIXTURES));
const examples = JSON.parse(read('documents/documents.json').toString()) as Example[];
const rows = new Map(
  ['practices', 'strategies']
    .flatMap((name) => parse(read(`${name}.csv`), { columns: true }) as Record<string, string>[])
    .map((row) => [row['id'], row]),
);

test('ten small example documents are each of a checked case, in three formats and languages', () => {
  expect(examples).toHaveLength(10);
  for (const { file, record } of examples) {
    expect(rows.get(record)?.['entry'], file).toBe('case');
    expect(statSync(new URL(`documents/${file}`, FIXTURES)).size, file).toBeLessThan(MOST_BYTES);
  }
  expect(new Set(examples.map(({ file }) => file.split('.').at(-1)))).toEqual(
    new Set(['pdf', 'html', 'docx']),
  );
  expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(['en', 'es', 'ar']));
});

test('a casebook is long enough for the page to matter', async () => {
  const { file } = examples.find(({ record }) => record === 'new-york-citi-bike')!;
  const { pages, blocks } = await readDocument(new Uint8Array(read(`documents/${file}`)), READING_LIMITS);
  expect(pages).toBeGreaterThan(20);
  const page = blocks.find(({ text }) => text.startsWith('Right to counsel'))?.page;
  expect(page).toBeGreaterThan(20);
});

test.each(['lima', 'amman'])(
  'what the one of %s says in another language has no figure that its case has not',
  (name) => {
    const { cases } = JSON.parse(read(`documents/texts/${name}.json`).toString()) as Written;
    for (const { id, paragraphs } of cases) {
      const row = rows.get(id);
      const known = new Set(figuresOf(Object.values(row ?? {}).join('\n')));
      expect([id, figuresOf(paragraphs.join('\n')).filter((figure) => !known.has(figure))]).toEqual([id, []]);
    }
  },
);

/** Numbers, without what separates thousands. */
function figuresOf(text: string): string[] {
  return (text.match(/\d[\d.,]*/gu) ?? []).map((figure) =>
    figure.replace(/[.,]$/u, '').replace(/[.,](?=\d{3}(?!\d))/gu, ''),
  );
}
