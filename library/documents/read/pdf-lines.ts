/** A piece of text as a PDF places it, in points; `y` grows downwards. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of its letters. */
  readonly height: number;
  readonly isRightToLeft: boolean;
}

/** A line of a page, as it is read. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly height: number;
  /** Where running heads and page numbers are. */
  readonly isAtEdge: boolean;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

const TOP = 0.12; // of the height of a page
const BOTTOM = 0.9;
const SAME_LINE = 0.45; // of the height of letters; a raised footnote number is still of the line
const WORD_GAP = 0.15; // of the height: less is between the letters of a word
const COLUMN_GAP = 1.2; // of the height: more is between two columns or cells

/** The lines of a page in the order of reading: a page in two columns is read down the first one, then down the second. */
export function linesOf(pieces: readonly PlacedText[], page: PageSize): Line[] {
  const parts = rowsOf(pieces).flatMap((row) => partsOf(row, page));
  const gutter = findGutter(parts, page.width);
  return gutter === undefined ? joinParts(parts) : inColumns(parts, gutter);
}

/** Pieces on one base line, from left to right. */
function rowsOf(pieces: readonly PlacedText[]): PlacedText[][] {
  const sorted = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: PlacedText[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    const tallest = Math.max(first?.height ?? 0, piece.height);
    if (row && first && piece.y - first.y <= tallest * SAME_LINE) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** A row cut where a wide gap is. */
function partsOf(row: readonly PlacedText[], page: PageSize): Line[] {
  const parts: PlacedText[][] = [];
  for (const piece of row) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part && last && piece.x - (last.x + last.width) <= Math.max(last.height, piece.height) * COLUMN_GAP) {
      part.push(piece);
    } else parts.push([piece]);
  }
  return parts.map((part) => joinPieces(part, page));
}

function joinPieces(pieces: readonly PlacedText[], page: PageSize): Line {
  const rightToLeft = pieces.filter(({ isRightToLeft }) => isRightToLeft).length * 2 > pieces.length;
  const ordered = rightToLeft ? [...pieces].reverse() : pieces;
  let text = '';
  let before: PlacedText | undefined;
  for (const piece of ordered) {
    if (before) {
      const [left, right] = before.x <= piece.x ? [before, piece] : [piece, before];
      const gap = right.x - (left.x + left.width);
      const isApart = gap > Math.max(left.height, right.height) * WORD_GAP;
      if (isApart && !text.endsWith(' ') && !piece.text.startsWith(' ')) text += ' ';
    }
    text += piece.text;
    before = piece;
  }
  const longest = pieces.reduce((most, piece) => (piece.text.length > most.text.length ? piece : most));
  const y = Math.max(...pieces.map((piece) => piece.y));
  return {
    text: tidy(text),
    x: Math.min(...pieces.map(({ x }) => x)),
    y,
    isAtEdge: y < page.height * TOP || y > page.height * BOTTOM,
    right: Math.max(...pieces.map(({ x, width }) => x + width)),
    height: longest.height,
  };
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Ligatures taken apart, Arabic letters in their plain form, every space a space. */
function tidy(text: string): string {
  return text
    .replace(/[ﬀ-ﬆ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[ﭐ-﷿ﹰ-ﻼ]+/g, (letters) => letters.normalize('NFKC'))
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffd]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const LEAST_LINES = 6; // on each side, or it is a table or a caption
const ACROSS = 0.35; // more than this share of all lines across the gutter: it is none

/** Where the space between two columns is, when a page has them. */
function findGutter(parts: readonly Line[], pageWidth: number): number | undefined {
  let best: { at: number; across: number } | undefined;
  for (let share = 0.3; share <= 0.7; share += 0.02) {
    const at = pageWidth * share;
    const left = parts.filter((part) => part.right <= at);
    const right = parts.filter((part) => part.x >= at);
    if (left.length < LEAST_LINES || right.length < LEAST_LINES) continue;
    const across = parts.length - left.length - right.length;
    if (across > parts.length * ACROSS) continue;
    // Of a table the right side has few words; of text both have about the same.
    const letters = (side: readonly Line[]) => side.reduce((sum, { text }) => sum + text.length, 0);
    const [less, more] = [letters(left), letters(right)].sort((a, b) => a - b) as [number, number];
    if (less * 3 < more || less / Math.min(left.length, right.length) < 12) continue;
    if (!best || across < best.across) best = { at, across };
  }
  return best?.at;
}

/** Lines across the page split it into bands; each is read by columns. */
function inColumns(parts: readonly Line[], gutter: number): Line[] {
  const lines: Line[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const flush = () => {
    // Text from right to left begins in the right column.
    const isArabic = [...left, ...right].filter(({ text }) => RIGHT_TO_LEFT.test(text)).length > left.length;
    lines.push(...joinParts(isArabic ? right : left), ...joinParts(isArabic ? left : right));
    left = [];
    right = [];
  };
  for (const part of parts) {
    if (part.right <= gutter) left.push(part);
    else if (part.x >= gutter) right.push(part);
    else {
      flush();
      lines.push(part);
    }
  }
  flush();
  return lines;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Parts of one row that are in one column, such as a number and its heading, or cells. */
function joinParts(parts: readonly Line[]): Line[] {
  const lines: Line[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (!last || Math.abs(last.y - part.y) > Math.max(last.height, part.height) * SAME_LINE) {
      lines.push(part);
      continue;
    }
    const isArabic = RIGHT_TO_LEFT.test(part.text) && RIGHT_TO_LEFT.test(last.text);
    const text = isArabic ? `${part.text} ${last.text}` : `${last.text} ${part.text}`;
    lines[lines.length - 1] = {
      ...last,
      text,
      right: Math.max(last.right, part.right),
    };
  }
  return lines;
}
