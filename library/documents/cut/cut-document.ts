import type { Block } from './block.ts';

/** Raise it when the cutting makes something else of the same text: documents are then cut again. */
export const CUTTING_VERSION = 1;

/** A part of a document that is found by itself. */
export interface PassageText {
  readonly page: number;
  /** The headings above it, the outermost first. */
  readonly headings: readonly string[];
  readonly text: string;
}

const WANTED = 120; // words: a long paragraph, which says one thing
const MOST = 160; // words; a longer paragraph is cut between sentences
const LEAST = 25; // words; fewer go with what is before them
const MAX_HEADING = 160; // characters of a heading in a path

/**
 * Cuts a document into passages of about 120 words. None goes over a heading or the end of a page, so that the page that
 * it names is where it is read.
 */
export function cutDocument(blocks: readonly Block[]): PassageText[] {
  const passages: PassageText[] = [];
  let path: { level: number; text: string }[] = [];
  let open: { page: number; headings: string[]; parts: string[]; words: number } | undefined;

  function close() {
    if (!open || open.parts.length === 0) return;
    const { page, headings, parts, words } = open;
    const last = passages.at(-1);
    const isRest = words < LEAST && last?.page === page && samePath(last.headings, headings);
    if (isRest && countWords(last.text) <= MOST)
      passages[passages.length - 1] = { ...last, text: `${last.text}\n\n${parts.join('\n\n')}` };
    else passages.push({ page, headings, text: parts.join('\n\n') });
    open = undefined;
  }

  for (const { page, level, text } of blocks) {
    if (level !== undefined) {
      close();
      path = [...path.filter((above) => above.level < level), { level, text: text.slice(0, MAX_HEADING) }];
      continue;
    }
    for (const part of piecesOf(text)) {
      const words = countWords(part);
      if (open && (open.page !== page || open.words + words > MOST)) close();
      open ??= { page, headings: path.map((heading) => heading.text), parts: [], words: 0 };
      open.parts.push(part);
      open.words += words;
      if (open.words >= WANTED) close();
    }
  }
  close();
  return passages;
}

function samePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((heading, at) => heading === b[at]);
}

/** A paragraph, or its sentences in pieces of about the wanted length. */
function piecesOf(text: string): string[] {
  if (countWords(text) <= MOST) return [text];
  const pieces: string[] = [];
  let piece = '';
  for (const sentence of sentencesOf(text)) {
    const words = countWords(piece);
    if (piece !== '' && words + countWords(sentence) > WANTED) {
      pieces.push(piece.trim());
      piece = '';
    }
    piece += sentence;
  }
  if (piece.trim() !== '') pieces.push(piece.trim());
  return pieces;
}

function sentencesOf(text: string): string[] {
  const sentences = text.match(/[^.!?。！？؟]+[.!?。！？؟]*[\s»”"’)\]]*/gu) ?? [text];
  return sentences.flatMap(byWords);
}

/** What has no end for long, such as a table, is cut between words, and a text without spaces between letters. */
function byWords(text: string): string[] {
  if (countWords(text) <= MOST) return [text];
  const words = text.match(/\S{1,200}\s*/gu) ?? [];
  const pieces: string[] = [];
  let piece = '';
  let count = 0;
  for (const word of words) {
    if (count >= WANTED) {
      pieces.push(piece);
      piece = '';
      count = 0;
    }
    piece += word;
    count += countWords(word);
  }
  return [...pieces, piece];
}

const LETTERS_OF_A_WORD = 1.7; // in Chinese and Japanese, which write no spaces

export function countWords(text: string): number {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  // What has 200 letters without a space is no word, and counts as several: else a page of it would be one passage.
  const spaced =
    text.match(/[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,200}/gu)?.length ?? 0;
  return spaced + unspaced / LETTERS_OF_A_WORD;
}
