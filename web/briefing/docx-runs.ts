import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';

/** What XML 1.0 cannot hold; a note may be pasted from anywhere. */
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;
/** Marks of direction, which Word would show in fonts that lack them; each run has its own. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LETTER = /\p{L}/u;

/** Whether a text is read from the right: as the page is, but for what has only letters of the other direction. */
export function isFromRight(text: string, isPage: boolean): boolean {
  if (isPage) return FROM_RIGHT.test(text) || !LETTER.test(text);
  return FROM_RIGHT.test(/\p{L}/u.exec(text)?.[0] ?? '');
}

interface Look {
  readonly bold?: boolean;
  readonly color?: string;
  readonly style?: string;
}

/** A text as runs of one direction each: Word puts the full stop of an English text at its wrong end otherwise. */
export function runs(text: string, isRight: boolean, look: Look = {}): TextRun[] {
  const lines = text.replace(NOT_TEXT, '').replace(MARKS, '').split('\n');
  return lines.flatMap((line, at) =>
    piecesOf(line, isRight).map(
      (piece, which) =>
        new TextRun({ ...piece, ...look, ...(at > 0 && which === 0 && { break: 1 }) } satisfies IRunOptions),
    ),
  );
}

export function link(href: string, children: TextRun[]): ParagraphChild {
  return new ExternalHyperlink({ link: href, children });
}

interface Piece {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** Words from the left with what is between them are one piece; all else, and what ends such a piece, is from the right. */
function piecesOf(line: string, isRight: boolean): Piece[] {
  if (!isRight) return [{ text: line, rightToLeft: false }];
  const isLeft = (word: string) => LETTER.test(word) && !FROM_RIGHT.test(word);
  const words = line.split(/(\s+)/u);
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length;) {
    const isOfLeft = isLeft(words[at] ?? '');
    let end = at + 1;
    for (let next = end; next < words.length; next += 1) {
      const word = words[next] ?? '';
      if (isOfLeft ? FROM_RIGHT.test(word) : isLeft(word)) break;
      if (!isOfLeft || isLeft(word)) end = next + 1;
    }
    const text = words.slice(at, end).join('');
    const own = isOfLeft ? text.replace(/[.,;:!?،؛؟]+$/u, '') : '';
    if (own !== '') pieces.push({ text: own, rightToLeft: false });
    if (own !== text) pieces.push({ text: text.slice(own.length), rightToLeft: true });
    at = end;
  }
  return pieces;
}
