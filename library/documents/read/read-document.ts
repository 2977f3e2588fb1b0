import { formatOf } from './document-format.ts';
import { cutDocument, type PassageText } from '../cut/cut-document.ts';
import { UnreadableDocument, type DocumentText, type ReadingLimits } from './document-text.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readPdf } from './read-pdf.ts';

/** A document with its text in passages. */
export interface ReadDocument extends DocumentText {
  readonly passages: readonly PassageText[];
}

/** Reads and cuts a document in this thread. Throws UnreadableDocument; use `readInThread` for what comes from elsewhere. */
export async function readDocument(
  bytes: Uint8Array,
  { pages, characters }: Pick<ReadingLimits, 'pages' | 'characters'>,
): Promise<ReadDocument> {
  const read = withinCharacters(await readText(bytes, pages), characters);
  return { ...read, passages: cutDocument(read.blocks) };
}

function withinCharacters(read: DocumentText, most: number): DocumentText {
  let left = most;
  const blocks = read.blocks.flatMap((block) => {
    const text = block.text.slice(0, Math.max(0, left));
    left -= block.text.length;
    return text === '' ? [] : [{ ...block, text }];
  });
  return left >= 0 ? read : { ...read, blocks, warning: 'document-cut-short' };
}

async function readText(bytes: Uint8Array, maxPages: number): Promise<DocumentText> {
  const format = formatOf(bytes);
  switch (format) {
    case 'pdf':
      return readPdf(bytes, maxPages);
    case 'docx':
      return readDocx(bytes);
    case 'html':
      return readHtml(bytes);
    case 'locked':
      throw new UnreadableDocument('encrypted-document');
    case undefined:
      throw new UnreadableDocument('unsupported-document');
  }
}
