import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, cutDocument } from '../../library/documents/cut/cut-document.ts';
import type { Block } from '../../library/documents/cut/block.ts';

const words = (count: number, word = 'street') =>
  Array.from({ length: count }, (_, at) => `${word}${at}`).join(' ');

describe('a document that is cut', () => {
  test('gives passages of about 120 words with their page and the headings above them', () => {
    const passages = cutDocument([
      { page: 1, level: 1, text: 'Mobility' },
      { page: 1, text: words(80) },
      { page: 1, text: words(60) },
      { page: 1, level: 2, text: 'Parking' },
      { page: 2, text: words(70) },
      { page: 3, text: words(70) },
      { page: 3, level: 1, text: 'Water' },
      { page: 3, text: words(30) },
    ]);
    expect(passages.map(({ page, headings, text }) => [page, headings, countWords(text)])).toEqual([
      [1, ['Mobility'], 140],
      [2, ['Mobility', 'Parking'], 70],
      [3, ['Mobility', 'Parking'], 70],
      [3, ['Water'], 30],
    ]);
  });

  test('has its long paragraphs cut between sentences, and what has no sentences between words', () => {
    const sentence = `${words(30)}. `;
    const long = cutDocument([{ page: 1, text: sentence.repeat(9).trim() }]);
    expect(long.every(({ text }) => text.endsWith('.'))).toBe(true);
    expect(long.map(({ text }) => countWords(text))).toEqual([120, 120, 30]);
    const table = cutDocument([{ page: 1, text: words(1_000) }]);
    expect(Math.max(...table.map(({ text }) => countWords(text)))).toBeLessThanOrEqual(160);
  });

  test('makes no passage of a whole file, though its author wrote it with one word or heading', () => {
    const oneWord = cutDocument([{ page: 1, text: 'a'.repeat(1_000_000) }]);
    const oneHeading = Array.from({ length: 3_000 }, (): Block[] => [
      { page: 1, level: 1, text: 'Water' },
      { page: 1, text: 'A few words.' },
    ]);
    expect(Math.max(...oneWord.map(({ text }) => text.length))).toBeLessThan(40_000);
    expect(Math.max(...cutDocument(oneHeading.flat()).map(({ text }) => countWords(text)))).toBeLessThan(200);
  });

  test('adds the few words at the end of a part to what is before them', () => {
    const passages = cutDocument([
      { page: 1, text: words(120) },
      { page: 1, text: words(10) },
    ]);
    expect(passages.map(({ text }) => countWords(text))).toEqual([130]);
  });

  test('loses no word of its paragraphs', () => {
    const block = fc.record({
      page: fc.integer({ min: 1, max: 3 }),
      text: fc
        .array(fc.constantFrom('parking', 'water.', 'homes;', '住房', 'a!'), { minLength: 1, maxLength: 400 })
        .map((parts) => parts.join(' ')),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks: Block[]) => {
        const ordered = blocks.sort((a, b) => a.page - b.page);
        const said = (texts: readonly { text: string }[]) =>
          texts
            .map(({ text }) => text)
            .join(' ')
            .split(/\s+/);
        expect(said(cutDocument(ordered))).toEqual(said(ordered));
      }),
      { numRuns: 50, seed: 7 },
    );
  });
});
