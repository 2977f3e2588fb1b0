import { UnreadableDocument, type DocumentText } from './document-text.ts';
import { linesOf, type Line, type PageSize, type PlacedText } from './pdf-lines.ts';
import { blocksOfPages } from './pdf-blocks.ts';

/** The text of a PDF, at most so many pages of it. Throws UnreadableDocument. */
export async function readPdf(bytes: Uint8Array, maxPages: number): Promise<DocumentText> {
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(bytes, {
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    enableXfa: false,
  }).catch((error: unknown) => {
    const isLocked = (error as Error).name === 'PasswordException';
    throw new UnreadableDocument(isLocked ? 'encrypted-document' : 'damaged-document', error);
  });
  try {
    const pages: Line[][] = [];
    let failed = 0;
    for (let number = 1; number <= Math.min(pdf.numPages, maxPages); number += 1) {
      try {
        pages.push(await readPage(pdf, number));
      } catch {
        failed += 1; // one page may be broken, and the others whole
        pages.push([]);
      }
    }
    const blocks = blocksOfPages(pages);
    if (blocks.length === 0) {
      throw new UnreadableDocument(failed > 0 ? 'damaged-document' : 'no-text-in-document');
    }
    const info = await pdf.getMetadata().then(
      (metadata) => metadata.info as { Title?: unknown; Language?: unknown },
      () => ({ Title: undefined, Language: undefined }),
    );
    return {
      format: 'pdf',
      pages: pdf.numPages,
      blocks,
      ...(typeof info.Language === 'string' && { language: info.Language }),
      ...(typeof info.Title === 'string' && info.Title.trim() !== '' && { title: info.Title.trim() }),
      ...((pdf.numPages > maxPages || failed > 0) && { warning: 'document-cut-short' as const }),
    };
  } finally {
    await pdf.destroy();
  }
}

type Pdf = Awaited<ReturnType<(typeof import('unpdf'))['getDocumentProxy']>>;

async function readPage(pdf: Pdf, number: number): Promise<Line[]> {
  const page = await pdf.getPage(number);
  try {
    const viewport = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item ? [placed(item, viewport.transform)] : []));
    const { upright, size } = turned(pieces, viewport);
    return linesOf(upright, size);
  } finally {
    page.cleanup();
  }
}

interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

interface Turned extends PlacedText {
  /** Quarter turns of its base line. */
  readonly turns: 0 | 1 | 2 | 3;
}

/** A piece in the page as it is shown, which may be rotated itself. */
function placed(item: TextItem, view: readonly number[]): Turned {
  const [a, b, c, d, e, f] = multiply(view, item.transform);
  const height = Math.hypot(c, d) || item.height || 1;
  const angle = Math.atan2(b, a);
  const turns = ((Math.round(angle / (Math.PI / 2)) + 4) % 4) as Turned['turns'];
  return {
    text: item.str,
    x: e,
    y: f,
    width: item.width,
    height,
    isRightToLeft: item.dir === 'rtl',
    turns,
  };
}

function multiply(
  m: readonly number[],
  n: readonly number[],
): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The pieces of a page turned so that most of them are upright; the others are marks in the margin. */
function turned(pieces: readonly Turned[], { width, height }: PageSize) {
  const letters = [0, 0, 0, 0];
  for (const { turns, text } of pieces) letters[turns]! += text.trim().length;
  const turns = letters.indexOf(Math.max(...letters));
  const upright = pieces.filter((piece) => piece.turns === turns);
  const [size, sideways] = [
    { width, height },
    { width: height, height: width },
  ];
  switch (turns) {
    case 1: // reads downwards
      return {
        upright: upright.map((piece) => ({ ...piece, x: piece.y, y: width - piece.x })),
        size: sideways,
      };
    case 2:
      return {
        upright: upright.map((piece) => ({ ...piece, x: width - piece.x, y: height - piece.y })),
        size,
      };
    case 3: // reads upwards
      return {
        upright: upright.map((piece) => ({ ...piece, x: height - piece.y, y: piece.x })),
        size: sideways,
      };
    default:
      return { upright, size };
  }
}
